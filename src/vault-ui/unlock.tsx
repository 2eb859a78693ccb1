/** The door of the vault. Says which of two things is wrong: the passphrase, or something that typing again won't mend. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { isRefusal } from '../vault/errors';
import type { Vault } from '../vault/vault';
import { passkeysPossible, unlockWithPasskey } from './passkey';

type Trouble = 'wrong' | 'failed' | null;

/** `onPasskey`: what to do instead where the browser would close this window for the question, as it does with a popup. */
export function Unlock({ vault, onOpen, onPasskey }: { vault: Vault; onOpen: () => void; onPasskey?: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [hasPasskey, setHasPasskey] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    void vault.slots().then((slots) => setHasPasskey(passkeysPossible() && slots.some(({ kind }) => kind === 'passkey')), () => undefined);
  }, [vault]);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      await work();
      setPassphrase('');
      onOpen();
    } catch (error) {
      setTrouble(isRefusal(error, 'wrong-passphrase') ? 'wrong' : 'failed');
      setBusy(false);
      field.current?.select();
    }
  };

  return (
    <form class="unlock" onSubmit={(event) => { event.preventDefault(); if (passphrase) void attempt(() => vault.unlock(passphrase)); }}>
      <h2>{t('codes_locked_title')}</h2>
      <label for="passphrase">{t('codes_passphrase')}</label>
      <input id="passphrase" ref={field} type="password" class="field" autocomplete="current-password" value={passphrase} readOnly={busy}
        aria-invalid={trouble === 'wrong'} aria-describedby="unlock-trouble" onInput={(event) => setPassphrase(event.currentTarget.value)} />
      <p id="unlock-trouble" class="trouble" role="alert">{trouble && t(trouble === 'wrong' ? 'codes_wrong' : 'codes_unlock_failed')}</p>
      <div class="row">
        <button type="submit" class="button" disabled={busy || !passphrase}>{t(busy ? 'codes_unlocking' : 'codes_unlock')}</button>
        {hasPasskey && <button type="button" class="button quiet" disabled={busy} onClick={() => (onPasskey ? onPasskey() : void attempt(() => unlockWithPasskey(vault)))}>{t('codes_unlock_passkey')}</button>}
      </div>
    </form>
  );
}
