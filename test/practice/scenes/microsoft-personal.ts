/** A personal Microsoft account's proofs, from pages.md D. */
import { heading, input, isRight, leave, picture, press, text } from './parts';
import type { Scene, SceneSite } from './scene';

export const microsoftPersonal: SceneSite = {
  hosts: ['account.live.com'],
  scene: async ({ pathname }, { done, values, ...rest }) => {
    const memory = { done, values, ...rest };
    const page = (scene: Omit<Scene, 'title'>): Scene => ({ ...scene, title: 'Microsoft account', parts: [{ tag: 'div', text: memory.upn, attributes: { id: 'mectrl_currentAccount_secondary' } }, ...scene.parts] });
    if (/EnableTfa/.test(pathname)) {
      return page(done.has('on')
        ? { view: 'recovery', parts: [heading('Two-step verification is turned on'), text('ABCDE-FGHIJ-KLMNO-PQRST-UVWXY'), press('Finish', 'finish', 'finish', { id: 'iNext' })], right: ['finish'] }
        : { view: 'enable', parts: [heading('Set up two-step verification'), press('Next', 'on', 'on', { id: 'iNext' })], right: ['on'] });
    }
    if (done.has('adding') && !done.has('app')) {
      if (done.has('scanned')) return page({ view: 'code', parts: [heading('Enter the code'), input('code', { id: 'iOttText', type: 'tel' }), ...(done.has('wrong') ? [text("That code didn't work. Check the code and try again.")] : []), press('Next', 'verify', 'verify', { id: 'iNext' })], right: ['code'], filled: ['verify'] });
      if (done.has('other')) return page({ view: 'scan', parts: [heading('Set up an authenticator app'), await picture(memory, 'Microsoft'), press('Next', 'scanned', 'scanned', { id: 'iBtn_action' })], right: ['scanned'] });
      return page({ view: 'other', parts: [heading('Get the app'), press('set up a different Authenticator app', 'other', 'other', { id: 'iSelectProofTypeAlternate' })], right: ['other'] });
    }
    const on = done.has('on');
    return page({
      view: on ? 'on' : done.has('app') ? 'off-app' : 'off', right: on ? [] : done.has('app') || done.has('only') ? ['enable'] : ['add'],
      parts: [heading('Security'), press('Add a new way to sign in or verify', 'adding', 'add', { id: 'AddProofLink' }), ...(done.has('app') ? [text('Enter a code from an authenticator app')] : []),
        heading('Two-step verification', 2), on ? press('Turn off', 'off', 'off', { id: 'toggleTfaLink' }) : leave('Turn on', '/proofs/EnableTfa', 'enable', { id: 'enableTfaLink' })],
    });
  },
  act: (name, fields, memory) => {
    memory.done.add(name === 'verify' ? (isRight(fields['code'], memory) ? 'app' : 'wrong') : name);
    if (name === 'finish') return '/proofs/manage/additional';
    return undefined;
  },
};
