/**
 * For pages on which the user wants sign-ins noticed. Tiny, since it may run everywhere: it only waits for somebody to come near a field
 * that may belong to a sign-in, and then asks for the script that can tell.
 */
import { send } from '../shared/send';

/** Fields of a password or of a name that one signs in with, by what their markup says. Which one it is, `detect` decides. */
const NEAR = 'input[type="password"], input[type="email"], input[autocomplete~="username"], input[name*="user" i], input[name*="login" i], input[name*="email" i], input[id*="user" i], input[id*="login" i], input[id*="email" i]';

if (window.top === window && location.protocol === 'https:') {
  const controller = new AbortController();
  const near = ({ target }: Event): void => {
    if (!(target instanceof Element) || !target.matches(NEAR)) return;
    controller.abort();
    void send('sign-in/near', {}).catch(() => undefined);
  };
  // A password manager fills without going into the field.
  for (const type of ['focusin', 'input', 'change']) addEventListener(type, near, { capture: true, passive: true, signal: controller.signal });
}
