/** Reads a backup as a restore would and says what would come back. Changes nothing. */
import { useId, useState } from 'preact/hooks';
import { plural, t } from '../shared/i18n';
import { planImport } from '../vault/importers/plan';
import type { Entry } from '../vault/entry';
import { inWorker } from '../vault/store-work';
import { FileButton } from './file-button';
import { usePage } from './page';

type Outcome = { good: boolean; text: string } | null;

export function BackupTest() {
  const { entries } = usePage();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const run = async (chosen: File): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    setOutcome(await test(chosen, passphrase, entries).catch(() => ({ good: false, text: t('import_failed_memory') })));
    setBusy(false);
  };
  return (
    <form class="card form" onSubmit={(event) => { event.preventDefault(); if (file && passphrase) void run(file); }}>
      <h3>{t('backup_test')}</h3>
      <p class="hint">{t('backup_test_help')}</p>
      <div class="row">
        <FileButton quiet many={false} label={t('backup_test_file')} disabled={busy} onFiles={([chosen]) => { setFile(chosen ?? null); setOutcome(null); }} />
        {file && <span class="file-name">{file.name}</span>}
      </div>
      {file && (
        <>
          <label for={id}>{t('backup_test_passphrase')}</label>
          <div class="beside">
            <input id={id} class="field" type="password" autocomplete="off" value={passphrase} readOnly={busy} onInput={(event) => setPassphrase(event.currentTarget.value)} />
            <button type="submit" class="button quiet" disabled={busy || passphrase === ''}>{t('backup_test_run')}</button>
          </div>
        </>
      )}
      <p role="status" class={outcome ? `note ${outcome.good ? 'good' : 'bad'}` : 'unseen'}>{busy ? t('import_working') : outcome?.text}</p>
    </form>
  );
}

async function test(file: File, password: string, entries: readonly Entry[]): Promise<Outcome> {
  const result = await inWorker('import', { bytes: new Uint8Array(await file.arrayBuffer()), options: { password } });
  if (!result.ok) return { good: false, text: result.failure === 'wrong-password' ? t('backup_test_wrong') : t('backup_test_damaged') };
  if (result.imported.app !== 'own') return { good: false, text: t('backup_test_damaged') };
  // Turned around: which of ours would not be new to a vault that was restored from it?
  const missing = planImport(result.imported.entries.map((entry) => ({ ...entry, id: '', verified: false, addedAt: 0 })), entries).filter(({ status }) => status !== 'same').length;
  return missing === 0 ? { good: true, text: plural('backup_test_good', entries.length) } : { good: false, text: plural('backup_test_partly', missing) };
}
