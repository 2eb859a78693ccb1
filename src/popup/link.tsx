/** Two questions before a code is offered on a host that it is not recorded for. Both name the host; neither is asked of a page that is not encrypted. */
import { useState } from 'preact/hooks';
import { plural, t } from '../shared/i18n';
import type { Entry } from '../vault/entry';
import { displayHost } from '../vault/hosts';
import { nameOf } from '../vault-ui/code-row';
import { Monogram } from '../vault-ui/monogram';
import { search } from '../vault-ui/search';

/** Another host of the same owner, as far as the public suffix list tells. */
export function SiblingQuestion({ entry, host, recordedHost, yes }: { entry: Entry; host: string; recordedHost: string; yes: () => void }) {
  return (
    <section class="question">
      <p>{t('codes_sibling', nameOf(entry), displayHost(recordedHost), displayHost(host))}</p>
      <button type="button" class="button" onClick={yes}>{t('codes_sibling_yes', displayHost(host))}</button>
    </section>
  );
}

const MOST = 5;

/** None fits: the user may say which one it is, knowing what that means. Folded, so that nobody links by reflex. */
export function LinkQuestion({ host, entries, link }: { host: string; entries: readonly Entry[]; link: (entry: Entry) => void }) {
  const [wanted, setWanted] = useState('');
  const found = search(entries, wanted).slice(0, MOST);
  return (
    <details class="question">
      <summary>{t('codes_link', displayHost(host))}</summary>
      <p>{t('codes_link_body')}</p>
      {entries.length > MOST && <input class="field" type="search" aria-label={t('codes_search')} placeholder={plural('codes_search_in', entries.length)} value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />}
      <ul class="list">
        {found.map((entry) => (
          <li key={entry.id} class="candidate">
            <Monogram name={nameOf(entry)} /><span class="who"><b>{nameOf(entry)}</b><span>{entry.issuer && entry.account}</span></span>
            <button type="button" class="button quiet small" aria-label={`${t('codes_link_this')}: ${nameOf(entry)}`} onClick={() => link(entry)}>{t('codes_link_this')}</button>
          </li>
        ))}
      </ul>
    </details>
  );
}
