/** All codes: found by typing, copied by a click, put in order. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plural, t } from '../shared/i18n';
import { readSettings } from '../vault/store';
import { search } from '../vault-ui/search';
import { useSeconds } from '../vault-ui/use-seconds';
import { Arrange } from './arrange';
import { LiveRows } from './live-rows';
import { usePage } from './page';

export function All() {
  const { entries } = usePage();
  const [text, setText] = useState('');
  const [arranging, setArranging] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const now = useSeconds();
  const found = useMemo(() => search(entries, text), [entries, text]);
  // A slash goes to the search, as in the popup.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  if (entries.length === 0) return <Empty />;
  return (
    <section class="all">
      <BackupDue />
      <div class="tools">
        {arranging ? <p class="hint">{t('codes_arrange_help')}</p> : (
          <input ref={field} class="field search" type="search" placeholder={plural('codes_search_in', entries.length)} aria-label={t('codes_search')} value={text}
            onInput={(event) => setText(event.currentTarget.value)} />
        )}
        {entries.length > 1 && (
          <button type="button" class="button quiet" aria-pressed={arranging} onClick={() => { setArranging(!arranging); setText(''); }}>{arranging ? t('codes_arrange_done') : t('codes_arrange')}</button>
        )}
      </div>
      <p class="unseen" role="status">{text.trim() !== '' && t('codes_found_count', found.length)}</p>
      {arranging ? <Arrange /> : found.length > 0 ? <div class="card flush"><LiveRows entries={found} now={now} /></div>
        : <p class="nothing">{t('codes_search_none', text.trim())}</p>}
    </section>
  );
}

function Empty() {
  return (
    <section class="card empty">
      <h2>{t('codes_empty_title')}</h2>
      <p>{t('codes_empty_body')}</p>
      <a class="button" href="#add">{t('codes_add')}</a>
    </section>
  );
}

/** As long as no backup was ever made. */
function BackupDue() {
  const [due, setDue] = useState(false);
  useEffect(() => { void readSettings().then(({ backupAt }) => setDue(backupAt === null), () => undefined); }, []);
  if (!due) return null;
  return <div class="note warn spread"><span>{t('codes_backup_due')}</span><a class="button quiet" href="#backup">{t('codes_backup_make')}</a></div>;
}
