/** Put in where somebody is about to sign in at a service that the directory knows. `detect` is there already. Says with which name, once the form is sent; nothing else is read. */
import { alive } from '../shared/native';
import { send } from '../shared/send';

declare global {
  var mfaSetupGuideSignIn: boolean | undefined;
}

const page = globalThis.mfaSetupGuideDetect;
if (page && !globalThis.mfaSetupGuideSignIn) {
  globalThis.mfaSetupGuideSignIn = true;
  const controller = new AbortController();
  // What words mean is learnt now rather than when the form goes off.
  page.detect(document, location.href);
  let last = '';
  const sent = (event: Event): void => {
    if (!alive()) return controller.abort();
    const seen = page.signInSent(event, document, location.href);
    const text = JSON.stringify(seen);
    if (!seen || text === last) return;
    last = text;
    void send('sign-in/seen', seen).catch(() => { last = ''; });
  };
  for (const type of ['submit', 'click', 'keydown']) addEventListener(type, sent, { capture: true, signal: controller.signal });
}
