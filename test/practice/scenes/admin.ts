/** Per-user MFA in both generations, from pages.md C: the older page, and the list in a frame of another host. */
import { heading, leave, press, text } from './parts';
import type { Memory, Part, Scene, SceneSite } from './scene';

const people = [['Chi Ito', 'chi@contoso.example'], ['Dana Roe', 'dana@contoso.example'], ['Eli Fox', 'eli@contoso.example']] as const;

function table(memory: Memory): Part {
  const state = (upn: string): string => (upn.startsWith('eli') ? 'Enforced' : memory.done.has('enabled') && memory.done.has(`tick ${upn}`) ? 'Enabled' : 'Disabled');
  const cell = (words: string): Part => ({ tag: 'td', text: words });
  return { tag: 'table', parts: [
    { tag: 'tr', parts: ['', 'Display name', 'User name', 'Multi-Factor Auth Status'].map((words) => ({ tag: 'th', text: words })) },
    ...people.map(([name, upn], at): Part => ({ tag: 'tr', parts: [
      { tag: 'td', parts: [{ tag: 'input', mark: `tick-${at}`, act: `tick ${upn}`, attributes: { 'type': 'checkbox', 'aria-label': `Select ${name}`, ...(memory.done.has(`tick ${upn}`) && { checked: '' }) } }] },
      cell(name), cell(upn), cell(state(upn))] })),
  ] };
}

function list(memory: Memory, enable: string, confirm: readonly [string, string], done: string, close: string): Scene {
  const { done: did } = memory;
  const ticked = [...did].some((name) => name.startsWith('tick '));
  const base: Scene = {
    title: 'multi-factor authentication', view: ticked ? 'selected' : 'list', right: ticked ? ['enable'] : ['tick-0', 'tick-1'],
    parts: [heading('multi-factor authentication'), text('users'), table(memory), ...(ticked ? [press(enable, 'enable')] : [])],
  };
  if (did.has('closed')) return { ...base, view: 'closed', right: [] };
  if (did.has('enabled')) return { ...base, view: 'done', dialog: [heading(done, 2), press(close, 'closed', 'close')], right: ['close'] };
  if (did.has('enable')) return { ...base, view: 'confirm', dialog: [heading(confirm[0], 2), text('They are asked to register at their next sign-in.'), press(confirm[1], 'enabled', 'confirm'), press('cancel', 'cancel')], right: ['confirm'] };
  return base;
}

const remember: SceneSite['act'] = (name, _fields, memory) => { memory.done.add(name); return undefined; };

export const adminLegacy: SceneSite = {
  hosts: ['account.activedirectory.windowsazure.com'],
  scene: (_url, memory) => list(memory, 'Enable', ['About enabling multi-factor auth', 'enable multi-factor auth'], 'Updates successful', 'close'),
  act: remember,
};

export const adminPortal: SceneSite = {
  hosts: ['entra.microsoft.com', 'sandbox-1.reactblade.portal.azure.net'],
  scene: (url, memory) => (url.hostname.startsWith('sandbox')
    ? list(memory, 'Enable MFA', ['Enable multifactor authentication', 'Enable'], 'Successfully enabled', 'OK')
    : { title: 'Entra', view: 'portal', right: ['way'], parts: [heading('Microsoft Entra admin center'), leave('Per-user MFA', '#view/Microsoft_AAD_IAM/MultifactorAuthenticationConfig.ReactView', 'way'),
      { tag: 'iframe', attributes: { src: `https://sandbox-1.reactblade.portal.azure.net/?as=${encodeURIComponent(memory.upn)}`, title: 'Per-user multifactor authentication' } }] }),
  act: remember,
};
