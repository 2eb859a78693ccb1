import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePolicy } from '../../../src/policy/example';
import { readPolicy, type Why } from '../../../src/policy/read';

const whyOf = (managed: unknown): Record<string, Why> => Object.fromEntries(readPolicy(managed).ignored.map(({ path, why }) => [path, why]));

describe('a policy', () => {
  it('of examples is taken whole', () => {
    const { policy, ignored, received } = readPolicy(examplePolicy);
    expect(ignored).toEqual([]);
    expect(policy).toEqual(examplePolicy);
    expect(received).toBe(true);
  });

  it('that is none is an empty one', () => {
    for (const nothing of [undefined, null, {}, [], 'x', 1]) {
      expect(readPolicy(nothing)).toMatchObject({ received: false, ignored: [], policy: { services: [], methods: { allowed: [], preferred: [] }, organization: {} } });
    }
  });

  it('loses one bad value and says which and why', () => {
    const { policy, ignored } = readPolicy({
      organization: { name: ' Contoso ', supportEmail: 'nobody', accent: 'blue', logo: 'http://contoso.example/logo.png', supportUrl: 'javascript:alert(1)' },
      services: [{ id: 'github.com', rule: 'required', link: 'http://contoso.example' }, { id: 'slack.com', rule: 'must' }, 'zoom.us'],
      methods: { allowed: ['passkey', 'email', 'passkey'], requireSecond: 'maybe' },
      vault: { autoLockMinutes: 0, minPassphraseStrength: 2.5 },
      reminders: { deadline: '2026-02-30', quietFrom: '25:00' },
      colours: true,
    });
    expect(policy.organization).toEqual({ name: 'Contoso' });
    expect(policy.services).toEqual([{ id: 'github.com', rule: 'required' }]);
    expect(policy.methods).toEqual({ allowed: ['passkey'], preferred: [] });
    expect(Object.fromEntries(ignored.map(({ path, why }) => [path, why]))).toEqual({
      'organization.supportEmail': 'malformed', 'organization.accent': 'malformed', 'organization.logo': 'not-https', 'organization.supportUrl': 'not-https',
      'services[0].link': 'not-https', 'services[1].rule': 'not-one-of', 'services[2]': 'not-a-group',
      'methods.allowed[1]': 'not-one-of', 'methods.requireSecond': 'not-a-switch',
      'vault.autoLockMinutes': 'out-of-range', 'vault.minPassphraseStrength': 'not-a-number',
      'reminders.deadline': 'malformed', 'reminders.quietFrom': 'malformed', colours: 'unknown-key',
    });
  });

  it('says once that an entry of a list lacks what it needs', () => {
    expect(whyOf({ services: [{ id: 'github.com' }] })).toEqual({ 'services[0].rule': 'missing' });
    expect(readPolicy({ services: [{ id: 'github.com' }] }).policy.services).toEqual([]);
  });

  it('may come from tools that know only texts and numbers', () => {
    const { policy, ignored } = readPolicy({
      organization: '{"name":"Contoso"}', services: '[{"id":"github.com","rule":"required"}]', methods: { allowed: '["passkey"]', requireSecond: 1 },
      vault: { autoLockMinutes: '15', allowed: 'false' },
    });
    expect(ignored).toEqual([]);
    expect(policy).toMatchObject({
      organization: { name: 'Contoso' }, services: [{ id: 'github.com', rule: 'required' }], methods: { allowed: ['passkey'], requireSecond: true },
      vault: { autoLockMinutes: 15, allowed: false },
    });
  });

  it('names the keys that came', () => {
    expect(readPolicy({ organization: { name: 'Contoso', nick: 'C' }, services: [{ id: 'x', rule: 'hidden' }], guides: 7 }).seen.toSorted())
      .toEqual(['guides', 'organization.name', 'organization.nick', 'services']);
  });

  it('cannot reach what objects inherit', () => {
    const managed = JSON.parse('{"__proto__":{"organization":{"name":"x"}},"organization":{"constructor":"y"}}') as unknown;
    const { policy, ignored } = readPolicy(managed);
    expect(policy.organization).toEqual({});
    expect(ignored.map(({ why }) => why)).toEqual(['unknown-key', 'unknown-key']);
  });

  it('is cut where lists are too long', () => {
    const many = Array.from({ length: 501 }, (_, at) => ({ id: `s${at}`, rule: 'optional' }));
    const { policy, ignored } = readPolicy({ services: many });
    expect(policy.services).toHaveLength(500);
    expect(ignored).toEqual([{ path: 'services', why: 'too-many' }]);
  });

  it('is read whatever it holds, and what was read is taken whole when read again', () => {
    const keys = fc.constantFrom(...Object.keys(examplePolicy), 'other');
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.dictionary(keys, fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything())))), (managed) => {
      const { policy } = readPolicy(managed);
      const again = readPolicy(policy);
      expect(again.ignored).toEqual([]);
      expect(again.policy).toEqual(policy);
    }));
  });

  it('with one value broken keeps all others', () => {
    const broken = fc.constantFrom<unknown>(Symbol.iterator, () => 0, NaN, { a: 1 }, [[]], '\u0000\n');
    const places = Object.entries(examplePolicy).flatMap(([group, values]) => (Array.isArray(values) ? [[group]] : Object.keys(values as object).map((key) => [group, key])));
    fc.assert(fc.property(fc.constantFrom(...places), broken, ([group = '', key], bad) => {
      const managed = structuredClone(examplePolicy) as unknown as Record<string, unknown>;
      if (key === undefined) managed[group] = bad;
      else managed[group] = { ...(managed[group] as object), [key]: bad };
      const { policy, ignored } = readPolicy(managed);
      expect(ignored.length).toBeGreaterThan(0);
      for (const [other, values] of Object.entries(examplePolicy)) {
        if (other !== group) expect(policy[other as keyof typeof policy]).toEqual(values);
        else if (key !== undefined) for (const [name, value] of Object.entries(values as object)) if (name !== key) expect(policy[other as 'organization']).toHaveProperty(name, value);
      }
    }));
  });
});
