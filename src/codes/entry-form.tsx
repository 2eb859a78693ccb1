/** What the user may say about an account: its names, a note, its recovery codes. */
import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { MOST_NAME, MOST_NOTE, type Entry } from '../vault/entry';
import { cleanName, cleanNote } from '../vault/importers/lib/names';
import { usePage } from './page';
import { saveTrouble } from './trouble';

type Fields = { issuer: string; account: string; note: string; recovery: string };
const fieldsOf = ({ issuer, account, note, recoveryCodes }: Entry): Fields => ({ issuer, account, note, recovery: recoveryCodes.join('\n') });

const MOST_CODES = 100;
const MOST_CODE = 200;

export function EntryForm({ entry }: { entry: Entry }) {
  const { edit } = usePage();
  const id = useId();
  const [fields, setFields] = useState(() => fieldsOf(entry));
  const [state, setState] = useState<'idle' | 'busy' | 'saved'>('idle');
  const [trouble, setTrouble] = useState('');
  const changed = JSON.stringify(fields) !== JSON.stringify(fieldsOf(entry));
  useEffect(() => { if (changed) setState((was) => (was === 'saved' ? 'idle' : was)); }, [changed]);
  const save = async (): Promise<void> => {
    const next = {
      issuer: cleanName(fields.issuer), account: cleanName(fields.account), note: cleanNote(fields.note, MOST_NOTE),
      recoveryCodes: fields.recovery.split(/\r?\n/).map((line) => cleanName(line, MOST_CODE)).filter(Boolean).slice(0, MOST_CODES),
    };
    setState('busy');
    setTrouble('');
    try {
      await edit((there) => there.map((one) => (one.id === entry.id ? { ...one, ...next } : one)));
      setFields(fieldsOf({ ...entry, ...next }));
      setState('saved');
    } catch (error) {
      setTrouble(saveTrouble(error));
      setState('idle');
    }
  };
  const set = (name: keyof Fields) => (event: { currentTarget: { value: string } }): void => setFields({ ...fields, [name]: event.currentTarget.value });
  return (
    <form class="card form" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <div class="pair">
        <div><label for={`${id}-issuer`}>{t('field_issuer')}</label><input id={`${id}-issuer`} class="field" maxLength={MOST_NAME} value={fields.issuer} onInput={set('issuer')} /></div>
        <div><label for={`${id}-account`}>{t('field_account')}</label><input id={`${id}-account`} class="field" maxLength={MOST_NAME} value={fields.account} onInput={set('account')} /></div>
      </div>
      <label for={`${id}-note`}>{t('entry_note')}</label>
      <textarea id={`${id}-note`} class="field" rows={2} maxLength={MOST_NOTE} value={fields.note} onInput={set('note')} />
      <label for={`${id}-recovery`}>{t('entry_recovery')}</label>
      <textarea id={`${id}-recovery`} class="field mono" rows={3} spellcheck={false} autocomplete="off" dir="ltr" value={fields.recovery}
        aria-describedby={`${id}-help`} onInput={set('recovery')} />
      <p id={`${id}-help`} class="hint">{t('entry_recovery_help')}</p>
      {trouble && <p class="trouble" role="alert">{trouble}</p>}
      <div class="row"><button type="submit" class="button" disabled={!changed || state === 'busy'}>{t('entry_save')}</button><span class="good" role="status">{state === 'saved' && !changed && t('entry_saved')}</span></div>
    </form>
  );
}
