/** The page of the codes: one screen at a time, and none of them while the vault is locked. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { Mark } from '../ui/mark';
import type { Vault } from '../vault/vault';
import { Unlock } from '../vault-ui/unlock';
import { useRules } from '../vault-ui/use-rules';
import { useVault } from '../vault-ui/use-vault';
import { Add } from './add';
import { All } from './all';
import { Backup } from './backup';
import { Broken } from './broken';
import { EntryScreen } from './entry';
import { PageContext, type Given, type Page } from './page';
import type { CameFrom, Route, Screen } from './route';
import { Off } from './off';
import { Security } from './security';
import { Start } from './start';
import { Toast, type Said } from './toast';
import { useEntries } from './use-entries';
import { useGiven } from './use-given';
import { goTo, useRoute } from './use-route';

export function App({ vault, from }: { vault: Vault; from: CameFrom }) {
  const [view, refresh] = useVault(vault);
  const rules = useRules();
  const route = useRoute();
  const [said, setSaid] = useState<Said | null>(null);
  const [given, give] = useState<Given | null>(null);
  const [hovering, setHovering] = useState(false);
  const heading = useRef<HTMLElement>(null);
  const { state } = view;

  const clear = useCallback(() => setSaid(null), []);
  const take = useCallback((things: Given) => { give(things); goTo('add'); }, []);
  useGiven(take, setHovering);
  // What somebody handed in, and what could be undone, may hold secrets: both go when the vault is closed.
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && state !== 'open') { give(null); clear(); }
    wasOpen.current = state === 'open';
  }, [state, clear]);
  useEffect(() => { if (state === 'open' && route.screen === 'start') goTo('all'); }, [state, route.screen]);
  // A new screen is read from its top, by the eyes and by a screen reader.
  const shown = useRef(false);
  const place = route.screen === 'entry' ? route.id : route.screen;
  useEffect(() => {
    if (shown.current) { heading.current?.focus(); scrollTo(0, 0); }
    shown.current = true;
  }, [place]);

  const { entries, edit } = useEntries(vault, view.state === 'open' ? view.entries : null, refresh);
  const page = useMemo<Page | null>(() => entries && rules && {
    rules, vault, entries, from, edit, refresh, given, give,
    say: (text, undo) => setSaid({ text, undo, at: Date.now() }),
  }, [rules, vault, entries, from, edit, refresh, given]);

  return (
    <>
      <header class="top">
        <div class="width">
          <Mark />
          <h1>{t('codes_page_title')}</h1>
          {page && <Nav route={route} />}
          {page && <button type="button" class="button quiet lock" onClick={() => void vault.lock().then(refresh)}>{t('codes_lock')}</button>}
        </div>
      </header>
      <main class="width" ref={heading} tabIndex={-1}>
        {state === 'loading' && <p class="waiting" role="status">{t('codes_opening')}</p>}
        {state === 'none' && rules && !rules.allowed && <Off />}
        {state === 'none' && rules?.allowed && <Start rules={rules} vault={vault} given={given} give={give} onMade={refresh} />}
        {state === 'locked' && <div class="card door"><Unlock vault={vault} onOpen={() => void refresh().then(() => heading.current?.focus())} /></div>}
        {view.state === 'broken' && <Broken vault={vault} damage={view.damage} onMended={refresh} />}
        {page && (
          <PageContext.Provider value={page}>
            {view.state === 'open' && view.fellBack && <p class="note warn" role="alert">{t('codes_fell_back')}</p>}
            <ScreenOf route={route} mayAdd={rules?.allowed === true} />
          </PageContext.Provider>
        )}
      </main>
      {hovering && <div class="drop-here" aria-hidden="true"><span>{t('codes_drop')}</span></div>}
      <Toast said={said} clear={clear} />
    </>
  );
}

function ScreenOf({ route, mayAdd }: { route: Route; mayAdd: boolean }) {
  switch (route.screen) {
    case 'add': return mayAdd ? <Add /> : <Off />;
    case 'backup': return <Backup />;
    case 'security': return <Security />;
    case 'entry': return <EntryScreen id={route.id} key={route.id} />;
    case 'all': case 'start': return <All />;
  }
}

function Nav({ route }: { route: Route }) {
  const here = route.screen === 'entry' || route.screen === 'start' ? 'all' : route.screen;
  const link = (screen: Screen, name: string) => <a href={`#${screen}`} aria-current={here === screen ? 'page' : undefined}>{name}</a>;
  return <nav aria-label={t('codes_page_title')}>{link('all', t('nav_all'))}{link('add', t('nav_add'))}{link('backup', t('nav_backup'))}{link('security', t('nav_security'))}</nav>;
}
