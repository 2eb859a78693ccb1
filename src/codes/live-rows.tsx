/** The list with running codes. Only rows that can be seen are made anew each second, so that thousands cost no more than a screenful. */
import { Component } from 'preact';
import { t } from '../shared/i18n';
import { OpenIcon } from '../ui/icons';
import type { Entry } from '../vault/entry';
import { CodeRow, nameOf } from '../vault-ui/code-row';
import { MoreOnScroll } from '../vault-ui/more-on-scroll';

export const LiveRows = ({ entries, now }: { entries: readonly Entry[]; now: number }) =>
  <MoreOnScroll items={entries} of={(entry) => <Row key={entry.id} entry={entry} now={now} />} />;

class Row extends Component<{ entry: Entry; now: number }> {
  private element: HTMLLIElement | null = null;
  private seen = true;
  private watching: IntersectionObserver | undefined;

  override componentDidMount(): void {
    this.watching = new IntersectionObserver((changes) => {
      const was = this.seen;
      this.seen = changes.at(-1)?.isIntersecting ?? true;
      if (this.seen && !was) this.forceUpdate();
    }, { rootMargin: '100px' });
    if (this.element) this.watching.observe(this.element);
  }

  override componentWillUnmount(): void {
    this.watching?.disconnect();
  }

  override shouldComponentUpdate(next: { entry: Entry }): boolean {
    return this.seen || next.entry !== this.props.entry;
  }

  override render({ entry, now }: { entry: Entry; now: number }) {
    return (
      <li class="with-details" ref={(element) => { this.element = element; }}>
        <CodeRow entry={entry} now={now} />
        <a class="icon" href={`#entry/${entry.id}`} aria-label={t('codes_details_of', nameOf(entry))} title={t('codes_details')}><OpenIcon /></a>
      </li>
    );
  }
}
