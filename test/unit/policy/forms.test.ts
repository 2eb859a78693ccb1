import { describe, expect, it } from 'vitest';
import { faultIn, type Form } from '../../../src/policy/forms';

const good: Partial<Record<Form, string[]>> = {
  email: ['help@contoso.example', 'it.help+mfa@sub.contoso.example'],
  phone: ['+1 202 555 0100', '(02) 555/01-00', '4711'],
  https: ['https://contoso.example', 'HTTPS://contoso.example/a?b#c'],
  logo: ['data:image/png;base64,AAAA', 'https://contoso.example/logo.svg'],
  colour: ['#0b5cad', '#FFFFFF'],
  host: ['vpn.contoso.example', 'a--b.contoso.example', 'xn--bcher-kva.example'],
  tenant: ['contoso.example', '00000000-0000-4000-8000-000000000000'],
  date: ['2027-01-31', '2028-02-29'], time: ['00:00', '23:59'], pattern: ['^\\d{2}$'], path: ['/', '/a/b'],
};
const bad: Partial<Record<Form, string[]>> = {
  email: ['help', 'help@contoso', 'a b@contoso.example', 'help@contoso.example, other@contoso.example'],
  phone: ['call me', '+1;ext', 'tel:110'],
  https: ['http://contoso.example', 'javascript:alert(1)', 'https://', 'https://user:secret@contoso.example', 'https://a b'],
  logo: ['data:text/html;base64,AAAA', 'data:image/svg+xml,<svg onload=x>', 'http://contoso.example/x.png'],
  colour: ['blue', '#fff', '#0b5cad80', 'url(x)'],
  host: ['https://vpn.contoso.example', '*.contoso.example', 'localhost', '-a.example', 'A.example'],
  tenant: ['contoso', '0000'],
  date: ['2027-1-31', '2027-02-29', '1999-01-01', '31.01.2027'], time: ['24:00', '9:00'], pattern: ['(', '\\p{Nope}'], path: ['a', '/a b'], selector: ['a{}'],
};

describe.each(Object.entries(good))('%s', (form, texts) => {
  it.each(texts)('takes %s', (text) => { expect(faultIn(text, form as Form)).toBeNull(); });
});
describe.each(Object.entries(bad))('%s', (form, texts) => {
  it.each(texts)('refuses %s', (text) => { expect(faultIn(text, form as Form)).not.toBeNull(); });
});
it('says when a text is too long', () => { expect(faultIn('x'.repeat(201), 'line')).toBe('too-long'); });
