/** One account: its code, its names, where it may be used, and the ways out of here. */
import { useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { BackIcon } from '../ui/icons';
import { CodeRow, grouped, nameOf } from '../vault-ui/code-row';
import { useSeconds } from '../vault-ui/use-seconds';
import type { Entry } from '../vault/entry';
import { Dialog } from '../ui/dialog';
import { EntryForm } from './entry-form';
import { EntryHosts } from './entry-hosts';
import { EntryQr } from './entry-qr';
import { usePage } from './page';
import { parametersOf } from './parameters';
import { remove } from './removing';
import { saveTrouble } from './trouble';
import { goTo } from './use-route';

export function EntryScreen({ id }: { id: string }) {
  const { entries } = usePage();
  const entry = entries.find((one) => one.id === id);
  return (
    <section class="one">
      <a class="back" href="#all"><BackIcon />{t('entry_back')}</a>
      {entry ? <Account entry={entry} /> : <p class="nothing">{t('entry_gone')}</p>}
    </section>
  );
}

function Account({ entry }: { entry: Entry }) {
  const now = useSeconds();
  return (
    <>
      <h2 class="unseen">{nameOf(entry)}</h2>
      <div class="card flush large"><CodeRow entry={entry} now={now} actions={() => entry.type === 'hotp' && <NextCode entry={entry} />} /></div>
      <p class="hint under">{parametersOf(entry)}</p>
      <EntryForm entry={entry} />
      <EntryHosts entry={entry} />
      <EntryQr entry={entry} />
      <Remove entry={entry} />
    </>
  );
}

/** The counter is raised in storage before the code is shown (RFC 4226, 7.2), so none is ever shown twice. */
function NextCode({ entry }: { entry: Entry }) {
  const { vault, refresh, say } = usePage();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const take = async (): Promise<void> => {
    setBusy(true);
    await vault.spend(entry.id).then(async (spent) => { setCode(spent); await refresh(); }, (error: unknown) => say(saveTrouble(error)));
    setBusy(false);
  };
  return (
    <div class="next-code">
      <p role="status">{code && <span class="digits" dir="ltr" data-code={code}>{grouped(code).map((part, at) => <i key={at}>{part}</i>)}</span>}</p>
      <button type="button" class="button" disabled={busy} onClick={() => void take()}>{t('entry_count')}</button>
    </div>
  );
}

function Remove({ entry }: { entry: Entry }) {
  const page = usePage();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState('');
  const go = async (): Promise<void> => {
    try {
      await remove(page, entry);
      goTo('all');
    } catch (error) {
      setTrouble(saveTrouble(error));
    }
  };
  return (
    <>
      <button type="button" class="button bad" onClick={() => setAsking(true)}>{t('entry_remove')}</button>
      {asking && (
        <Dialog title={t('entry_remove_title')} onClose={() => setAsking(false)}>
          <p><b>{nameOf(entry)}</b> {entry.issuer && entry.account}</p>
          <p>{t('entry_remove_body')}</p>
          {trouble && <p class="trouble" role="alert">{trouble}</p>}
          <div class="row end">
            <button type="button" class="button quiet" onClick={() => setAsking(false)}>{t('confirm_cancel')}</button>
            <button type="button" class="button bad full" onClick={() => void go()}>{t('entry_remove_yes')}</button>
          </div>
        </Dialog>
      )}
    </>
  );
}
