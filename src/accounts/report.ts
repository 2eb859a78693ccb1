/** What a content script reports of one look at a page. Where and when is the background's to say: it asks the browser and its own clock. */
import * as v from 'valibot';
import { accountName, facts, perUserRow, realmHint, viewName, type Evidence } from './evidence';

const said = v.variant('kind', [
  v.omit(facts.signedIn, ['when', 'where']), v.omit(facts.codeAsked, ['when', 'where']), v.omit(facts.mustRegister, ['when', 'where']),
  v.omit(facts.methodsListed, ['when', 'where']), v.omit(facts.methodAdded, ['when', 'where']), v.omit(facts.twoStep, ['when', 'where']),
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
  rows: v.pipe(v.array(perUserRow), v.maxLength(1000)),
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
