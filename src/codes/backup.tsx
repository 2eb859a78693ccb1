/** Backups: an encrypted one, a test of one, and unprotected files for other apps. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { timeText } from '../shared/intl';
import { isRefusal } from '../vault/errors';
import { writeBackup } from '../vault/export/backup';
import { readSettings, writeSettings } from '../vault/store';
import { deriveInWorker } from '../vault/store-work';
import { BackupPlain } from './backup-plain';
import { BackupTest } from './backup-test';
import { dated, download } from '../ui/download';
import { usePage } from './page';
import { PassphraseFields } from './passphrase-fields';

export function Backup() {
  const { rules } = usePage();
  const [last, setLast] = useState<number | null>(null);
  const look = (): void => { void readSettings().then(({ backupAt }) => setLast(backupAt), () => undefined); };
  useEffect(look, []);
  return (
    <section class="backup">
      <h2 class="screen">{t('backup_title')}</h2>
      <p class="lead">{t('backup_lead')} {last !== null && <b>{t('backup_last', timeText(last))}</b>}</p>
      {rules.backups ? <Encrypted onDone={look} /> : <p class="note">{t('backup_off')}</p>}
      <BackupTest />
      {rules.plainExport && <BackupPlain />}
    </section>
  );
}

function Encrypted({ onDone }: { onDone: () => void }) {
  const { rules, entries } = usePage();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  const [round, setRound] = useState(0);
  const write = async (chosen: string): Promise<void> => {
    setState('busy');
    try {
      const now = new Date();
      download(await writeBackup(entries, chosen, { now: now.getTime(), kdf: { derive: deriveInWorker } }), dated('backup', 'json', now), 'application/json');
      await writeSettings({ backupAt: now.getTime() });
      setState('done');
      setPassphrase(null);
      // Empty fields again: the passphrase has served.
      setRound(round + 1);
      onDone();
    } catch (error) {
      setState(isRefusal(error, 'locked') ? 'idle' : 'failed');
    }
  };
  return (
    <form class="card form" onSubmit={(event) => { event.preventDefault(); if (passphrase !== null) void write(passphrase); }}>
      <h3>{t('backup_encrypted')}</h3>
      <p class="hint">{t('backup_encrypted_help')} {t('backup_needs_passphrase')}</p>
      <PassphraseFields rules={rules} key={round} onChange={setPassphrase} disabled={state === 'busy'} />
      {state === 'failed' && <p class="trouble" role="alert">{t('backup_failed')}</p>}
      <div class="row">
        <button type="submit" class="button" disabled={passphrase === null || state === 'busy' || entries.length === 0}>{t('backup_write')}</button>
        <span class="good" role="status">{state === 'busy' ? t('backup_busy') : state === 'done' && t('backup_done')}</span>
      </div>
    </form>
  );
}
