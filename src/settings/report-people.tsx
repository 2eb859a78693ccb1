/** The people of the report: filtered, in order, and their addresses. */
import { useEffect, useState } from 'preact/hooks';
import { methodWord, type Speech } from '../checklist/words';
import { deadlineOf } from '../policy/policy';
import type { Policy } from '../policy/schema';
import type { ReportUser } from '../report/user';
import { addressList, arranging, type Registration, type ReportFilter, type ReportOrder, type Who } from '../report/view';
import { isMfa } from '../services/methods';
import { plural, t } from '../shared/i18n';
import { inTurns } from '../report/turns';
import type { MessageKey } from '../shared/message-key';
import { dated, download } from '../ui/download';
import { SearchIcon } from '../ui/icons';
import { VirtualList } from '../ui/virtual-list';
import { CopyButton } from './copy-button';

const LINK = 'https://aka.ms/mfasetup#mfa-guide=microsoft-work.start';
const SHOWN: readonly (readonly [Registration, MessageKey])[] = [
  ['not-registered', 'report_not_registered'], ['phone-only', 'report_phone_only'], ['not-allowed', 'report_not_allowed'], ['registered', 'report_registered'], ['any', 'report_all'],
];
const WHO: readonly (readonly [Who, MessageKey])[] = [['all', 'report_everybody'], ['members', 'report_members'], ['guests', 'report_guests'], ['admins', 'report_admins']];
const ORDERS: readonly (readonly [ReportOrder, MessageKey])[] = [['urgency', 'report_order_urgency'], ['name', 'report_order_name'], ['address', 'report_order_address'], ['updated', 'report_order_updated']];

export function People({ users, policy, speech }: { users: readonly ReportUser[]; policy: Policy | null; speech: Speech }) {
  const [filter, setFilter] = useState<ReportFilter>({ registration: 'not-registered', who: 'all', method: null, text: '' });
  const [order, setOrder] = useState<ReportOrder>('urgency');
  const [shown, setShown] = useState<readonly ReportUser[]>([]);
  // What was shown stays until the new list is there, which may take some turns.
  useEffect(() => {
    const controller = new AbortController();
    void inTurns(arranging(users, filter, order), controller.signal).then((list) => { if (!controller.signal.aborted) setShown(list); }, () => undefined);
    return () => controller.abort();
  }, [users, filter, order]);
  const mail = (): string => {
    const deadline = policy ? deadlineOf(policy) : undefined;
    return [t('report_mail_text', LINK), ...(deadline === undefined ? [] : [t('report_mail_due', speech.day(deadline))])].join(' ');
  };
  return (
    <>
      <div class="filters">
        <label class="search"><SearchIcon /><input type="search" aria-label={t('report_search')} placeholder={t('report_search')} value={filter.text} onInput={({ currentTarget }) => setFilter({ ...filter, text: currentTarget.value })} /></label>
        <Choice label={t('report_show')} of={SHOWN} value={filter.registration} change={(registration) => setFilter({ ...filter, registration })} />
        <Choice label={t('report_who')} of={WHO} value={filter.who} change={(who) => setFilter({ ...filter, who })} />
        <Choice label={t('report_order')} of={ORDERS} value={order} change={setOrder} />
      </div>
      <div class="row">
        <b role="status">{plural('report_shown', shown.length)}</b>
        <CopyButton text={() => addressList(shown, '; ')} words={t('report_copy')} />
        <button type="button" class="button quiet" onClick={() => download(`${addressList(shown, '\n')}\n`, dated('addresses', 'txt', new Date()), 'text/plain')}>{t('report_save')}</button>
        <CopyButton text={mail} words={t('report_mail')} />
      </div>
      <VirtualList items={shown} keyOf={({ upn }) => upn} label={t('report_title')} whole={false} row={(user) => <Person user={user} />} />
    </>
  );
}

export function Person({ user: { upn, name, admin, guest, registered, kinds } }: { user: ReportUser }) {
  return (
    <div class="account"><div class="line flat">
      <p class="body name"><b>{name || upn}</b> {name && <span>{upn}</span>}{kinds.some(isMfa) && <span> · {kinds.filter(isMfa).map(methodWord).join(', ')}</span>}</p>
      <span class="row">
        {admin && <span class="tag accent">{t('report_admin')}</span>}{guest && <span class="tag none">{t('report_guest')}</span>}
        <span class={registered ? 'tag good' : 'tag bad'}>{t(registered ? 'report_registered' : 'report_not_registered')}</span>
      </span>
    </div></div>
  );
}

interface ChoiceProps<T extends string> { label: string; of: readonly (readonly [T, MessageKey])[]; value: T; change: (value: T) => void }

function Choice<T extends string>({ label, of, value, change }: ChoiceProps<T>) {
  return (
    <label class="choice">{label}
      <select value={value} onChange={({ currentTarget }) => change(currentTarget.value as T)}>{of.map(([one, words]) => <option key={one} value={one}>{t(words)}</option>)}</select>
    </label>
  );
}
