/** What the messages about accounts may carry, and who may send them; part of the door (`receive`). */
import * as v from 'valibot';
import { accountName, realmHint, serviceId } from '../accounts/evidence';
import { reminderChange } from '../accounts/reminder-choice';
import { reportSchema } from '../accounts/report';
import type { AccountVerbs } from '../shared/account-messages';

// A key holds a service, a realm and a name, each with its own ceiling.
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(700));
const choice = v.variant('do', [
  v.strictObject({ do: v.literal('add'), service: serviceId, name: v.union([v.literal(''), accountName]), realm: v.exactOptional(realmHint) }),
  v.strictObject({ do: v.literal('remove'), key }),
  v.strictObject({ do: v.literal('forget-people'), key: v.nullable(key) }),
  v.strictObject({ do: v.literal('override'), key, value: v.nullable(v.picklist(['elsewhere', 'not-mine', 'company-sign-in'])) }),
]);
const nothing = v.strictObject({});

export const accountSchemas = {
  'page/evidence': reportSchema, 'accounts/read': nothing, 'accounts/choose': v.strictObject({ choice }), 'accounts/erase': nothing, 'checklist/open': nothing,
  'sign-in/near': nothing, 'sign-in/seen': v.strictObject({ name: v.pipe(v.string(), v.maxLength(320)), last: v.boolean() }),
  'reminders/set': v.strictObject({ change: reminderChange }),
} as const;

export const accountSenders: { [V in keyof AccountVerbs]: AccountVerbs[V]['from'] } = {
  'page/evidence': 'content', 'sign-in/near': 'frame', 'sign-in/seen': 'frame', 'accounts/read': 'page', 'accounts/choose': 'page', 'accounts/erase': 'page', 'checklist/open': 'page', 'reminders/set': 'page',
};
