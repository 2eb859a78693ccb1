/** The popup: guides and codes behind two tabs, for the page that the user is on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import type { PopupSnapshot } from '../shared/messages';
import { Mark } from '../ui/mark';
import type { Vault } from '../vault/vault';
import { useVault, type EarlyLook } from '../vault-ui/use-vault';
import { Codes, type CodesActions } from './codes';
import { Guides, type GuideActions } from './guides';

export type PopupActions = GuideActions & CodesActions & { permit: () => void };
type Tab = 'guides' | 'codes';
const TABS: readonly Tab[] = ['guides', 'codes'];

export interface PopupProps { snapshot: PopupSnapshot | null; vault: Vault; early: EarlyLook; /** Address of the tab, where the browser tells it. */ url: string | null; act: PopupActions }

export function Popup({ snapshot, vault, early, url, act }: PopupProps) {
  const [view, refresh] = useVault(vault, early);
  const [chosen, choose] = useState<Tab | null>(null);
  // Codes come first where there are some and the page is none that a guide is for.
  const tab = chosen ?? (snapshot?.note || (view.state !== 'none' && view.state !== 'loading' && !snapshot?.service) ? 'codes' : 'guides');
  // What was kept before the organisation decided against it stays the user's.
  const keeps = snapshot?.mayKeep !== false || view.state !== 'none';
  const bar = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => { if (moved.current) bar.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(); }, [tab]);
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    moved.current = true;
    choose(TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? tab);
  };
  return (
    <>
      <header>
        <Mark /><h1>{t('extName')}</h1>
        {view.state === 'open' && tab === 'codes' && <button type="button" class="button quiet small" onClick={() => void vault.lock().then(refresh)}>{t('popup_lock')}</button>}
      </header>
      <main>
        {keeps && (
          <div class="tabs" role="tablist" ref={bar} onKeyDown={onKey}>
            {TABS.map((one) => (
              <button key={one} type="button" role="tab" id={`tab-${one}`} aria-selected={one === tab} aria-controls="panel" tabIndex={one === tab ? 0 : -1} onClick={() => choose(one)}>
                {t(one === 'guides' ? 'tab_guides' : 'tab_codes')}
              </button>
            ))}
          </div>
        )}
        <div id="panel" class="panel" {...(keeps && { role: 'tabpanel', 'aria-labelledby': `tab-${tab}` })}>
          {!snapshot && <div class="note" role="alert">{t('popup_error')}</div>}
          {snapshot && !snapshot.permitted && tab === 'guides' && (
            <div class="note" role="alert">{t('popup_unavailable')}<button type="button" class="button" onClick={act.permit}>{t('popup_repair')}</button></div>
          )}
          {tab === 'guides' || !keeps ? <Guides snapshot={snapshot} act={act} /> : <Codes view={view} refresh={refresh} vault={vault} snapshot={snapshot} url={url} act={act} />}
        </div>
      </main>
      {tab === 'guides' && (
        <footer>
          {snapshot?.contact && <p>{t('card_contact', snapshot.contact.name)} {[snapshot.contact.phone, snapshot.contact.email, snapshot.contact.url].filter(Boolean).join(' · ')}</p>}
          <p>{t('popup_never')}</p>
        </footer>
      )}
    </>
  );
}
