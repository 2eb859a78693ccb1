/** Per-user MFA in both generations, from pages.md C: the older page, and the list in a frame of another host. */
import { heading, leave, press, text } from './parts';
import type { Memory, Part, Scene, SceneSite } from './scene';

const strings = {
  en: { title: 'multi-factor authentication', head: ['', 'Display name', 'User name', 'Multi-Factor Auth Status'], disabled: 'Disabled', enabled: 'Enabled', enforced: 'Enforced',
    legacy: { enable: 'Enable', about: 'About enabling multi-factor auth', confirm: 'enable multi-factor auth', done: 'Updates successful', close: 'close' },
    blade: { enable: 'Enable MFA', about: 'Enable multifactor authentication', confirm: 'Enable', done: 'Successfully enabled', close: 'OK' } },
  de: { title: 'Mehrstufige Authentifizierung', head: ['', 'Anzeigename', 'Benutzername', 'Status'], disabled: 'Deaktiviert', enabled: 'Aktiviert', enforced: 'Erzwungen',
    legacy: { enable: 'Aktivieren', about: 'Mehrstufige Authentifizierung aktivieren', confirm: 'Multi-Factor Auth aktivieren', done: 'Aktualisierungen erfolgreich', close: 'Schließen' },
    blade: { enable: 'MFA aktivieren', about: 'Mehrstufige Authentifizierung aktivieren', confirm: 'Aktivieren', done: 'Aktualisierungen erfolgreich', close: 'OK' } },
};
type Strings = (typeof strings)['en'];
const stringsOf = ({ language }: Memory): Strings => strings[language === 'de' ? 'de' : 'en'];

const people = [['Chi Ito', 'chi@contoso.example'], ['Dana Roe', 'dana@contoso.example'], ['Eli Fox', 'eli@contoso.example']] as const;

function table(memory: Memory): Part {
  const s = stringsOf(memory);
  const state = (upn: string): string => (upn.startsWith('eli') ? s.enforced : memory.done.has('enabled') && memory.done.has(`tick ${upn}`) ? s.enabled : s.disabled);
  const cell = (words: string): Part => ({ tag: 'td', text: words });
  return { tag: 'table', parts: [
    { tag: 'tr', parts: s.head.map((words) => ({ tag: 'th', text: words })) },
    ...people.map(([name, upn], at): Part => ({ tag: 'tr', parts: [
      { tag: 'td', parts: [{ tag: 'input', mark: `tick-${at}`, act: `tick ${upn}`, attributes: { 'type': 'checkbox', 'aria-label': `Select ${name}`, ...(memory.done.has(`tick ${upn}`) && { checked: '' }) } }] },
      cell(name), cell(upn), cell(state(upn))] })),
  ] };
}

function list(memory: Memory, { enable, about, confirm, done, close }: Strings['legacy']): Scene {
  const { title } = stringsOf(memory);
  const { done: did } = memory;
  const ticked = [...did].some((name) => name.startsWith('tick '));
  const base: Scene = {
    title, view: ticked ? 'selected' : 'list', right: ticked ? ['enable'] : ['tick-0', 'tick-1'],
    parts: [heading(title), text('users'), table(memory), ...(ticked ? [press(enable, 'enable')] : [])],
  };
  if (did.has('closed')) return { ...base, view: 'closed', right: [] };
  if (did.has('enabled')) return { ...base, view: 'done', dialog: [heading(done, 2), press(close, 'closed', 'close')], right: ['close'] };
  if (did.has('enable')) return { ...base, view: 'confirm', dialog: [heading(about, 2), text('They are asked to register at their next sign-in.'), press(confirm, 'enabled', 'confirm'), press('cancel', 'cancel')], right: ['confirm'] };
  return base;
}

const remember: SceneSite['act'] = (name, _fields, memory) => { memory.done.add(name); return undefined; };

export const adminLegacy: SceneSite = {
  hosts: ['account.activedirectory.windowsazure.com'],
  scene: (_url, memory) => list(memory, stringsOf(memory).legacy),
  act: remember,
};

export const adminPortal: SceneSite = {
  hosts: ['entra.microsoft.com', 'sandbox-1.reactblade.portal.azure.net'],
  scene: (url, memory) => (url.hostname.startsWith('sandbox')
    ? list(memory, stringsOf(memory).blade)
    : { title: 'Entra', view: 'portal', right: ['way'], parts: [heading('Microsoft Entra admin center'), leave('Per-user MFA', '#view/Microsoft_AAD_IAM/MultifactorAuthenticationConfig.ReactView', 'way'),
      { tag: 'iframe', attributes: { src: `https://sandbox-1.reactblade.portal.azure.net/?as=${encodeURIComponent(memory.upn)}`, title: 'Per-user multifactor authentication' } }] }),
  act: remember,
};
