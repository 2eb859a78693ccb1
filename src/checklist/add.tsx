/** Adding an account by hand: from the organisation's services and the directory of those that support MFA. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Policy } from '../policy/schema';
import type { searchServices } from '../services/directory/find';
import type { AccountChoice } from '../shared/account-messages';
import { t } from '../shared/i18n';
import { Dialog } from '../ui/dialog';

const MOST = 8;

interface Props { search: typeof searchServices; custom: Policy['customServices']; add: (choice: AccountChoice, name: string) => void; close: () => void }

export function Add({ search, custom, add, close }: Props) {
  const [text, setText] = useState('');
  const [service, setService] = useState<{ id: string; name: string } | null>(null);
  const [name, setName] = useState('');
  const nameField = useRef<HTMLInputElement>(null);
  // The button that chose it is gone.
  useEffect(() => { if (service) nameField.current?.focus(); }, [service]);
  const wanted = text.trim().toLowerCase();
  const own = wanted ? custom.filter((one) => one.name.toLowerCase().includes(wanted)) : [];
  const found: { id: string; name: string }[] = [...own, ...search(text, MOST)].slice(0, MOST);
  return (
    <Dialog title={t('checklist_add')} onClose={close}>
      <form class="add" onSubmit={(event) => { event.preventDefault(); if (service) add({ do: 'add', service: service.id, name: name.trim() }, service.name); }}>
        <label>{t('checklist_add_search')}
          <input class="field" autoComplete="off" value={service?.name ?? text} onInput={({ currentTarget }) => { setService(null); setText(currentTarget.value); }} />
        </label>
        {!service && (
          <div role="status">
            {wanted === '' ? <p class="hint">{t('checklist_add_hint')}</p> : found.length === 0 && <p class="hint">{t('checklist_add_none')}</p>}
            <ul class="found">{found.map((one) => <li key={one.id}><button type="button" onClick={() => setService(one)}><b>{one.name}</b> <span>{one.id}</span></button></li>)}</ul>
          </div>
        )}
        {service && <label>{t('checklist_add_name')}<input ref={nameField} class="field" autoComplete="off" maxLength={320} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} /></label>}
        <div class="row end">
          <button type="button" class="button quiet" onClick={close}>{t('checklist_cancel')}</button>
          <button type="submit" class="button" disabled={!service}>{t('checklist_add_yes')}</button>
        </div>
      </form>
    </Dialog>
  );
}
