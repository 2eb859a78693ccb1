/** Noticing that a sign-in is sent, and under which name. A password is never read. */
import { detect } from './detect/detect';

/** `name`: as typed, empty where the page does not show it. `last`: the password goes with it; otherwise it is asked for next. */
export interface SignInSent { name: string; last: boolean }

/** Longest account name that is kept: an address of RFC 5321 (64 + 1 + 255). */
const LONGEST = 320;
const BUTTON = 'button, input[type="submit"], input[type="button"], input[type="image"], [role="button"]';

/** What the event sends off, if it may send a sign-in: a form, a click on a button, or Enter in a field. Undefined otherwise. */
export function signInSent(event: Event, document: Document, url: string): SignInSent | undefined {
  const [target] = event.composedPath();
  if (!target || !('closest' in target) || !maySend(event, target as Element)) return undefined;
  const { kind, username, password } = detect(document, url);
  if (kind !== 'sign-in') return undefined;
  // Another form of the page, or one of its other buttons far away, sends something else.
  const form = (target as Element).closest('form');
  const own = (password ?? username)?.form ?? null;
  if (form !== own && form !== null) return undefined;
  const name = (username?.value ?? '').trim().slice(0, LONGEST);
  return password || name ? { name, last: password !== undefined } : undefined;
}

function maySend(event: Event, target: Element): boolean {
  if (event.type === 'submit') return true;
  if (event.type === 'keydown') return (event as KeyboardEvent).key === 'Enter' && target.tagName === 'INPUT';
  const button = target.closest(BUTTON);
  // A button that shows the password or opens a list sends nothing.
  return button !== null && !/^(button|reset)$/.test((button as HTMLButtonElement).form ? (button as HTMLButtonElement).type : '');
}
