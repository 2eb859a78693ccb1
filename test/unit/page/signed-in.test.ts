import { describe, expect, it } from 'vitest';
import { signInSent } from '../../../src/page/signed-in';
import { page } from './dom';

const URL = 'https://example.com/login';
const both = '<h1>Log in</h1><form><label>User name <input id="u" name="username" value=" ann@example.com "></label><label>Password <input id="p" type="password"></label><button id="eye" type="button">Show</button><a href="#">Forgot password?</a><button id="go">Log in</button></form>';

/** What is told once the event has happened at the element. */
function told(body: string, id: string, type: string, init: Record<string, unknown> = {}) {
  const document = page(body, { url: URL });
  let seen: ReturnType<typeof signInSent>;
  const view = document.defaultView as unknown as { KeyboardEvent: typeof KeyboardEvent; Event: typeof Event };
  document.addEventListener(type, (event) => { seen = signInSent(event, document, URL); }, true);
  const event = type === 'keydown' ? new view.KeyboardEvent(type, { bubbles: true, cancelable: true, ...init }) : new view.Event(type, { bubbles: true, cancelable: true });
  document.querySelector(id)?.dispatchEvent(event);
  return seen;
}

describe('a sign-in is sent', () => {
  it.each([['by its form', 'form', 'submit', {}], ['by its button', '#go', 'click', {}], ['by Enter', '#p', 'keydown', { key: 'Enter' }]] as const)('%s', (_, id, type, init) => {
    expect(told(both, id, type, init)).toEqual({ name: 'ann@example.com', last: true });
  });

  it('with the name first, and the password on the next page', () => {
    expect(told('<title>Sign in</title><h1>Sign in</h1><form><label>Email or username <input name="identifier" autocomplete="username" value="ann"></label><button>Next</button></form>', 'form', 'submit')).toEqual({ name: 'ann', last: false });
  });

  it('on a page that shows no name', () => {
    expect(told('<h1>Log in</h1><p>Welcome back</p><form><label>Password <input type="password" autocomplete="current-password"></label><a href="#">Forgot password?</a><button>Log in</button></form>', 'form', 'submit')).toEqual({ name: '', last: true });
  });
});

describe('nothing is told', () => {
  it.each([
    ['of a key that sends nothing', both, '#p', 'keydown'], ['of a button that shows the password', both, '#eye', 'click'], ['of a click beside it', both, 'h1', 'click'],
    ['of signing up', '<h1>Sign up</h1><form><label>E-mail <input type="email" value="ann@example.com"></label><label>Create a password <input type="password" autocomplete="new-password"></label><label>Confirm password <input type="password"></label><button>Create account</button></form>', 'form', 'submit'],
    ['of a search on the same page', `${both}<form id="s"><input type="search" name="q"><button>Search</button></form>`, '#s', 'submit'],
    ['of a newsletter', '<form><h2>Newsletter</h2><input type="email" name="email" value="ann@example.com"><button>Subscribe</button></form>', 'form', 'submit'],
  ] as const)('%s', (_, body, id, type) => {
    expect(told(body, id, type)).toBeUndefined();
  });

  it('of the password', () => {
    const document = page(both, { url: URL });
    const field = document.querySelector('#p');
    if (!field) throw new Error('no field');
    Object.defineProperty(field, 'value', { get: () => { throw new Error('read'); } });
    const view = document.defaultView as unknown as { Event: typeof Event };
    let seen: unknown;
    document.addEventListener('submit', (event) => { seen = signInSent(event, document, URL); }, true);
    document.querySelector('form')?.dispatchEvent(new view.Event('submit', { bubbles: true }));
    expect(seen).toEqual({ name: 'ann@example.com', last: true });
  });
});
