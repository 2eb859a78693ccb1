/** What a file needs before it can be opened: its password, or leave to take much memory. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { amountText } from '../shared/intl';
import type { ImportOptions } from '../vault/importers/types';
import { appName } from './import-words';
import type { FileAsk } from './use-adding';

export function AskFile({ ask, busy, onOpen, onCancel }: { ask: FileAsk; busy: boolean; onOpen: (options: ImportOptions) => void; onCancel: () => void }) {
  const id = useId();
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => { field.current?.focus(); field.current?.select(); }, [ask]);
  const { app, wants, wrong, memoryMiB, options } = ask;
  return (
    <form class="card ask" onSubmit={(event) => {
      event.preventDefault();
      onOpen(wants === 'memory' ? { ...options, allowMemoryMiB: memoryMiB } : { ...options, password });
    }}>
      {app && <h3>{t('import_title', appName(app))}</h3>}
      {wants === 'memory' ? <p>{t('import_memory', amountText(memoryMiB, 'megabyte'))}</p> : (
        <>
          <p>{t('import_password')}</p>
          <label for={id}>{t('import_password_label')}</label>
          <input id={id} ref={field} class="field" type="password" autocomplete="off" value={password} readOnly={busy} aria-invalid={wrong} aria-describedby={`${id}-wrong`}
            onInput={(event) => setPassword(event.currentTarget.value)} />
          <p id={`${id}-wrong`} class="trouble" role="alert">{wrong && t('import_failed_password')}</p>
        </>
      )}
      <div class="row">
        <button type="submit" class="button" disabled={busy || (wants === 'password' && password === '')}>{wants === 'memory' ? t('import_memory_yes') : t('import_open')}</button>
        <button type="button" class="button quiet" disabled={busy} onClick={onCancel}>{t('confirm_cancel')}</button>
      </div>
    </form>
  );
}
