import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { adminFiles } from '../../../../src/policy/admin/files';
import { examplePolicy } from '../../../../src/policy/example';
import { readPolicy } from '../../../../src/policy/read';
import { parseReg } from './parse-reg';

const ids = { chrome: 'abcdefghijklmnopabcdefghijklmnop', edge: 'ponmlkjihgfedcbaponmlkjihgfedcba', firefox: 'guide@contoso.example' };
const values = {
  ...(examplePolicy as unknown as Record<string, unknown>),
  organization: { ...examplePolicy.organization, name: 'Łódź & "Söhne" <IT> \\ Co.' },
};
const written = new Map(adminFiles(values, ids, (name) => `uuid of ${name}`).map(({ path, text }) => [path, text]));
const file = (path: string): string => written.get(path) ?? '';
const xml = (path: string): Document => {
  const { window } = new JSDOM('');
  const document = new window.DOMParser().parseFromString(file(path), 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};
const taken = (managed: unknown): void => {
  const { policy, ignored } = readPolicy(managed);
  expect(ignored).toEqual([]);
  expect(policy).toEqual(values);
};

describe('templates', () => {
  it('in JSON hold a policy that the extension takes whole', () => {
    const at = (path: string): Record<string, Record<string, Record<string, unknown>>> => JSON.parse(file(path)) as never;
    taken(at('chrome.json')['3rdparty']?.['extensions']?.[ids.chrome]);
    taken(at('edge.json')['3rdparty']?.['extensions']?.[ids.edge]);
    taken((at('firefox-policies.json')['policies']?.['3rdparty'] as { Extensions: Record<string, unknown> }).Extensions[ids.firefox]);
  });

  it.each([['chrome', 'Google\\Chrome'], ['edge', 'Microsoft\\Edge'], ['firefox', 'Mozilla\\Firefox']] as const)('for the registry of %s do too', (browser, vendor) => {
    const { root, tree } = parseReg(file(`${browser}.reg`), ids[browser]);
    expect(root).toContain(`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}\\3rdparty\\`);
    taken(tree);
  });

  it('for macOS do too, once for each browser', () => {
    const profile = valueOf(xml('macos.mobileconfig').querySelector('plist > dict')) as { PayloadContent: Record<string, unknown>[] };
    const [chrome, edge, firefox] = profile.PayloadContent;
    const own = (payload: Record<string, unknown> | undefined): unknown => Object.fromEntries(Object.entries(payload ?? {}).filter(([key]) => !key.startsWith('Payload')));
    expect(chrome?.['PayloadType']).toBe(`com.google.Chrome.extensions.${ids.chrome}`);
    taken(own(chrome));
    taken(own(edge));
    taken((firefox?.['3rdparty'] as { Extensions: Record<string, unknown> }).Extensions[ids.firefox]);
    expect(new Set(profile.PayloadContent.map((payload) => payload['PayloadUUID'])).size).toBe(3);
  });

  it.each(['chrome', 'edge', 'firefox'])('for group policy of %s name only texts and boxes that exist', (browser) => {
    const admx = xml(`admx/mfa-setup-guide-${browser}.admx`);
    const adml = xml(`admx/en-US/mfa-setup-guide-${browser}.adml`);
    const idsOf = (tag: string): Set<string> => new Set([...adml.querySelectorAll(tag)].map(({ id }) => id));
    const asked = [...file(`admx/mfa-setup-guide-${browser}.admx`).matchAll(/\$\((string|presentation)\.(\w+)\)/g)];
    expect(asked.length).toBeGreaterThan(50);
    for (const [, kind = '', name] of asked) expect([...idsOf(kind)]).toContain(name);
    for (const policy of admx.querySelectorAll('policy')) {
      const box = policy.getElementsByTagName('elements')[0]?.firstElementChild;
      expect(Boolean(box)).toBe(policy.hasAttribute('presentation'));
      expect(Boolean(box)).not.toBe(policy.hasAttribute('valueName'));
    }
    const categories = new Set([...admx.querySelectorAll('category')].map((one) => one.getAttribute('name')));
    for (const parent of admx.querySelectorAll('parentCategory')) expect(categories).toContain(parent.getAttribute('ref'));
  });
});

/** A value of a property list, read independently of how it was written. */
function valueOf(node: Element | null): unknown {
  switch (node?.tagName) {
    case 'string': return node.textContent;
    case 'integer': return Number(node.textContent);
    case 'true': return true;
    case 'false': return false;
    case 'array': return [...node.children].map(valueOf);
    case 'dict': return Object.fromEntries([...node.children].flatMap((child) => (child.tagName === 'key' ? [[child.textContent, valueOf(child.nextElementSibling)]] : [])));
    default: throw new Error(`not a value: ${node?.tagName}`);
  }
}
