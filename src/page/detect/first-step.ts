/** Signing in that asks for the name alone and for the password on the next page. */
import type { Area } from './area';
import type { Field } from './fields';
import { firstStepWeights, start, type FirstStepSign } from './first-step-weights';
import type { PageText } from './page-text';
import { isCalled } from './sign-signs';
import type { Concept } from './vocabulary';

const isName = (field: Field): boolean => field.type === 'email' || /username|email|webauthn/.test(field.autocomplete) || isCalled(field, 'user', 'email', 'phone');

/** The field for the name on the first page of signing in, or nothing. */
export function firstStep(areas: readonly Area[], page: PageText): Field | undefined {
  let best: { field: Field; score: number } | undefined;
  for (const area of areas) {
    const [field] = area.fields.filter(isName);
    if (!field || area.fields.some(({ type }) => type === 'password')) continue;
    const score = judge(area, field, page);
    if (score > (best?.score ?? 0)) best = { field, score };
  }
  return best?.field;
}

function judge(area: Area, field: Field, page: PageText): number {
  let score = start;
  const add = (sign: FirstStepSign, is: boolean): void => { if (is) score += firstStepWeights[sign]; };
  const says = (...concepts: Concept[]): boolean => concepts.some((concept) => area.inText.has(concept) || area.near.has(concept));
  const named = (concept: Concept): boolean => page.title.has(concept) || page.headings.has(concept);
  add('title signIn', page.title.has('signIn'));
  add('heading signIn', page.headings.has('signIn'));
  add('path signIn', page.path.has('signIn'));
  add('button signIn', area.inButtons.has('signIn'));
  add('button next', area.inButtons.has('next'));
  add('form or field named signIn', area.inName.has('signIn') || area.inAction.has('signIn') || field.inName.has('signIn'));
  add('user', isCalled(field, 'user'));
  add('user name or e-mail', field.inOwn.has('user') && field.inOwn.has('email'));
  add('autocomplete username', /username|webauthn/.test(field.autocomplete));
  add('signing up is offered', says('noAccount') || area.inLinks.has('signUp'));
  add('text signIn', says('signIn'));
  add('button signUp', area.inButtons.has('signUp'));
  add('page signUp', named('signUp') || page.path.has('signUp'));
  add('page reset', named('forgot') || named('reset') || page.path.has('forgot') || page.path.has('reset'));
  add('subscribe', says('subscribe') || field.inName.has('subscribe') || area.inName.has('subscribe'));
  add('contact', says('contact') || Boolean(area.container.querySelector('textarea')));
  add('search', area.inButtons.has('search') || field.inOwn.has('search') || field.inName.has('search'));
  add('checkout', says('checkout'));
  add('another field', area.fields.length === 2);
  add('more fields', area.fields.length > 2);
  return score;
}
