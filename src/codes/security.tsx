/** How the vault opens and closes, and ways back. */
import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { amountText } from '../shared/intl';
import { isRefusal } from '../vault/errors';
import { LOCK_AFTER, readSettings, writeSettings } from '../vault/store';
import { ClearClipboard } from './clear-clipboard';
import { Erase } from './erase';
import { usePage } from './page';
import { Passkeys } from './passkeys';
import { PassphraseFields } from './passphrase-fields';
import { Snapshots } from './snapshots';
import { saveTrouble } from './trouble';

export function Security() {
  const { vault, refresh } = usePage();
  return (
    <section class="security">
      <h2 class="screen">{t('security_title')}</h2>
      <LockAfter />
      <ClearClipboard />
      <Passkeys />
      <ChangePassphrase />
      <section class="card">
        <h3>{t('security_snapshots')}</h3>
        <p class="hint">{t('security_snapshots_help')}</p>
        <Snapshots vault={vault} withPassphrase={false} onRestored={refresh} />
      </section>
      <Erase vault={vault} onErased={refresh} />
    </section>
  );
}

const spanText = (minutes: number): string => (minutes < 60 ? amountText(minutes, 'minute') : amountText(minutes / 60, 'hour'));

function LockAfter() {
  const { rules, say } = usePage();
  const id = useId();
  const [minutes, setMinutes] = useState<number | null>(null);
  useEffect(() => { void readSettings().then(({ lockAfter }) => setMinutes(lockAfter), () => undefined); }, []);
  const change = (next: number): void => { void writeSettings({ lockAfter: next }).then(() => setMinutes(next), (error: unknown) => say(saveTrouble(error))); };
  return (
    <section class="card spread">
      <div><h3><label for={id}>{t('security_lock')}</label></h3><p class="hint">{t('security_lock_help')}</p></div>
      <select id={id} class="field" disabled={minutes === null} value={String(minutes)} onChange={(event) => change(Number(event.currentTarget.value))}>
        {LOCK_AFTER.filter((one) => one <= (rules.mostMinutes ?? one) || one === LOCK_AFTER[0]).map((one) => <option key={one} value={String(one)}>{spanText(one)}</option>)}
      </select>
    </section>
  );
}

function ChangePassphrase() {
  const { rules, vault } = usePage();
  const id = useId();
  const [old, setOld] = useState('');
  const [next, setNext] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState('');
  const [trouble, setTrouble] = useState('');
  const change = async (chosen: string): Promise<void> => {
    setBusy(true);
    setTrouble('');
    setDone('');
    try {
      const { olderCopies } = await vault.changePassphrase(old, chosen);
      setOld('');
      setNext(null);
      setRound(round + 1);
      setDone(olderCopies === 0 ? t('security_changed') : `${t('security_changed')} ${t('security_changed_older')}`);
    } catch (error) {
      setTrouble(isRefusal(error, 'wrong-passphrase') ? t('codes_wrong') : saveTrouble(error));
    }
    setBusy(false);
  };
  return (
    <details class="card folded">
      <summary><h3>{t('security_passphrase')}</h3></summary>
      <form class="form" onSubmit={(event) => { event.preventDefault(); if (next !== null && old !== '') void change(next); }}>
        <label for={id}>{t('security_old')}</label>
        <input id={id} class="field" type="password" autocomplete="current-password" value={old} readOnly={busy} aria-invalid={trouble !== ''} aria-describedby={`${id}-trouble`}
          onInput={(event) => setOld(event.currentTarget.value)} />
        <p id={`${id}-trouble`} class="trouble" role="alert">{trouble}</p>
        <PassphraseFields rules={rules} key={round} onChange={setNext} disabled={busy} />
        <div class="row"><button type="submit" class="button" disabled={busy || next === null || old === ''}>{t('security_change')}</button><span class="good" role="status">{done}</span></div>
      </form>
    </details>
  );
}
