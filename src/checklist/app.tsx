/** The checklist: how far the user has come, one row an account, and what to do next. Drawn from one model. */
import { useMemo, useState } from 'preact/hooks';
import type { Filter } from '../accounts/view';
import { contactOf, type Contact } from '../policy/policy';
import type { searchServices } from '../services/directory/find';
import type { AccountChoice } from '../shared/account-messages';
import { t } from '../shared/i18n';
import { Mark } from '../ui/mark';
import { Add } from './add';
import { Empty } from './empty';
import { Filters } from './filters';
import { focusIfLost, focusRow } from './focus';
import { Lead } from './lead';
import { groupsOf, type Model } from './model';
import { PerUser } from './per-user';
import { Remove } from './remove';
import { RowView } from './row';
import { Summary } from './summary';
import { VirtualList } from '../ui/virtual-list';
import type { Speech } from './words';

export interface Act {
  guide: (guide: string) => void;
  open: (url: string) => void;
  choose: (choice: AccountChoice) => Promise<void>;
}

interface Props { model: Model | 'loading' | 'failed'; search: typeof searchServices; speech: Speech; version: string; printing: boolean; act: Act }

/** From how many accounts on there is something to search and filter. */
const MANY = 6;

export function App({ model, search, speech, version, printing, act }: Props) {
  const [filter, setFilter] = useState<Filter>({ show: 'all', text: '' });
  const [opened, setOpened] = useState<string | null>(null);
  const [asks, setAsks] = useState<'add' | { remove: string } | null>(null);
  const [said, say] = useState('');
  const groups = useMemo(() => (typeof model === 'string' ? null : groupsOf(model, filter)), [model, filter]);
  if (typeof model === 'string' || !groups) {
    return (
      <>
        <Top />
        <main class="width"><div class="lead"><h1>{t('checklist_title')}</h1></div>{model === 'failed' && <p class="note bad" role="alert">{t('checklist_error')}</p>}</main>
      </>
    );
  }
  const { policy } = model.snapshot.policy;
  const { organization } = policy;
  const lists = [
    { name: organization.name === undefined ? t('checklist_required') : t('checklist_required_by', organization.name), rows: groups.required },
    { name: t(groups.required.length ? 'checklist_others' : 'checklist_all_accounts'), rows: groups.others },
  ].filter(({ rows }) => rows.length > 0);
  const contact = contactOf(policy);
  const filtered = filter.show !== 'all' || filter.text.trim() !== '';
  const shown = lists.flatMap(({ rows }) => rows);
  const remove = (key: string): void => {
    setAsks(null);
    const at = shown.findIndex(({ id }) => id === key);
    const next = shown[at + 1] ?? shown[at - 1];
    void act.choose({ do: 'remove', key }).then(() => { say(t('checklist_removed', shown[at]?.name ?? '')); focusRow(next?.id ?? null); });
  };
  const add = (choice: AccountChoice, name: string): void => {
    setAsks(null);
    void act.choose(choice).then(() => { say(t('checklist_added', name)); focusIfLost(); });
  };
  return (
    <>
      <Top />
      <main class="width">
        <Lead model={model} speech={speech} />
        <p class="unseen" role="status">{said}</p>
        {model.readOnly && <p class="note warn" role="alert">{t('checklist_read_only')}</p>}
        {model.rows.length === 0 ? <Empty act={act} add={() => setAsks('add')} /> : (
          <>
            <Summary model={model} speech={speech} version={version} add={() => setAsks('add')} />
            {(model.rows.length >= MANY || filtered) && <Filters filter={filter} change={setFilter} />}
            <div role="status" class={shown.length ? 'unseen' : 'status'}>{shown.length === 0 ? t('checklist_none') : filtered && t('checklist_shown', shown.length, model.rows.length)}</div>
            {lists.map(({ name, rows }) => (
              <section key={name}>
                <h2>{name}</h2>
                <VirtualList items={rows} keyOf={({ id }) => id} label={name} whole={printing} row={(row) => (
                  <RowView row={row} speech={speech} act={act} isOpen={opened === row.id} toggle={() => setOpened(opened === row.id ? null : row.id)} remove={() => setAsks({ remove: row.id })} />
                )} />
              </section>
            ))}
          </>
        )}
        <PerUser list={model.book.perUser} speech={speech} whole={printing} act={act} />
        {contact && <Ask contact={contact} />}
        {policy.pages.checklistUrl !== undefined && <p class="elsewhere"><a href={policy.pages.checklistUrl} target="_blank" rel="noreferrer">{t('checklist_own')}</a></p>}
        <p class="elsewhere"><a href="../settings/index.html">{t('checklist_settings')}</a></p>
      </main>
      {asks === 'add' && <Add search={search} custom={policy.customServices} add={add} close={() => setAsks(null)} />}
      {typeof asks === 'object' && asks && <Remove remove={() => remove(asks.remove)} close={() => setAsks(null)} />}
    </>
  );
}

const Top = () => <header class="top"><div class="width"><Mark /><span>{t('extName')}</span></div></header>;

function Ask({ contact: { name, phone, email, url } }: { contact: Contact }) {
  return (
    <footer>
      <p>{t('card_contact', name)} {[phone, email].filter(Boolean).join(' · ')}{url !== undefined && <> <a href={url} target="_blank" rel="noreferrer">{url}</a></>}</p>
    </footer>
  );
}
