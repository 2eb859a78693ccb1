/** What a file or several QR codes bring, in groups, before anything is saved. */
import { useMemo, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { t } from '../shared/i18n';
import type { Imported } from '../vault/importers/types';
import { displayHost } from '../vault/hosts';
import { Monogram } from '../vault-ui/monogram';
import { MoreOnScroll } from '../vault-ui/more-on-scroll';
import { FileButton } from './file-button';
import { appName, skipText } from './import-words';
import { usePage } from './page';
import { parametersOf } from './parameters';
import { candidatesOf, isTaken, NOTHING_CHOSEN, toSave, type Candidate, type Choice } from './taking-over';
import { saveTrouble } from './trouble';
import { goTo } from './use-route';

export function Preview({ imported, news, busy, onMore, onDone }: { imported: Imported; news: ComponentChildren; busy: boolean; onMore: (files: readonly File[]) => void; onDone: () => void }) {
  const { entries, edit, say } = usePage();
  const [choice, setChoice] = useState<Choice>(NOTHING_CHOSEN);
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState('');
  const candidates = useMemo(() => candidatesOf(imported, entries), [imported, entries]);
  const count = candidates.filter((candidate) => isTaken(candidate, choice)).length;
  const parts = imported.parts ?? (imported.batch && imported.batch.size > 1 ? { have: 1, of: imported.batch.size } : undefined);
  const group = (status: Candidate['status']): Candidate[] => candidates.filter((candidate) => candidate.status === status && !candidate.trashed);
  const trash = candidates.filter(({ trashed, status }) => trashed && status !== 'same');
  const lost = imported.skipped.filter(({ entry }) => !entry);
  const hasHosts = candidates.some(({ hosts }) => hosts.length > 0);

  const toggle = (name: 'left' | 'fetched', index: number): void => {
    const next = new Set(choice[name]);
    if (!next.delete(index)) next.add(index);
    setChoice({ ...choice, [name]: next });
  };
  const save = async (): Promise<void> => {
    setSaving(true);
    setTrouble('');
    try {
      await edit((there) => [...there, ...toSave(candidates, choice, there, Date.now())]);
      say(t('import_saved', count));
      onDone();
      goTo('all');
    } catch (error) {
      setTrouble(saveTrouble(error));
      setSaving(false);
    }
  };
  const ticked = (one: Candidate) => item(one, !choice.left.has(one.index), () => toggle('left', one.index));
  const item = (candidate: Candidate, ticked?: boolean, onTick?: () => void) => <Item key={candidate.index} candidate={candidate} ticked={ticked} onTick={onTick} />;
  return (
    <section class="preview">
      <h2 class="screen">{t('import_title', appName(imported.app))}</h2>
      <p class="lead">{t('import_lead', group('new').length + group('conflict').length)}</p>
      {news}
      {parts && parts.have < parts.of && (
        <div class="note warn spread" role="status"><span>{t('import_part', parts.have, parts.of)}</span><FileButton quiet label={t('add_file')} disabled={busy} onFiles={onMore} /></div>
      )}
      <Group title={t('import_new')} count={group('new').length}><MoreOnScroll items={group('new')} of={ticked} /></Group>
      <Group title={t('import_conflict')} count={group('conflict').length} help={t('confirm_conflict')}>
        <MoreOnScroll items={group('conflict')} of={ticked} />
      </Group>
      <Group title={t('import_same')} count={group('same').length} folded><MoreOnScroll items={group('same')} of={(one) => item(one)} /></Group>
      <Group title={t('import_trash')} count={trash.length}><MoreOnScroll items={trash} of={(one) => item(one, choice.fetched.has(one.index), () => toggle('fetched', one.index))} /></Group>
      {lost.length > 0 && (
        <Group title={t('import_skipped')} count={lost.length}>
          <MoreOnScroll items={lost.map((skip, index) => ({ ...skip, index }))} of={({ where, problem, detail, index }) => (
            <li key={index} class="item"><span class="who"><b>{where}</b><span class="why">{skipText(problem)}{detail !== undefined && ` (${detail})`}</span></span></li>
          )} />
        </Group>
      )}
      {hasHosts && (
        <label class="check card">
          <input type="checkbox" checked={choice.useHosts} onChange={(event) => setChoice({ ...choice, useHosts: event.currentTarget.checked })} />
          <span><b>{t('import_use_hosts')}</b><br />{t('import_use_hosts_help')}</span>
        </label>
      )}
      {trouble && <p class="trouble" role="alert">{trouble}</p>}
      <div class="row foot">
        <button type="button" class="button" disabled={saving || busy || count === 0} onClick={() => void save()}>{t('import_save', count)}</button>
        <button type="button" class="button quiet" disabled={saving} onClick={onDone}>{t('confirm_cancel')}</button>
      </div>
    </section>
  );
}

function Group({ title, count, help, folded = false, children }: { title: string; count: number; help?: string; folded?: boolean; children: ComponentChildren }) {
  const [open, setOpen] = useState(!folded);
  if (count === 0) return null;
  return (
    <details class="group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary><h3>{title}</h3> <span class="tag none">{count}</span></summary>
      {help !== undefined && <p class="hint">{help}</p>}
      {open && <div class="card flush">{children}</div>}
    </details>
  );
}

function Item({ candidate: { entry, hosts, index }, ticked, onTick }: { candidate: Candidate; ticked?: boolean | undefined; onTick?: (() => void) | undefined }) {
  const name = entry.issuer || entry.account || t('codes_unnamed');
  const body = (
    <>
      <Monogram name={name} />
      <span class="who">
        <b>{name}</b>
        <span>{[entry.issuer && entry.account, parametersOf(entry)].filter(Boolean).join(' · ')}</span>
        {hosts.length > 0 && <span dir="ltr">{hosts.map(displayHost).join(', ')}</span>}
      </span>
    </>
  );
  if (!onTick) return <li class="item">{body}</li>;
  return <li class="item"><label><input type="checkbox" checked={ticked} onChange={onTick} data-index={index} />{body}</label></li>;
}
