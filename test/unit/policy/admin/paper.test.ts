import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import english from '../../../../public/_locales/en/messages.json';
import { paperHtml } from '../../../../src/policy/admin/paper-html';
import { paperServices } from '../../../../src/policy/admin/paper';
import { textsFrom } from '../../../../src/policy/admin/texts';
import { unwrapped } from '../../../../src/policy/admin/unwrap';
import { examplePolicy } from '../../../../src/policy/example';
import { readPolicy } from '../../../../src/policy/read';

const texts = textsFrom(english);
const policy = (managed: unknown) => readPolicy(managed).policy;
const page = (managed: unknown): Document => new JSDOM(paperHtml(policy(managed), texts, 'en')).window.document;
const names = (managed: unknown): string[] => paperServices(policy(managed), texts).map(({ name }) => name);

describe('the checklist on paper', () => {
  it('puts required services first, and the work account unless it is hidden', () => {
    expect(names({})).toEqual(['Microsoft work or school account']);
    expect(names({ services: [{ id: 'slack.com', rule: 'optional' }, { id: 'github', rule: 'required' }], customServices: [{ id: 'vpn', name: 'Our VPN', hosts: ['vpn.contoso.example'] }] }))
      .toEqual(['Microsoft work or school account', 'GitHub', 'Slack', 'Our VPN']);
    expect(names({ services: [{ id: 'microsoft-work', rule: 'hidden' }] })).toEqual([]);
  });

  it('gives the steps for the methods that the organisation prefers or allows', () => {
    const ways = (methods: unknown) => paperServices(policy({ methods }), texts)[0]?.ways.map(({ method }) => method);
    expect(ways({})).toEqual(['Microsoft Authenticator app', 'Another authenticator app', 'Text message']);
    expect(ways({ allowed: ['passkey', 'authenticator'] })).toEqual(['Passkey', 'Microsoft Authenticator app'].sort((a) => (a === 'Passkey' ? -1 : 1)));
    expect(ways({ allowed: ['passkey', 'authenticator'], preferred: ['authenticator', 'phone-text'] })).toEqual(['Microsoft Authenticator app']);
  });

  it('says what the page\'s own buttons say, and leaves no gap', () => {
    const steps = paperServices(policy({ methods: { allowed: ['authenticator', 'totp', 'phone-text', 'phone-call', 'passkey', 'security-key'] } }), texts)[0]?.ways.flatMap((way) => way.steps) ?? [];
    expect(steps.length).toBeGreaterThan(30);
    expect(steps[0]).toMatchObject({ title: 'Select “Add sign-in method”' });
    for (const { title, body } of steps) expect(`${title} ${body}`).not.toMatch(/\$|“”|undefined undefined/);
  });

  it('is one file: no script, nothing fetched but a logo that the policy names', () => {
    const document = page(examplePolicy);
    expect(document.querySelectorAll('script, link, iframe, [onclick]')).toHaveLength(0);
    expect([...document.querySelectorAll('[src]')].map((one) => one.getAttribute('src')?.slice(0, 5))).toEqual(['data:']);
    expect(document.title).toBe('Contoso: set up multi-factor authentication');
    expect(document.querySelector('.due')?.textContent).toContain('January 31, 2027');
    expect(document.querySelector('footer')?.textContent).toContain('+1 202 555 0100');
  });

  it('shows what a policy says as text, whatever it says', () => {
    const evil = '<img src=x onerror=alert(1)>"\'';
    const document = page({
      organization: { name: evil, supportName: evil, supportUrl: 'https://contoso.example/"><script>' }, services: [{ id: 'slack.com', rule: 'required', note: evil, link: 'https://contoso.example/"onclick="x' }],
      customServices: [{ id: 'x', name: evil, hosts: ['x.contoso.example'], help: evil, steps: [{ title: evil, body: evil }] }],
    });
    expect(document.querySelectorAll('script, img, [onerror], [onclick]')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toContain(evil);
  });
});

it('a policy is found in each browser\'s file', () => {
  for (const wrapped of [{ a: 1 }, { '3rdparty': { extensions: { id: { a: 1 } } } }, { policies: { '3rdparty': { Extensions: { id: { a: 1 } } } } }]) expect(unwrapped(wrapped)).toEqual({ a: 1 });
  expect(unwrapped({ '3rdparty': {} })).toBeUndefined();
});
