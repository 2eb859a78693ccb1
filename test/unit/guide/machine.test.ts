import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, decide } from '../../../src/guide/machine';
import { newRun, type Run } from '../../../src/guide/run';
import { guideOf, guides } from '../../../src/services/guides';
import type { Facts, Guide, ListedMethod, Observation } from '../../../src/services/service';

const guide = (name: string): Guide => {
  const found = guideOf(`microsoft-work.${name}`);
  if (!found) throw new Error(`no guide ${name}`);
  return found;
};
const seeing = (page: string, facts: Facts = {}): Observation => ({ service: 'microsoft-work', page, facts, language: 'en', languageKnown: true });
const password: ListedMethod = { kind: 'password', name: 'Password' };
const app: ListedMethod = { kind: 'authenticator', name: 'Microsoft Authenticator', detail: 'Phone' };
const run = (name: string): Run => newRun('r', `microsoft-work.${name}`, 0);

/** Takes the pages in turn and returns the last run and what is shown on the last page. */
function walk(name: string, pages: Observation[], start: Run = run(name)) {
  let now = start;
  for (const page of pages) now = advance(guide(name), page, now);
  const last = pages.at(-1);
  if (!last) throw new Error('no page');
  return { run: now, show: decide(guide(name), last, now) };
}

describe('the step is a function of the page', () => {
  it('shows the step of the page, wherever one comes from', () => {
    const { show } = walk('authenticator', [seeing('setup.qr', { mode: 'manage' })]);
    expect(show).toMatchObject({ kind: 'step', step: { id: 'qr' }, number: 5, total: 7 });
  });
  it('does not count steps of the other mode', () => {
    expect(walk('authenticator', [seeing('setup.install', { mode: 'interrupt' })]).show).toMatchObject({ number: 1, total: 5 });
    expect(walk('phone-text', [seeing('setup.install', { mode: 'interrupt' })]).show).toMatchObject({ step: { id: 'choose-other' }, number: 1, total: 4 });
  });
  it('gives detours no number', () => {
    expect(walk('authenticator', [seeing('challenge.push')]).show).toMatchObject({ kind: 'detour', step: { id: 'challenge.push' } });
  });
  it('says that a page is not part of the guide', () => {
    expect(walk('phone-text', [seeing('setup.key-name', { mode: 'manage' })]).show).toEqual({ kind: 'lost' });
  });
  it('leads out of the branch of the other app', () => {
    expect(walk('totp', [seeing('setup.qr', { mode: 'manage' })]).show).toMatchObject({ kind: 'detour', step: { id: 'wrong-branch' } });
  });
});

describe('a guide ends with evidence', () => {
  it('is done when the list holds one more than before', () => {
    const { show, run: after } = walk('authenticator', [seeing('info.list', { mode: 'manage', methods: [password] }), seeing('info.list', { mode: 'manage', methods: [password, app] })]);
    expect(after.done).toBe(true);
    expect(show).toEqual({ kind: 'done', leave: null });
  });
  it('is done when the page says that it was added, with one click left', () => {
    expect(walk('authenticator', [seeing('setup.added', { added: 'authenticator' })]).show).toMatchObject({ kind: 'done', leave: { id: 'added' } });
  });
  it('is not done by another kind', () => {
    expect(walk('authenticator', [seeing('setup.added', { added: 'phone-text' })]).show.kind).not.toBe('done');
    expect(walk('authenticator', [seeing('info.list', { methods: [] }), seeing('info.list', { methods: [{ kind: 'phone-text', name: 'Phone' }] })]).run.done).toBe(false);
  });
  it('is not done by what was there before', () => {
    expect(walk('authenticator', [seeing('info.list', { methods: [app] })]).show).toEqual({ kind: 'already' });
  });
  it('adds another when asked to, and when the guide is there for that', () => {
    const another = { ...run('authenticator'), another: true };
    expect(walk('authenticator', [seeing('info.list', { mode: 'manage', methods: [app] })], another).show).toMatchObject({ kind: 'step', step: { id: 'add' } });
    expect(walk('new-phone', [seeing('info.list', { mode: 'manage', methods: [app] })]).show).toMatchObject({ kind: 'step', step: { id: 'add' } });
  });
  it('stays done on later pages', () => {
    expect(walk('authenticator', [seeing('setup.added', { added: 'authenticator' }), seeing('sign-in.password')]).show.kind).toBe('done');
  });
});

describe('what the user says', () => {
  it('shows the next step in words when one says that it is done', () => {
    const skipped = { ...run('authenticator'), skipped: ['install'] };
    expect(walk('authenticator', [seeing('setup.install', { mode: 'manage' })], skipped).show).toMatchObject({ kind: 'ahead', step: { id: 'install' }, next: { id: 'account' } });
  });
  it('tells when the page offers other methods only', () => {
    expect(walk('phone-text', [seeing('setup.choose', { mode: 'manage', offered: ['authenticator', 'totp'] })]).show).toEqual({ kind: 'not-offered' });
    expect(walk('totp', [seeing('setup.choose', { mode: 'manage', offered: ['authenticator'] })]).show).toMatchObject({ kind: 'step' });
  });
  it('lets one choose on the page that demands registration, but signs in first', () => {
    expect(walk('start', [seeing('must-register')]).show).toEqual({ kind: 'choose' });
    expect(walk('start', [seeing('sign-in.password')]).show).toMatchObject({ kind: 'detour' });
  });
});

describe('for any sequence of pages', () => {
  const pages = fc.constantFrom('info.list', 'info.loading', 'setup.choose', 'setup.install', 'setup.qr', 'setup.secret', 'setup.code', 'setup.try', 'setup.phone',
    'sign-in.username', 'challenge.push', 'must-register', 'unknown', 'setup.key-name');
  const observations = fc.record({ page: pages, mode: fc.constantFrom('manage' as const, 'interrupt' as const) }).map(({ page, mode }) => seeing(page, { mode }));
  it('never ends without evidence, and repeating a page changes nothing', () => {
    fc.assert(fc.property(fc.constantFrom(...guides), fc.array(observations, { minLength: 1, maxLength: 12 }), (one, seen) => {
      let now = newRun('r', one.id, 0);
      for (const page of seen) {
        now = advance(one, page, now);
        expect(now.done).toBe(false);
        expect(advance(one, page, now)).toBe(now);
        const show = decide(one, page, now);
        if ('number' in show) expect(show.number >= 1 && show.number <= show.total).toBe(true);
      }
    }));
  });
});
