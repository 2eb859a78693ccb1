import { describe, expect, it } from 'vitest';
import { fillRequestIn } from '../../../src/fill/message';
import { fieldPath } from '../../../src/fill/path';
import { page } from '../page/dom';

const path = fieldPath([...page('<input name="otp">').querySelectorAll('input')]);
const good = { code: '012345', host: 'example.com', submit: false, path: null };

describe('fillRequestIn', () => {
  it.each([good, { ...good, path }, { ...good, submit: true }, { ...good, code: '1234' }, { ...good, code: '1234567890' }, { ...good, code: '2BCDF' }, { ...good, host: 'localhost:8080' }])(
    'takes %j', (request) => expect(fillRequestIn({ fill: request })).toBe(request));

  it.each([
    undefined, null, 'fill', 5, {}, { fill: null }, { fill: '012345' }, { push: 'card/focus' }, { fill: good, push: 'card/focus' }, { fill: {} }, { fill: { ...good, secret: 'JBSWY3DPEHPK3PXP' } },
    { fill: { ...good, code: '123' } }, { fill: { ...good, code: '12345678901' } }, { fill: { ...good, code: 123456 } }, { fill: { ...good, code: '12345\n6' } }, { fill: { ...good, code: '012345\n' } },
    { fill: { ...good, code: 'JBSWY3DPEHPK3PXP' } }, { fill: { ...good, host: '' } }, { fill: { ...good, host: null } }, { fill: { ...good, submit: 1 } }, { fill: { ...good, path: {} } },
    { fill: { code: '012345', host: 'example.com', submit: false } },
  ])('refuses %j', (message) => expect(fillRequestIn(message)).toBeNull());
});
