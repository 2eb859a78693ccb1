/** The administrator's list: other people's states as the page for per-user MFA showed them, counted nowhere else. */
import { useMemo, useState } from 'preact/hooks';
import { perUserCounts, perUserCsv, perUserKey, perUserRows, type PerUserList, type PerUserOrder, type PerUserRow, type PerUserState } from '../accounts/per-user';
import { CopyButton } from '../settings/copy-button';
import { plural, t } from '../shared/i18n';
import { numberText } from '../shared/intl';
import type { MessageKey } from '../shared/message-key';
import { dated, download } from '../ui/download';
import { SearchIcon } from '../ui/icons';
import { VirtualList } from '../ui/virtual-list';
import type { Act } from './app';
import { focusIfLost, focusRow } from './focus';
import { Forget } from './remove';
import type { Speech } from './words';

const STATES: Record<PerUserState, MessageKey> = { disabled: 'checklist_disabled', enabled: 'checklist_enabled', enforced: 'checklist_enforced' };
const ORDERS: readonly (readonly [PerUserOrder, MessageKey])[] = [['name', 'report_order_address'], ['state', 'checklist_order_state'], ['seen', 'checklist_order_seen']];
const stateNames = Object.keys(STATES) as PerUserState[];

interface Props { list: PerUserList; speech: Speech; whole: boolean; act: Act }

export function PerUser({ list, speech, whole, act }: Props) {
  const [state, setState] = useState<PerUserState | null>(null);
  const [text, setText] = useState('');
  const [order, setOrder] = useState<PerUserOrder>('name');
  const [asks, setAsks] = useState(false);
  const counts = useMemo(() => perUserCounts(list), [list]);
  const rows = useMemo(() => perUserRows(list, { ...(state && { state }), text, order }), [list, state, text, order]);
  if (list.size === 0) return null;
  const remove = (key: string): void => {
    const at = rows.findIndex((row) => perUserKey(row) === key);
    const next = rows[at + 1] ?? rows[at - 1];
    void act.choose({ do: 'forget-people', key }).then(() => focusRow(next ? perUserKey(next) : null));
  };
  const words = (one: PerUserState): string => `${t(STATES[one])} ${numberText(counts[one])}`;
  return (
    <section class="per-user" aria-labelledby="per-user">
      <h2 id="per-user">{t('checklist_per_user')}</h2>
      <p class="hint">{t('checklist_per_user_hint')}</p>
      <p class="on-paper">{stateNames.map(words).join(' · ')}</p>
      <div class="filters">
        <label class="search"><SearchIcon /><input type="search" aria-label={t('report_search')} placeholder={t('report_search')} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} /></label>
        <fieldset class="chips">
          <legend class="unseen">{t('report_show')}</legend>
          <label class="chip"><input type="radio" name="per-user" checked={!state} onChange={() => setState(null)} /><span>{t('report_all')} {numberText(list.size)}</span></label>
          {stateNames.map((one) => <label key={one} class="chip"><input type="radio" name="per-user" checked={state === one} onChange={() => setState(one)} /><span>{words(one)}</span></label>)}
        </fieldset>
        <label class="choice">{t('report_order')}
          <select value={order} onChange={({ currentTarget }) => setOrder(currentTarget.value as PerUserOrder)}>{ORDERS.map(([one, name]) => <option key={one} value={one}>{t(name)}</option>)}</select>
        </label>
      </div>
      <div class="row actions">
        <b role="status">{plural('report_shown', rows.length)}</b>
        <CopyButton text={() => rows.map(({ identity }) => identity).join('; ')} words={t('report_copy')} />
        <button type="button" class="button quiet" onClick={() => download(perUserCsv(rows), dated('per-user-mfa', 'csv', new Date()), 'text/csv')}>{t('checklist_csv')}</button>
        <button type="button" class="button quiet" onClick={() => setAsks(true)}>{t('checklist_forget_people')}</button>
      </div>
      <VirtualList items={rows} keyOf={perUserKey} label={t('checklist_per_user')} whole={whole} row={(row) => <Person row={row} speech={speech} remove={() => remove(perUserKey(row))} />} />
      {asks && <Forget forget={() => { setAsks(false); void act.choose({ do: 'forget-people', key: null }).then(focusIfLost); }} close={() => setAsks(false)} />}
    </section>
  );
}

function Person({ row: { identity, displayName, state, when }, speech, remove }: { row: PerUserRow; speech: Speech; remove: () => void }) {
  return (
    <div class="account"><div class="line flat">
      <p class="body name"><b>{displayName ?? identity}</b> {displayName !== undefined && <span>{identity}</span>} <span>{t('checklist_seen_on', speech.day(when))}</span></p>
      <div class="ends"><span class="tag none">{t(STATES[state])}</span><button type="button" class="button text" aria-label={`${t('checklist_remove_person')}: ${identity}`} onClick={remove}>{t('checklist_remove_person')}</button></div>
    </div></div>
  );
}
