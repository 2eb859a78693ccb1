import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { contactOf, deadlineOf, rulesOf } from '../../../src/policy/policy';
import { readPolicy } from '../../../src/policy/read';

const contactFrom = (managed: unknown) => contactOf(readPolicy(managed).policy);
const withReminders = (reminders: unknown) => readPolicy({ reminders }).policy;


it('takes the contact that the organisation set', () => {
  expect(contactFrom({ organization: { supportName: ' IT helpdesk ', supportEmail: 'help@contoso.example', supportPhone: '+1 202 555 0100', supportUrl: 'https://help.contoso.example' } }))
    .toEqual({ name: 'IT helpdesk', email: 'help@contoso.example', phone: '+1 202 555 0100', url: 'https://help.contoso.example' });
});
it('leaves out a bad value and keeps the good ones beside it', () => {
  expect(contactFrom({ organization: { supportName: 'IT', supportEmail: 'nobody', supportUrl: 'javascript:alert(1)', supportPhone: 12 } })).toEqual({ name: 'IT' });
});
it('names the contact by what it has', () => {
  expect(contactFrom({ organization: { supportPhone: '+1 202 555 0100' } })).toEqual({ name: '+1 202 555 0100', phone: '+1 202 555 0100' });
});
it('has no contact where nothing usable is set', () => {
  for (const nothing of [undefined, null, {}, { organization: {} }, { organization: 'x' }, { organization: { supportName: '' } }]) expect(contactFrom(nothing)).toBeNull();
});
it('never throws, whatever the policy holds', () => {
  fc.assert(fc.property(fc.anything(), (value) => { contactFrom(value); contactFrom({ organization: value }); }));
});
it('ends the deadline with its day', () => {
  expect(deadlineOf(withReminders({ deadline: '2027-01-31' }))).toBe(new Date(2027, 1, 1).getTime() - 1);
  expect(deadlineOf(withReminders({}))).toBeUndefined();
});
it('counts quiet days from Sunday and hours in minutes', () => {
  expect(rulesOf(withReminders({ quietDays: ['sunday', 'saturday'], quietFrom: '18:30', quietTo: '08:00' }))).toEqual({ quietDays: [0, 6], quietHours: { from: 1110, to: 480 } });
  expect(rulesOf(withReminders({ quietFrom: '18:30' }))).toEqual({});
});
