/** Earlier states of the vault and the way back to them; also where the present one can't be read, then with the passphrase. */
import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import { plural, t } from '../shared/i18n';
import { timeText } from '../shared/intl';
import { isRefusal } from '../vault/errors';
import type { SnapshotInfo } from '../vault/recovery';
import type { Vault } from '../vault/vault';
import { saveTrouble } from './trouble';

export function Snapshots({ vault, withPassphrase, onRestored }: { vault: Vault; withPassphrase: boolean; onRestored: () => Promise<void> }) {
  const id = useId();
  const [list, setList] = useState<SnapshotInfo[] | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState('');
  const [trouble, setTrouble] = useState('');
  const look = useCallback(() => vault.snapshots().then(setList, () => setList([])), [vault]);
  useEffect(() => { void look(); }, [look]);
  const restore = async (snapshot: SnapshotInfo): Promise<void> => {
    setBusy(true);
    setNews('');
    setTrouble('');
    try {
      await vault.restoreSnapshot(snapshot.id, withPassphrase ? passphrase : undefined);
      setPassphrase('');
      setNews(t('security_restored'));
      await look();
      await onRestored();
    } catch (error) {
      setTrouble(isRefusal(error, 'wrong-passphrase') ? t('codes_wrong') : saveTrouble(error));
    }
    setBusy(false);
  };
  if (list?.length === 0) return <p class="hint">{t('security_snapshots_none')}</p>;
  return (
    <>
      {withPassphrase && (
        <>
          <p class="hint">{t('codes_broken_restore')}</p>
          <label for={id}>{t('codes_passphrase')}</label>
          <input id={id} class="field" type="password" autocomplete="current-password" value={passphrase} readOnly={busy} onInput={(event) => setPassphrase(event.currentTarget.value)} />
        </>
      )}
      <ul class="rows">
        {(list ?? []).map((snapshot) => {
          const { id: key, savedAt, entries } = snapshot;
          return (
            <li key={key}>
              <span><b>{timeText(savedAt)}</b>{entries !== null && <> <small>{plural('security_snapshot', entries)}</small></>}</span>
              <button type="button" class="button quiet" disabled={busy || (withPassphrase ? passphrase === '' : entries === null)}
                aria-label={`${t('security_restore')}: ${timeText(savedAt)}`} onClick={() => void restore(snapshot)}>{t('security_restore')}</button>
            </li>
          );
        })}
      </ul>
      <p class="trouble" role="alert">{trouble}</p>
      <p class="good" role="status">{news}</p>
    </>
  );
}
