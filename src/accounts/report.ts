/** What a content script reports of one look at a page. Where and when is the background's to say: it asks the browser and its own clock. */
import * as v from 'valibot';
import { accountName, facts, kind, perUserRow, realmHint, viewName, type Evidence } from './evidence';

/** A text of a page, cut to what is kept of one. */
const cut = v.pipe(v.string(), v.maxLength(5000), v.transform((text) => text.slice(0, 200)));

const said = v.variant('kind', [
  v.omit(facts.signedIn, ['when', 'where']), v.omit(facts.codeAsked, ['when', 'where']), v.omit(facts.mustRegister, ['when', 'where']),
  v.strictObject({ ...v.omit(facts.methodsListed, ['when', 'where']).entries, methods: v.pipe(v.array(v.strictObject({ kind, name: cut, detail: v.exactOptional(cut) })), v.maxLength(50)) }), v.omit(facts.methodAdded, ['when', 'where']), v.omit(facts.twoStep, ['when', 'where']),
  v.omit(facts.notChecked, ['when', 'where']),
]);

/** One thing that the page said about the account that is signed in. */
export type Said = v.InferOutput<typeof said>;

/** `account`: as the page shows it, with a hint at the tenant where the address holds one. `rows`: an administrator's page lists others. */
export interface Report {
  page: string;
  account: { identity: string; realm?: string } | null;
  said: readonly Said[];
  rows: readonly v.InferOutput<typeof perUserRow>[];
}

export const reportSchema: v.GenericSchema<unknown, Report> = v.strictObject({
  page: viewName,
  account: v.nullable(v.strictObject({ identity: accountName, realm: v.exactOptional(realmHint) })),
  said: v.pipe(v.array(said), v.maxLength(10)),
  rows: v.pipe(v.array(v.strictObject({ ...perUserRow.entries, displayName: v.exactOptional(cut) })), v.maxLength(5000)),
});

/** The report as evidence. `host` is the sender's, `when` in ms. */
export function evidenceOf({ page, account, said, rows }: Report, service: string, host: string, when: number): Evidence[] {
  const seen = { when, where: { host, page } };
  const realm = account?.realm === undefined ? {} : { realm: account.realm };
  return [
    ...(account ? said.map((one): Evidence => ({ ...one, ...seen, service, identity: account.identity, ...realm })) : []),
    ...rows.map((row): Evidence => ({ kind: 'per-user', ...row, ...seen, service, ...realm })),
  ];
}
