/** The codes of an open vault: this site's first, the rest one key away. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plural, t } from '../shared/i18n';
import { amountText } from '../shared/intl';
import type { FillNote, FillWhere, PopupSnapshot } from '../shared/messages';
import { SearchIcon } from '../ui/icons';
import { displayHost, exactFor, recordableHost } from '../vault/hosts';
import type { Sibling } from '../vault/match';
import { matters } from '../vault/clock';
import type { Entry } from '../vault/entry';
import { readSettings, type VaultSettings } from '../vault/store';
import { rememberSite, siteMemory, type SiteMemory } from '../vault/store-sites';
import type { Vault } from '../vault/vault';
import { CodeRow, nameOf } from '../vault-ui/code-row';
import { MoreOnScroll } from '../vault-ui/more-on-scroll';
import { search } from '../vault-ui/search';
import { useSeconds } from '../vault-ui/use-seconds';
import type { CodesActions } from './codes';
import { LinkQuestion, SiblingQuestion } from './link';
import { noteText } from './notes';

interface Props { entries: Entry[]; refresh: () => Promise<void>; vault: Vault; snapshot: PopupSnapshot | null; url: string | null; act: CodesActions }

/** From this many on, a list is searched rather than read. */
const MANY = 6;

export function OpenCodes({ entries, refresh, vault, snapshot, url, act }: Props) {
  const now = useSeconds();
  const [wanted, setWanted] = useState('');
  const [note, setNote] = useState<FillNote | null>(snapshot?.note ?? null);
  const [last, setLast] = useState<string | null>(null);
  const [settings, setSettings] = useState<VaultSettings | null>(null);
  const [site, setSite] = useState<SiteMemory | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const host = url === null ? null : recordableHost(url);
  const exact = useMemo(() => (host === null ? [] : exactFor(entries, host)), [entries, host]);
  const sibling = useSiblings(entries, exact.length ? null : url);
  const found = useMemo(() => (wanted ? search(entries, wanted) : entries.filter((entry) => !exact.includes(entry))), [entries, exact, wanted]);
  useEffect(() => { void readSettings().then(setSettings); }, []);
  useEffect(() => { if (host) void siteMemory(host).then(setSite); }, [host]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const fill = (entry: string | null, where: FillWhere = 'found', force = false): void => {
    setLast(entry);
    void act.fill(entry, where, force).then(setNote, () => setNote('refused'));
  };
  const link = (entry: Entry): void => {
    if (!host) return;
    void vault.edit((all) => all.map((one) => (one.id === entry.id && !one.hosts.includes(host) ? { ...one, hosts: [...one.hosts, host] } : one))).then(refresh, refresh);
  };
  const submits = (submit: boolean): void => {
    if (!host) return;
    setSite((before) => ({ ...before, submit, at: Date.now() }));
    void rememberSite(host, { submit }).catch(() => siteMemory(host).then(setSite));
  };
  const offset = site?.clock && exact.some(({ period }) => matters(site.clock!, period, now)) ? site.clock.offsetMs : 0;

  if (entries.length === 0) {
    return (
      <section class="padded say"><h2>{t('codes_empty_title')}</h2><p>{t('codes_empty_body')}</p>
        <div class="row"><button type="button" class="button" onClick={() => act.open('add')}>{t('codes_add')}</button></div></section>
    );
  }
  return (
    <>
      {entries.length >= MANY && (
        <label class="search">
          <SearchIcon /><span class="unseen">{t('codes_search')}</span>
          <input ref={field} type="search" placeholder={plural('codes_search_in', entries.length)} value={wanted} onInput={(event) => setWanted(event.currentTarget.value)}
            onKeyDown={(event) => { if (event.key === 'Escape' && wanted) { event.preventDefault(); setWanted(''); } }} />
          {!wanted && <kbd aria-hidden="true">/</kbd>}
        </label>
      )}
      {note && note !== 'filled' && note !== 'filled-submitted' && (
        <div class="note" role="alert" data-note={note}>
          {noteText(note)}
          <div class="row">
            {(note === 'no-field' || note === 'refused' || note === 'not-visible' || note === 'too-short') && <button type="button" class="button small" onClick={() => fill(last, 'pick')}>{t('codes_pick')}</button>}
            {(note === 'sent-code' || note === 'set-up-page') && <button type="button" class="button small" onClick={() => fill(last, 'found', true)}>{t('codes_fill_anyway')}</button>}
          </div>
        </div>
      )}
      {note && (note === 'filled' || note === 'filled-submitted') && <p class="note good" role="status" data-note={note}>{noteText(note)}</p>}
      {!wanted && host && exact.length > 0 && (
        <section class="here" aria-labelledby="here">
          <h2 id="here">{t('codes_for', displayHost(host))}</h2>
          {exact.map((entry) => (
            <CodeRow key={entry.id} entry={entry} now={now} offset={offset} actions={(copy) => (
              <div class="row fill">
                <button type="button" class="button" onClick={() => fill(entry.id)} aria-label={exact.length > 1 ? `${t('codes_fill')}: ${nameOf(entry)} ${entry.account}` : undefined}>{t('codes_fill')}</button>
                {copy && <button type="button" class="button quiet" onClick={copy} aria-label={t('codes_copy_of', nameOf(entry))}>{t('codes_copy')}</button>}
                {exact.length === 1 && snapshot?.fillShortcut && <Keys keys={snapshot.fillShortcut} />}
              </div>
            )} />
          ))}
          <label class="choice"><input type="checkbox" checked={site?.submit === true} onChange={(event) => submits(event.currentTarget.checked)} />{t('codes_submit')}</label>
          {offset !== 0 && <p class="aside">{t('codes_clock', amountText(Math.round(Math.abs(offset) / 1000), 'second'))}</p>}
        </section>
      )}
      {!wanted && host && exact.length === 0 && sibling?.map(({ entry, recordedHost }) => <SiblingQuestion key={entry.id} entry={entry} host={host} recordedHost={recordedHost} yes={() => link(entry)} />)}
      {!wanted && host && exact.length === 0 && sibling?.length === 0 && <LinkQuestion host={host} entries={entries} link={link} />}
      <section aria-labelledby="others">
        {(wanted || found.length > 0) && <h2 id="others">{t(wanted ? 'codes_found' : exact.length > 0 ? 'codes_others' : 'codes_all')}</h2>}
        {wanted && found.length === 0 && <p class="padded quiet">{t('codes_search_none', wanted)}</p>}
        <MoreOnScroll items={found} of={(entry) => <li key={entry.id}><CodeRow entry={entry} now={now} /></li>} />
      </section>
      <footer class="codes">
        {settings && settings.backupAt === null && <div class="aside">{t('codes_backup_due')} <button type="button" class="button text small" onClick={() => act.open('backup')}>{t('codes_backup_make')}</button></div>}
        <div class="row ends">
          <span>{settings && t('popup_locks_after', amountText(settings.lockAfter, 'minute'))}</span>
          <span class="row"><button type="button" class="button text small" onClick={() => act.open('all')}>{t('popup_all_codes')}</button>
            <button type="button" class="button text small" onClick={() => act.open('add')}>{t('popup_add_code')}</button></span>
        </div>
      </footer>
    </>
  );
}

/** Entries of other hosts of the page's owner; null until known. The list of public suffixes is large, and codes do not wait for it. */
function useSiblings(entries: readonly Entry[], url: string | null): Sibling[] | null {
  const [found, setFound] = useState<Sibling[] | null>(null);
  useEffect(() => {
    if (url === null) return undefined;
    let wanted = true;
    void import('../vault/match').then(({ offers }) => { if (wanted) setFound(offers(entries, url).sibling); }, () => undefined);
    return () => { wanted = false; };
  }, [entries, url]);
  return found;
}

const Keys = ({ keys }: { keys: string }) => <kbd>{keys.replaceAll('+', ' ')}</kbd>;
