/** Google's account pages, from pages.md E and public guides. Two things that people take for one: adding an app, and turning the switch on. */
import { heading, input, isRight, leave, list, picture, press, text } from './parts';
import { newer, older } from './google-sign-in';
import { afterForm, formScene } from './sign-in';
import type { Memory, Scene, SceneSite } from './scene';

interface Strings { twoStep: string; on: string; off: string; app: string; added: string; notAdded: string; setUp: string; change: string; cantScan: string; next: string; verify: string; enter: string; wrong: string; passkey: string; passkeyDone: string; done: string; codes: string; number: string }
const strings: Record<'en' | 'de', Strings> = {
  en: { twoStep: '2-Step Verification', on: 'Turn on 2-Step Verification', off: 'Turn off 2-Step Verification', app: 'Authenticator', added: 'Added just now', notAdded: 'Add authenticator app', setUp: '+ Set up authenticator', change: 'Change authenticator app', cantScan: 'Can’t scan it?', next: 'Next', verify: 'Verify', enter: 'Enter code', wrong: 'Wrong code. Try again.', passkey: 'Create a passkey', passkeyDone: 'Passkey created', done: 'Done', codes: 'Get backup codes', number: 'What phone number do you want to use?' },
  de: { twoStep: 'Bestätigung in zwei Schritten', on: 'Bestätigung in zwei Schritten aktivieren', off: 'Bestätigung in zwei Schritten deaktivieren', app: 'Authenticator', added: 'Hinzugefügt: gerade eben', notAdded: 'Authenticator App hinzufügen', setUp: 'Authenticator einrichten', change: 'Authenticator App ändern', cantScan: 'Scannen nicht möglich?', next: 'Weiter', verify: 'Bestätigen', enter: 'Code eingeben', wrong: 'Falscher Code. Versuche es noch einmal.', passkey: 'Passkey erstellen', passkeyDone: 'Passkey erstellt', done: 'Fertig', codes: 'Back-up-Codes abrufen', number: 'Welche Telefonnummer möchten Sie verwenden?' },
};

export const google: SceneSite = {
  hosts: ['myaccount.google.com', 'accounts.google.com'],
  scene: async ({ pathname, hostname }, memory) => {
    if (hostname === 'accounts.google.com') return formScene(memory.older ? older : newer, pathname, memory, 'Google') ?? { title: 'Google', view: 'none', parts: [] };
    const s = strings[memory.language === 'de' ? 'de' : 'en'];
    const me = { tag: 'a', text: 'A', attributes: { 'href': 'https://accounts.google.com/SignOutOptions', 'aria-label': `Google Account: ${memory.upn}` } };
    const page = (scene: Omit<Scene, 'title'>): Scene => ({ ...scene, title: s.twoStep, parts: [me, ...scene.parts] });
    if (pathname.endsWith('/two-step-verification/authenticator')) return page(await app(memory, s));
    if (pathname.endsWith('/two-step-verification/backup-codes')) {
      return page(memory.done.has('codes')
        ? { view: 'codes', parts: [heading('1/10'), list(...['1234 5678', '8765 4321'].map((code) => [text(code)]))] }
        : { view: 'codes-none', parts: [heading('Backup'), press(s.codes, 'codes')], right: ['codes'] });
    }
    if (pathname.endsWith('/signinoptions/passkeys')) {
      return page({ view: 'passkeys', parts: [heading('Passkeys'), press(s.passkey, 'passkey')], right: ['passkey'],
        ...(memory.done.has('passkey') && !memory.done.has('close') && { view: 'passkey-done', dialog: [heading(s.passkeyDone, 2), press(s.done, 'close')], right: ['close'] }) });
    }
    const on = memory.done.has('on');
    // Where no way is known yet, Google asks for a number before the switch turns.
    if (memory.values['asks'] === 'number' && memory.done.has('on') && !memory.done.has('number')) {
      return page(memory.done.has('texted')
        ? { view: 'number-code', parts: [heading(s.enter), input('texted', { type: 'tel', placeholder: 'G-' }), ...(memory.done.has('wrong') ? [text(s.wrong)] : []), press(s.verify, 'number-code', 'go')], right: ['texted'], filled: ['go'] }
        : { view: 'number', parts: [heading(s.number), input('phone', { type: 'tel', placeholder: s.number }), press(s.next, 'texted', 'go')], right: ['phone'], filled: ['go'] });
    }
    return page({
      view: on ? 'on' : 'off', right: on ? (memory.done.has('app') ? [] : ['to-app']) : ['on'],
      parts: [heading(s.twoStep), on ? press(s.off, 'off') : press(s.on, 'on'),
        list([leave(s.app, '/two-step-verification/authenticator', 'to-app'), { tag: 'span', text: memory.done.has('app') ? s.added : s.notAdded }])],
    });
  },
  act: (name, fields, memory) => {
    const go = afterForm(memory.older ? older : newer, name, fields, memory, `https://myaccount.google.com${memory.values['then'] ?? '/'}`);
    if (go !== undefined) return go;
    if (name === 'number-code') {
      memory.done.add(fields['texted'] === memory.values['texted'] ? 'number' : 'wrong');
      return undefined;
    }
    if (name === 'texted') memory.values['texted'] = String(Math.floor(100_000 + Math.random() * 900_000));
    if (name === 'verify') {
      if (isRight(fields['code'], memory)) memory.done.add('app');
      else memory.done.add('wrong');
      return undefined;
    }
    memory.done.add(name);
    if (name === 'off') memory.done.delete('on');
    return undefined;
  },
};

async function app(memory: Memory, s: Strings): Promise<Omit<Scene, 'title'>> {
  const { done } = memory;
  const behind = [heading(s.app), press(s.setUp, 'set-up')];
  if (done.has('app')) return { view: 'app', parts: [heading(s.app), leave(s.twoStep, '/signinoptions/two-step-verification', 'to-switch'), press(s.change, 'change')], right: ['to-switch'] };
  if (done.has('next')) {
    return { view: 'code', parts: behind, right: ['code'], filled: ['verify'], dialog: [heading(s.setUp, 2),
      input('code', { type: 'text', placeholder: s.enter, autocomplete: 'off' }), ...(done.has('wrong') ? [text(s.wrong)] : []), press(s.verify, 'verify')] };
  }
  if (done.has('set-up')) return { view: 'scan', parts: behind, right: ['next'], dialog: [heading(s.setUp, 2), await picture(memory, 'Google'), press(s.cantScan, 'cant-scan'), press(s.next, 'next')] };
  return { view: 'none', parts: behind, right: ['set-up'] };
}
