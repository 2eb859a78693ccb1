/** The popup's codes: whatever state the vault is in, with one thing to do next. */
import type { ComponentChildren } from 'preact';
import { t } from '../shared/i18n';
import type { FillNote, FillWhere, PopupSnapshot } from '../shared/messages';
import type { Vault } from '../vault/vault';
import { Unlock } from '../vault-ui/unlock';
import type { VaultView } from '../vault-ui/use-vault';
import { noteText } from './notes';
import { OpenCodes } from './open-codes';

export interface CodesActions {
  /** Opens the codes page at one of its routes. */
  open: (route: string) => void;
  fill: (entry: string | null, where: FillWhere, force: boolean) => Promise<FillNote>;
}

interface Props { view: VaultView; refresh: () => Promise<void>; vault: Vault; snapshot: PopupSnapshot | null; url: string | null; act: CodesActions }

export function Codes({ view, refresh, vault, snapshot, url, act }: Props) {
  switch (view.state) {
    case 'loading': return <p class="intro" aria-busy="true">&nbsp;</p>;
    case 'none': return (
      <Say title={t('codes_none_title')} body={t('codes_none_body')}><button type="button" class="button" onClick={() => act.open('start')}>{t('codes_none_start')}</button></Say>
    );
    case 'broken': return (
      <Say title={t('codes_broken_title')} body={t('codes_broken_body')}><button type="button" class="button" onClick={() => act.open('security')}>{t('codes_broken_open')}</button></Say>
    );
    case 'locked': return (
      <section class="padded">
        {snapshot?.note && snapshot.note !== 'locked' && <p class="note" role="alert">{noteText(snapshot.note)}</p>}
        <Unlock vault={vault} onOpen={() => void refresh().then(focusFirst)} onPasskey={() => act.open('all')} />
      </section>
    );
    case 'open': return <OpenCodes entries={view.entries} refresh={refresh} vault={vault} snapshot={snapshot} url={url} act={act} />;
  }
}

/** What somebody came for who just opened the vault; the passphrase's field is gone. */
const focusFirst = (): void => document.querySelector<HTMLElement>('.here .button, .search input, .code-row, .say .button')?.focus();

const Say = ({ title, body, children }: { title: string; body: string; children: ComponentChildren }) => (
  <section class="padded say"><h2>{title}</h2><p>{body}</p><div class="row">{children}</div></section>
);
