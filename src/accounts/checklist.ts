/** The rows of the checklist: every account, and each required service at which none was seen. */
import type { Account, State } from './account';
import { isDisallowed, nextFor, type Catalogue, type MethodDemands, type Next } from './next';

export type Rule = 'required' | 'optional' | 'hidden';

/** What the organisation asks for. The policy has this shape. */
export interface Demands {
  services: readonly { id: string; rule: Rule; note?: string; link?: string }[];
  methods: MethodDemands;
}

/** `weak`: on, by phone only. `excused`: the user said why nothing is to do. */
export type RowState = State | 'weak' | 'excused';

export interface Row {
  /** The account's key; `service:<id>` for a required service without an account. */
  id: string;
  service: string;
  name: string;
  account: Account | null;
  state: RowState;
  required: boolean;
  /** The organisation's words on the service, and where it sends people. */
  note?: string;
  link?: string;
  next: Next;
  /** MFA is on, or excused, and nothing that the organisation demands is missing. */
  done: boolean;
  /** The user said that the account is somebody else's: shown, but counted nowhere. */
  counted: boolean;
  /** When the service itself will insist (ms). */
  due: number | null;
}

/** All rows, in no order; services that the organisation hides are left out. Linear in accounts and services. */
export function checklistRows(accounts: readonly Account[], demands: Demands, catalogue: Catalogue): Row[] {
  const rules = new Map(demands.services.map((service) => ({ ...service, id: catalogue.idOf(service.id) })).map((service) => [service.id, service]));
  const rows: Row[] = [];
  const present = new Set<string>();
  for (const account of accounts) {
    const rule = rules.get(account.service);
    if (rule?.rule === 'hidden') continue;
    const counted = account.override?.value !== 'not-mine';
    if (counted) present.add(account.service);
    const next = nextFor(account, demands.methods, catalogue);
    rows.push({
      id: account.key, service: account.service, name: catalogue.nameOf(account.service), account, state: stateOf(account),
      required: counted && rule?.rule === 'required', ...words(rule), next, done: isDone(account, demands.methods), counted,
      due: account.override ? null : (account.demand?.due ?? null),
    });
  }
  for (const rule of rules.values()) {
    if (rule.rule !== 'required' || present.has(rule.id)) continue;
    rows.push({
      id: `service:${rule.id}`, service: rule.id, name: catalogue.nameOf(rule.id), account: null, state: 'unknown', required: true, ...words(rule),
      next: { do: 'check', guide: null, page: catalogue.pageFor(rule.id) }, done: false, counted: true, due: null,
    });
  }
  return rows;
}

const words = (rule: Demands['services'][number] | undefined): { note?: string; link?: string } =>
  ({ ...(rule?.note !== undefined && { note: rule.note }), ...(rule?.link !== undefined && { link: rule.link }) });

const stateOf = ({ override, state, weak }: Account): RowState => (override ? 'excused' : state === 'on' && weak ? 'weak' : state);

function isDone(account: Account, demands: MethodDemands): boolean {
  if (account.override) return true;
  return account.state === 'on' && !isDisallowed(account, demands) && !(demands.requireSecond === true && account.second !== 'yes');
}

export interface Progress {
  total: number; done: number; on: number; weak: number; off: number; unknown: number; excused: number;
  required: { total: number; done: number };
}

/** How far the user has come. Accounts of somebody else are left out. */
export function progressOf(rows: readonly Row[]): Progress {
  const progress: Progress = { total: 0, done: 0, on: 0, weak: 0, off: 0, unknown: 0, excused: 0, required: { total: 0, done: 0 } };
  for (const { state, done, required, counted } of rows) {
    if (!counted) continue;
    progress.total++;
    progress[state]++;
    if (done) progress.done++;
    if (required) progress.required.total++;
    if (required && done) progress.required.done++;
  }
  return progress;
}
