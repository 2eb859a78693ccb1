/** Passkeys that open the vault instead of the passphrase. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { timeText } from '../shared/intl';
import type { SlotInfo } from '../vault/slot-changes';
import { passkeysPossible } from '../vault-ui/passkey';
import { RemoveIcon } from './icons';
import { addPasskey, mayMakePasskeys } from './new-passkey';
import { usePage } from './page';
import { saveTrouble } from './trouble';

export function Passkeys() {
  const { vault, say } = usePage();
  const [slots, setSlots] = useState<SlotInfo[]>([]);
  const [possible, setPossible] = useState(passkeysPossible());
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const look = useCallback(() => vault.slots().then((all) => setSlots(all.filter(({ kind }) => kind === 'passkey')), () => undefined), [vault]);
  useEffect(() => {
    void look();
    if (passkeysPossible()) void mayMakePasskeys().then(setPossible);
  }, [look]);
  const add = async (): Promise<void> => {
    setBusy(true);
    setTrouble('');
    await addPasskey(vault, t('codes_page_title')).then(look, () => setTrouble(t('security_passkey_failed')));
    setBusy(false);
  };
  const remove = (id: string): void => { void vault.removeSlot(id).then(look, (error: unknown) => say(saveTrouble(error))); };
  return (
    <section class="card">
      <h3>{t('security_passkey')}</h3>
      <p class="hint">{possible ? t('security_passkey_help') : t('security_passkey_none')}</p>
      {slots.length > 0 && (
        <ul class="rows">
          {slots.map((slot) => (
            <li key={slot.id}>
              <span>{t('security_passkey_added', timeText(slot.addedAt))}</span>
              <button type="button" class="icon" aria-label={`${t('security_passkey_remove')} (${timeText(slot.addedAt)})`} title={t('security_passkey_remove')}
                onClick={() => remove(slot.id)}><RemoveIcon /></button>
            </li>
          ))}
        </ul>
      )}
      <p class="trouble" role="alert">{trouble}</p>
      {possible && <button type="button" class="button quiet" disabled={busy} onClick={() => void add()}>{t('security_passkey_add')}</button>}
    </section>
  );
}
