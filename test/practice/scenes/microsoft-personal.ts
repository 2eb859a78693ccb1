/** A personal Microsoft account's proofs, from pages.md D. */
import { heading, input, isRight, leave, picture, press, text } from './parts';
import type { Scene, SceneSite } from './scene';
import { afterForm, formScene, type Form } from './sign-in';

const strings = {
  en: { recovery: 'Two-step verification is turned on', finish: 'Finish', setUp: 'Set up two-step verification', next: 'Next', cant: "I can't scan the bar code", other: 'set up a different Authenticator app', wrong: "That code didn't work. Check the code and try again.", add: 'Add a new way to sign in or verify', turnOn: 'Turn on', turnOff: 'Turn off', turnOffWhole: 'Turn off two-step verification' },
  de: { recovery: 'Die Prüfung in zwei Schritten ist aktiviert', finish: 'Fertig stellen', setUp: 'Prüfung in zwei Schritten einrichten', next: 'Weiter', cant: 'Ich kann den Strichcode nicht scannen', other: 'eine andere Authenticator-App einrichten', wrong: 'Dieser Code hat nicht funktioniert.', add: 'Neue Anmelde- oder Überprüfungsmethode hinzufügen', turnOn: 'Aktivieren', turnOff: 'Deaktivieren', turnOffWhole: 'Prüfung in zwei Schritten deaktivieren' },
};
const submit = (words: string): Form['submit'] => [words, { 'data-testid': 'primaryButton' }];
/** Today's sign-in, and the one that shares its ids with work accounts. */
const newer: readonly Form[] = [
  { view: 'username', path: '/login.srf', title: 'Sign in', fields: [['user', 'Email or phone number', { id: 'usernameEntry', type: 'email' }]], submit: submit('Next') },
  { view: 'password', path: '/password', title: 'Enter your password', fields: [['password', 'Password', { id: 'passwordEntry', name: 'passwd', type: 'password' }]], submit: submit('Next') },
  { view: 'code', path: '/code', title: 'Enter your code', fields: [['code', 'Code', { id: 'otc-confirmation-input', type: 'tel' }]], submit: submit('Next'), code: true },
];
const olderSubmit = (words: string): Form['submit'] => [words, { id: 'idSIButton9' }];
const older: readonly Form[] = [
  { view: 'username', path: '/login.srf', title: 'Anmelden', fields: [['user', 'E-Mail', { id: 'i0116', name: 'loginfmt', type: 'email' }]], submit: olderSubmit('Weiter') },
  { view: 'password', path: '/password', title: 'Kennwort eingeben', fields: [['password', 'Kennwort', { id: 'i0118', name: 'passwd', type: 'password' }]], submit: olderSubmit('Anmelden') },
  { view: 'code', path: '/code', title: 'Code eingeben', fields: [['code', 'Code', { id: 'idTxtBx_SAOTCC_OTC', name: 'otc', type: 'tel' }]], submit: ['Überprüfen', { id: 'idSubmit_SAOTCC_Continue' }], code: true },
];

export const microsoftPersonal: SceneSite = {
  hosts: ['account.live.com', 'login.live.com'],
  scene: async ({ pathname, hostname }, memory) => {
    if (hostname === 'login.live.com') return formScene(memory.older ? older : newer, pathname, memory, 'Microsoft account') ?? { title: 'Microsoft account', view: 'none', parts: [] };
    const { done } = memory;
    const s = strings[memory.language === 'de' ? 'de' : 'en'];
    const page = (scene: Omit<Scene, 'title'>): Scene => ({ ...scene, title: 'Microsoft account', parts: [{ tag: 'div', text: memory.upn, attributes: { id: 'mectrl_currentAccount_secondary' } }, ...scene.parts] });
    if (/EnableTfa/.test(pathname)) {
      return page(done.has('on')
        ? { view: 'recovery', parts: [heading(s.recovery), text('ABCDE-FGHIJ-KLMNO-PQRST-UVWXY'), press(s.finish, 'finish', 'finish', { id: 'iNext' })], right: ['finish'] }
        : { view: 'enable', parts: [heading(s.setUp), press(s.next, 'on', 'on', { id: 'iNext' })], right: ['on'] });
    }
    if (done.has('adding') && !done.has('app')) {
      if (done.has('scanned')) return page({ view: 'code', parts: [heading('Enter the code'), input('code', { id: 'iOttText', type: 'tel' }), ...(done.has('wrong') ? [text(s.wrong)] : []), press(s.next, 'verify', 'verify', { id: 'iNext' })], right: ['code'], filled: ['verify'] });
      if (done.has('other')) return page({ view: 'scan', parts: [heading('Set up an authenticator app'), await picture(memory, 'Microsoft'), { tag: 'a', text: s.cant, attributes: { id: 'iShowPlainLink', href: '#' } }, press(s.next, 'scanned', 'scanned', { id: 'iBtn_action' })], right: ['scanned'] });
      return page({ view: 'other', parts: [heading('Get the app'), press(s.other, 'other', 'other', { id: 'iSelectProofTypeAlternate' })], right: ['other'] });
    }
    const on = done.has('on');
    return page({
      view: on ? 'on' : done.has('app') ? 'off-app' : 'off', right: on ? [] : done.has('app') || done.has('only') ? ['enable'] : ['add'],
      parts: [heading('Security'), press(s.add, 'adding', 'add', { id: 'AddProofLink' }), ...(done.has('app') ? [text('Enter a code from an authenticator app')] : []),
        heading('Passwordless account', 2), press(s.turnOn, 'passwordless', 'passwordless', { id: 'passwordlessLink' }),
        heading('Two-step verification', 2), on ? press(memory.older ? s.turnOffWhole : s.turnOff, 'off', 'off', { id: 'toggleTfaLink' }) : leave(memory.older ? s.setUp : s.turnOn, '/proofs/EnableTfa', 'enable', { id: 'enableTfaLink' })],
    });
  },
  act: (name, fields, memory) => {
    const go = afterForm(memory.older ? older : newer, name, fields, memory, 'https://account.live.com/proofs/manage/additional');
    if (go !== undefined) return go;
    memory.done.add(name === 'verify' ? (isRight(fields['code'], memory) ? 'app' : 'wrong') : name);
    if (name === 'finish') return '/proofs/manage/additional';
    return undefined;
  },
};
