/** The guides of all other services, behind a search: a long list is nothing to look at every day. */
import { useState } from 'preact/hooks';
import { guideOrigins } from '../services/guide-origins';
import { pattern } from '../services/origins';
import { otherServices } from '../services/other-services';
import type { Text } from '../services/service';
import { plural, say, t } from '../shared/i18n';
import type { PopupSnapshot } from '../shared/messages';
import { serviceName } from '../shared/service-name';
import { OpenIcon } from '../ui/icons';

export interface StartActions { startWith: (guide: string, origins: readonly string[]) => void; list: (guide: string) => void }

interface Line { id: string; title: Text; summary: Text | null; origins: readonly string[] }
interface Named { id: string; name: string; lines: readonly Line[] }

const packaged: readonly Named[] = otherServices.map(({ id, name, guides }) => {
  return { id, name, lines: guides.map((guide) => ({ id: guide.id, title: guide.title, summary: guide.summary, origins: guideOrigins(guide.id, []) })) };
});

/** Services that are listed without a search. */
const NEAR = 3;

export function OtherServices({ snapshot, act }: { snapshot: PopupSnapshot | null; act: StartActions }) {
  const [wanted, setWanted] = useState('');
  const own: Named[] = (snapshot?.custom ?? []).map(({ id, name, hosts }) =>
    ({ id, name, lines: [{ id: `${id}.start`, title: { plain: name }, summary: null, origins: hosts.map(pattern) }] }));
  const text = wanted.trim().toLowerCase();
  const all = [...own, ...packaged];
  const isHere = (service: string): boolean => snapshot?.service === service;
  // Without a search only what is near: the organisation's own, the page's, and the first few.
  const found = text ? all.filter((one) => `${one.name} ${serviceName(one)}`.toLowerCase().includes(text)) : [...own, ...packaged.filter(({ id }, at) => at < NEAR || isHere(id))];
  return (
    <>
      <h2>{t('popup_other')}</h2>
      <label class="search"><input type="search" aria-label={t('popup_search')} placeholder={t('popup_search')} value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} /></label>
      <ul class="list services">
        {found.map(({ id, name, lines }) => (
          <li key={id}>{lines.length === 1 ? lines.map((line) => <Start key={line.id} line={line} name={serviceName({ id, name })} act={act} />) : (
            <details open={isHere(id)}>
              <summary>{serviceName({ id, name })}</summary>
              {lines.map((line) => <Start key={line.id} line={line} act={act} />)}
            </details>
          )}</li>
        ))}
        {found.length === 0 && <li class="aside">{t('popup_none')}</li>}
      </ul>
      {!text && <p class="aside">{plural('popup_more', all.length - found.length)}</p>}
      <p class="aside">{t('popup_permission')}</p>
    </>
  );
}

function Start({ line, name, act }: { line: Line; name?: string; act: StartActions }) {
  const start = (): void => (line.origins.length ? act.startWith(line.id, line.origins) : act.list(line.id));
  return (
    <button type="button" class="guide" data-guide={line.id} onClick={start}>
      <b>{name ?? say(line.title)}</b>
      {line.summary && <span>{say(line.summary)}</span>}
      <OpenIcon />
    </button>
  );
}
