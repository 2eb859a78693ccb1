import { describe, expect, it } from 'vitest';
import { advance, decide } from '../../../src/guide/machine';
import { newRun, type Run } from '../../../src/guide/run';
import { guideOf } from '../../../src/services/guides';
import type { Facts, Guide, Observation } from '../../../src/services/service';

const guide = (id: string): Guide => {
  const found = guideOf(id);
  if (!found) throw new Error(`no guide ${id}`);
  return found;
};
const seeing = (page: string, facts: Facts = {}): Observation => ({ service: 'x', page, facts, language: 'en', languageKnown: true });
function walk(id: string, pages: Observation[], skipped: string[] = []) {
  let run: Run = { ...newRun('r', id, 0), skipped };
  for (const page of pages) run = advance(guide(id), page, run);
  return decide(guide(id), pages.at(-1) ?? seeing(''), run);
}

describe('a service with a switch', () => {
  it('ends with the switch, not with the app', () => {
    expect(walk('google.totp', [seeing('app.code'), seeing('app.added', { added: 'totp' })])).toMatchObject({ kind: 'step', step: { id: 'to-switch' } });
    expect(walk('google.totp', [seeing('app.code'), seeing('two-step.off', { twoStep: false })])).toMatchObject({ kind: 'step', step: { id: 'turn-on' } });
    expect(walk('google.totp', [seeing('app.code'), seeing('two-step.on', { twoStep: true, methods: [{ kind: 'totp', name: 'Authenticator' }] })]).kind).toBe('done');
  });
  it('is no end of a guide that did nothing: it was on before', () => {
    expect(walk('google.start', [seeing('two-step.on', { twoStep: true })]).kind).toBe('already');
  });
  it('leads from the app to the switch at a personal account, and to the recovery code', () => {
    const way = [seeing('proofs.off', { twoStep: false }), seeing('app.code'), seeing('proofs.off', { twoStep: false })];
    expect(walk('microsoft-personal.totp', way.slice(0, 1))).toMatchObject({ step: { id: 'add' } });
    expect(walk('microsoft-personal.totp', way)).toMatchObject({ step: { id: 'turn-on' } });
    expect(walk('microsoft-personal.totp', [...way, seeing('two-step.code', { twoStep: true })])).toMatchObject({ step: { id: 'recovery' } });
    expect(walk('microsoft-personal.totp', [...way, seeing('two-step.code', { twoStep: true }), seeing('proofs.on', { twoStep: true })]).kind).toBe('done');
  });
});

describe('steps that only the user can end', () => {
  const all = guide('zoom.us.totp').steps.map(({ id }) => id);
  it('come one after the other', () => {
    expect(walk('zoom.us.totp', [seeing('unknown')])).toMatchObject({ kind: 'step', number: 1, total: all.length });
    expect(walk('zoom.us.totp', [seeing('unknown')], all.slice(0, 2))).toMatchObject({ step: { id: all[2] }, number: 3 });
  });
  it('end in words of their own, since nothing confirmed them', () => {
    expect(walk('zoom.us.totp', [seeing('unknown')], all).kind).toBe('over');
  });
});
