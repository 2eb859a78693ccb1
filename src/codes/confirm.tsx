/** The sheet on which an account is looked at before it is saved: what it is, where its code will be offered, what speaks against it. */
import { useId, useMemo, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { sentenceText } from '../shared/intl';
import { send } from '../shared/send';
import { ShieldIcon, WarnIcon } from '../ui/icons';
import { newcomers } from '../vault/newcomers';
import { MOST_NAME, type Entry } from '../vault/entry';
import { cleanName } from '../vault/importers/lib/names';
import { planImport } from '../vault/importers/plan';
import { displayHost } from '../vault/hosts';
import { CodeRow, nameOf } from '../vault-ui/code-row';
import { useSeconds } from '../vault-ui/use-seconds';
import { Dialog } from '../ui/dialog';
import { hostsFor, type Find } from './find';
import { disagrees } from './issuer';
import { closePage } from './leave';
import { usePage } from './page';
import { parametersOf } from './parameters';
import { saveTrouble } from './trouble';
import { goTo } from './use-route';

export function Confirm({ find, onDone }: { find: Find; onDone: () => void }) {
  const { entries, edit, say, from } = usePage();
  const id = useId();
  const [names, setNames] = useState({ issuer: find.entry.issuer, account: find.entry.account });
  const [there, setThere] = useState(false);
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [saved, setSaved] = useState<Entry | null>(null);

  const hosts = hostsFor(find.host ?? (there ? find.maybeHost : null));
  const entry = { ...find.entry, issuer: cleanName(names.issuer), account: cleanName(names.account), hosts };
  const plan = useMemo(() => (saved ? null : planImport(entries, [entry])[0]), [entries, entry.issuer, entry.account, saved]);
  const mine = plan?.status === 'same' ? entries.find((one) => one.id === plan.with) : undefined;
  const suspicious = find.host !== null && find.entry.issuer !== '' && disagrees(find.entry.issuer, find.host);

  /** Saves the new one; or lets the one that makes the same codes be used here too. */
  const save = async (): Promise<void> => {
    setSaving(true);
    setTrouble('');
    const [made] = mine ? [{ ...mine, hosts: [...new Set([...mine.hosts, ...hosts])] }] : newcomers([entry], entries, { now: Date.now() });
    if (!made) return;
    try {
      await edit((all) => (mine ? all.map((one) => (one.id === made.id ? { ...one, hosts: made.hosts } : one)) : [...all, made]));
      if (from.guide && from.tab !== null) {
        // It is saved, whether or not the guide is still there to hear of it.
        await send('keep/saved', { tabId: from.tab, entry: made.id }).catch(() => undefined);
        setSaved(made);
      } else {
        say(t('confirm_saved', nameOf(made)));
        onDone();
        goTo('all');
      }
    } catch (error) {
      setTrouble(saveTrouble(error));
    }
    setSaving(false);
  };

  if (saved) return <Saved entry={saved} onLeave={() => void closePage(from.tab)} />;
  return (
    <Dialog title={t('confirm_title')} onClose={onDone}>
      <form class="confirm" onSubmit={(event) => { event.preventDefault(); if (!saving) void save(); }}>
        {suspicious && find.host !== null && <p class="note bad" role="alert"><WarnIcon /><span>{t('confirm_disagrees', find.entry.issuer, displayHost(find.host))}</span></p>}
        {plan?.status === 'same' && <p class="note" role="status">{t('confirm_same')}</p>}
        {plan?.status === 'conflict' && <p class="note warn" role="status">{t('confirm_conflict')}</p>}
        <label for={`${id}-issuer`}>{t('field_issuer')}</label>
        <input id={`${id}-issuer`} class="field" maxLength={MOST_NAME} value={names.issuer} disabled={saving || mine !== undefined}
          onInput={(event) => setNames({ ...names, issuer: event.currentTarget.value })} />
        <label for={`${id}-account`}>{t('field_account')}</label>
        <input id={`${id}-account`} class="field" maxLength={MOST_NAME} value={names.account} disabled={saving || mine !== undefined}
          onInput={(event) => setNames({ ...names, account: event.currentTarget.value })} />
        <p class="hint">{parametersOf(find.entry)}</p>
        <p class="where"><ShieldIcon size={20} /><span>{hosts.length === 0 ? t('confirm_no_host') : t('confirm_host', sentenceText(hosts.map(displayHost)))}</span></p>
        {find.host === null && find.maybeHost !== null && (
          <label class="check"><input type="checkbox" checked={there} onChange={(event) => setThere(event.currentTarget.checked)} />{t('confirm_there', displayHost(find.maybeHost))}</label>
        )}
        {trouble && <p class="trouble" role="alert">{trouble}</p>}
        <div class="row end">
          <button type="button" class="button quiet" disabled={saving} onClick={onDone}>{t('confirm_cancel')}</button>
          <button type="submit" class="button" disabled={saving}>{mine ? t('confirm_use') : plan?.status === 'conflict' ? t('confirm_save_both') : t('confirm_save')}</button>
        </div>
      </form>
    </Dialog>
  );
}

/** After a guide's account was saved: its code, for the page that asks for it now, and the way back there. */
function Saved({ entry, onLeave }: { entry: Entry; onLeave: () => void }) {
  const now = useSeconds();
  return (
    <Dialog title={t('confirm_saved', nameOf(entry))} onClose={onLeave}>
      <p class="hint">{t('confirm_saved_guide')}</p>
      <div class="card flush"><CodeRow entry={entry} now={now} /></div>
      <div class="row end"><button type="button" class="button" onClick={onLeave}>{t('confirm_back')}</button></div>
    </Dialog>
  );
}
