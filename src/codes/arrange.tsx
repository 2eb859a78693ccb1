/** Putting the codes in order, by dragging or by buttons, and taking some out. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import type { Entry } from '../vault/entry';
import { nameOf } from '../vault-ui/code-row';
import { Monogram } from '../vault-ui/monogram';
import { MoreOnScroll } from '../vault-ui/more-on-scroll';
import { DownIcon, GripIcon, RemoveIcon, UpIcon } from './icons';
import { moved } from './order';
import { usePage } from './page';
import { remove } from './removing';
import { saveTrouble } from './trouble';

type Way = 'up' | 'down';

export function Arrange() {
  const page = usePage();
  const { entries, edit, say } = page;
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [news, setNews] = useState('');
  const pressed = useRef<{ id: string; way: Way } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  // A row that moves loses the keyboard; the button that moved it gets it back, or its sister at either end.
  useLayoutEffect(() => {
    const { id, way } = pressed.current ?? {};
    if (id === undefined) return;
    pressed.current = null;
    const buttons = [...list.current?.querySelectorAll<HTMLButtonElement>(`[data-move="${id}"]`) ?? []];
    (buttons.find((button) => button.dataset['way'] === way && !button.disabled) ?? buttons.find((button) => !button.disabled))?.focus();
  }, [entries]);

  const move = (entry: Entry, to: number): void => {
    void edit((there) => moved(there, entry.id, to), { ahead: true }).then(
      () => setNews(t('codes_moved', nameOf(entry), to + 1, entries.length)),
      (error: unknown) => say(saveTrouble(error)));
  };
  const step = (entry: Entry, way: Way): void => {
    pressed.current = { id: entry.id, way };
    move(entry, entries.indexOf(entry) + (way === 'up' ? -1 : 1));
  };
  const places = new Map(entries.map((entry, place) => [entry.id, place]));
  const drop = (target: Entry): void => {
    const source = entries.find(({ id }) => id === dragged);
    if (source && source !== target) move(source, places.get(target.id) ?? 0);
    setDragged(null);
    setOver(null);
  };
  return (
    <div class="card flush arrange" ref={list}>
      <p class="unseen" role="status">{news}</p>
      <MoreOnScroll items={entries} of={(entry) => {
        const name = nameOf(entry);
        const place = places.get(entry.id) ?? 0;
        const before = (places.get(dragged ?? '') ?? 0) > place;
        return (
          <li key={entry.id} draggable class={dragged === entry.id ? 'dragged' : over === entry.id ? (before ? 'before' : 'after') : ''}
            onDragStart={(event) => { setDragged(entry.id); event.dataTransfer?.setData('application/x-entry', entry.id); }}
            onDragEnd={() => { setDragged(null); setOver(null); }}
            onDragOver={(event) => { if (dragged !== null) { event.preventDefault(); setOver(entry.id); } }}
            onDrop={(event) => { if (dragged !== null) { event.preventDefault(); drop(entry); } }}>
            <span class="grip"><GripIcon /></span>
            <Monogram name={name} />
            <span class="who"><b>{name}</b><span>{entry.issuer && entry.account}</span></span>
            <MoveButton entry={entry} way="up" label={t('codes_move_up', name)} disabled={place === 0} onMove={step} />
            <MoveButton entry={entry} way="down" label={t('codes_move_down', name)} disabled={place === entries.length - 1} onMove={step} />
            <button type="button" class="icon" aria-label={t('codes_remove', name)} title={t('codes_remove', name)}
              onClick={() => void remove(page, entry).catch((error: unknown) => say(saveTrouble(error)))}><RemoveIcon /></button>
          </li>
        );
      }} />
    </div>
  );
}

function MoveButton({ entry, way, label, disabled, onMove }: { entry: Entry; way: Way; label: string; disabled: boolean; onMove: (entry: Entry, way: Way) => void }) {
  return (
    <button type="button" class="icon" data-move={entry.id} data-way={way} aria-label={label} title={label} disabled={disabled} onClick={() => onMove(entry, way)}>
      {way === 'up' ? <UpIcon /> : <DownIcon />}
    </button>
  );
}
