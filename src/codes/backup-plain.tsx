/** Files that anybody can read: only for who knows the passphrase, and not without a warning. */
import { useId, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { WarnIcon } from '../ui/icons';
import { isRefusal } from '../vault/errors';
import { otpauthList } from '../vault/export/otpauth';
import { writePlain } from '../vault/export/plain';
import { dated, download } from '../ui/download';
import { usePage } from './page';
import { saveTrouble } from './trouble';

export function BackupPlain() {
  const { vault, entries } = usePage();
  const id = useId();
  const [kind, setKind] = useState<'list' | 'json'>('list');
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const write = async (): Promise<void> => {
    setBusy(true);
    setTrouble('');
    try {
      await vault.unlock(passphrase);
      const now = new Date();
      if (kind === 'list') download(otpauthList(entries), dated('codes', 'txt', now), 'text/plain');
      else download(writePlain(entries, now.getTime()), dated('codes', 'json', now), 'application/json');
      setPassphrase('');
    } catch (error) {
      setTrouble(isRefusal(error, 'wrong-passphrase') ? t('codes_wrong') : saveTrouble(error));
    }
    setBusy(false);
  };
  return (
    <details class="card folded">
      <summary><h3>{t('backup_plain')}</h3></summary>
      <form class="form" onSubmit={(event) => { event.preventDefault(); if (passphrase) void write(); }}>
        <p class="note warn"><WarnIcon /><span>{t('backup_plain_warning')}</span></p>
        <fieldset>
          <legend class="unseen">{t('backup_plain')}</legend>
          <label class="check"><input type="radio" name={id} checked={kind === 'list'} onChange={() => setKind('list')} />{t('backup_plain_list')}</label>
          <label class="check"><input type="radio" name={id} checked={kind === 'json'} onChange={() => setKind('json')} />{t('backup_plain_json')}</label>
        </fieldset>
        <label for={`${id}-passphrase`}>{t('codes_passphrase')}</label>
        <input id={`${id}-passphrase`} class="field" type="password" autocomplete="current-password" value={passphrase} readOnly={busy} aria-invalid={trouble !== ''} aria-describedby={`${id}-trouble`}
          onInput={(event) => setPassphrase(event.currentTarget.value)} />
        <p id={`${id}-trouble`} class="trouble" role="alert">{trouble}</p>
        <div class="row"><button type="submit" class="button bad" disabled={busy || passphrase === '' || entries.length === 0}>{t('backup_plain_write')}</button></div>
      </form>
    </details>
  );
}
