import type { Contact } from '../policy/policy';
import type { Policy } from '../policy/schema';
import { t } from '../shared/i18n';
import type { MessageKey } from '../shared/message-key';
import { CheckIcon, CloseIcon } from '../ui/icons';
import { Mark } from '../ui/mark';
import { PageArt, ListArt, CodeArt, ToolbarArt } from './art';
import type { BrowserKind } from './toolbar';

export interface Facts {
  browser: BrowserKind;
  /** The button is in the toolbar; null where the browser does not say. */
  pinned: boolean | null;
  /** The browser lets us work on our hosts; users of Firefox can take that back. */
  allowed: boolean;
  /** Null until it is there. */
  policy: Policy | null;
  contact: Contact | null;
}

export interface Act { start: () => void; list: () => void; allow: () => void }

const DOES: readonly { art: () => preact.JSX.Element; title: MessageKey; body: MessageKey }[] = [
  { art: PageArt, title: 'welcome_shows', body: 'welcome_shows_body' },
  { art: ListArt, title: 'welcome_tracks', body: 'welcome_tracks_body' },
  { art: CodeArt, title: 'welcome_keeps', body: 'welcome_keeps_body' },
];
const NEVER: readonly MessageKey[] = ['welcome_never_clicks', 'welcome_never_password', 'welcome_never_sends', 'welcome_never_sees'];
const PIN: Record<BrowserKind, readonly MessageKey[]> = {
  chrome: ['welcome_pin_puzzle', 'welcome_pin_chrome'], edge: ['welcome_pin_puzzle', 'welcome_pin_edge'], firefox: ['welcome_pin_puzzle', 'welcome_pin_firefox', 'welcome_pin_firefox_menu'],
};

export function App({ facts: { browser, pinned, allowed, policy, contact }, act }: { facts: Facts; act: Act }) {
  const name = policy?.organization.name;
  const own = policy?.pages.checklistUrl;
  // What the organisation does not want is not praised.
  const keeps = (policy?.vault.allowed ?? true) && (policy?.vault.keepCodes ?? true);
  return (
    <>
      <header class="top"><div class="width"><Mark /><span>{t('extName')}</span></div></header>
      <main class="width">
        <section class="hero">
          <h1>{t('welcome_title')}</h1>
          <p>{name !== undefined && <b>{t('welcome_from', name)} </b>}{t('welcome_lead')}</p>
          {!allowed && <div class="note warn" role="alert"><p>{t('welcome_not_allowed')}</p><button type="button" class="button" onClick={act.allow}>{t('popup_repair')}</button></div>}
          <div class="row">
            <button type="button" class="button big" onClick={act.start}>{t('checklist_empty_start')}</button>
            <button type="button" class="button quiet big" onClick={act.list}>{t('welcome_list')}</button>
          </div>
          {own !== undefined && <p class="hint"><a href={own} target="_blank" rel="noreferrer">{t('checklist_own')}</a></p>}
        </section>
        <ul class="does" aria-label={t('welcome_does')}>
          {DOES.filter(({ art }) => keeps || art !== CodeArt).map(({ art: Art, title, body }) => <li key={title} class="card"><Art /><h2>{t(title)}</h2><p>{t(body)}</p></li>)}
        </ul>
        <div class="two">
          <section class="card">
            <h2>{t('welcome_never')}</h2>
            <ul class="never">{NEVER.map((key) => <li key={key}><CloseIcon />{t(key)}</li>)}</ul>
          </section>
          <section class="card">
            <h2>{t('welcome_pin')}</h2>
            <div role="status">{pinned && <p class="pinned"><CheckIcon />{t('welcome_pinned')}</p>}</div>
            {!pinned && (
              <>
                <ToolbarArt kind={browser} />
                <ol>{PIN[browser].map((key) => <li key={key}>{t(key)}</li>)}</ol>
              </>
            )}
          </section>
        </div>
        <p class="hint">{contact && `${t('card_contact', contact.name)} ${[contact.phone, contact.email, contact.url].filter(Boolean).join(' · ')} `}<a href="../settings/index.html">{t('checklist_settings')}</a></p>
      </main>
    </>
  );
}
