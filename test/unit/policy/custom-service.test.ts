import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { customServiceFrom } from '../../../src/policy/custom-service';
import { readPolicy } from '../../../src/policy/read';
import { customBook, customSite } from '../../../src/services/custom/site';
import { page } from '../page/dom';

const documented = /```json\n([\s\S]+?)```/.exec(readFileSync('docs/custom-services.md', 'utf8'))?.[1] ?? '';
const read = (policy: unknown) => readPolicy(policy);

describe('the documented example', () => {
  const { policy, ignored } = read(JSON.parse(documented));
  const [own] = policy.customServices;
  if (!own) throw new Error('no service');
  const service = customServiceFrom(own);
  const site = customSite(service);
  const [guide] = customBook(service).guides;
  const at = (body: string, url = 'https://vpn.contoso.example/profile') => site.observe(page(body, { url }), new URL(url))?.page;

  it('is taken whole', () => {
    expect(ignored).toEqual([]);
    expect(service.steps).toHaveLength(3);
  });
  it('shows the step that the page shows something for', () => {
    expect(at('<button id="mfa-setup">Set up</button>')).toBe('step-0');
    expect(at('<input id="otp">')).toBe('step-1');
    expect(at('<h1>MFA is on</h1>')).toBe('step-2');
    expect(at('<p>nothing</p>')).toBe('unknown');
    expect(at('<input id="otp">', 'https://vpn.contoso.example/other')).toBe('unknown');
  });
  it('has one guide, with its own texts', () => {
    expect(guide).toMatchObject({ id: 'contoso-vpn.start', title: { plain: 'Contoso VPN' }, opens: 'https://vpn.contoso.example/profile' });
    expect(guide?.steps.map(({ parts }) => parts[0]?.title)).toEqual(own.steps.map(({ title }) => ({ plain: title })));
  });
});

it.each([
  [{ id: 'a', name: 'A', hosts: ['VPN.example'] }, 'customServices[0].hosts'],
  [{ id: 'a', name: 'A', hosts: ['https://vpn.example'] }, 'customServices[0].hosts'],
  [{ id: 'a', name: 'A', hosts: ['*.example.com'] }, 'customServices[0].hosts'],
  [{ id: 'a', name: 'A', hosts: ['vpn.example.com'], setUpUrl: 'http://vpn.example.com' }, 'customServices[0].setUpUrl'],
  [{ id: 'a', name: 'A', hosts: ['vpn.example.com'], steps: [{ title: 'x', target: [{ role: 'wizard', text: 'y' }] }] }, 'customServices[0].steps[0].target[0].role'],
  [{ id: 'a', name: 'A', hosts: ['vpn.example.com'], steps: [{ body: 'x' }] }, 'customServices[0].steps[0]'],
  [{ name: 'A', hosts: ['vpn.example.com'] }, 'customServices[0]'],
])('a fault is named with its place: %j', (own, place) => {
  expect(read({ customServices: [own] }).ignored.some((fault) => JSON.stringify(fault).includes(place))).toBe(true);
});
