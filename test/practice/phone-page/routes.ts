import { clientScript } from '../bundle';
import type { RequestContext } from '../http';
import { everyMethod, plainScenario, type Account } from '../state';
import { decodeBase32, totp } from '../totp';
import { page } from './page';

const demoUpn = 'mina.okafor@contoso.example';

/** Handles phone.practice.example: the simulated phone, and the making of accounts for scripts. */
export async function phonePage(context: RequestContext): Promise<void> {
  const { url, method, state } = context;
  const account = state.find(context.body['upn'] ?? url.searchParams.get('upn') ?? demoUpn);
  if (url.pathname === '/phone.js') context.text(await clientScript('./phone-page/client.ts'));
  else if (url.pathname === '/practice/accounts' && method === 'POST') createAccount(context);
  else if (!account) context.html('<!doctype html><title>Practice phone</title><p>Unknown practice account.', 404);
  else if (url.pathname === '/practice/accounts') context.json({ upn: account.upn, methods: account.methods.map(({ kind, detail }) => ({ kind, detail })) });
  else if (url.pathname === '/api/phone') context.json(method === 'POST' ? act(context, account) : snapshot(context, account));
  else if (url.pathname === '/') context.html(page(account));
  else context.notFound();
}

function createAccount(context: RequestContext): void {
  const problem = scenarioProblem(context.body);
  if (problem) {
    context.json({ error: problem }, 400);
    return;
  }
  const { upn, password, phoneNumber } = context.state.createAccount(context.body);
  context.json({ upn, password, phoneNumber }, 201);
}

/** Says what is wrong with scenario fields that came from outside: a misspelt one would go unnoticed in a test. */
export function scenarioProblem(fields: Readonly<Record<string, unknown>>): string | undefined {
  for (const [name, value] of Object.entries(fields)) {
    const example = name === 'errorCode' ? '' : (plainScenario as unknown as Record<string, unknown>)[name];
    if (example === undefined) return `unknown scenario field: ${name}`;
    if (typeof value !== typeof example || Array.isArray(value) !== Array.isArray(example)) return `wrong type of scenario field: ${name}`;
    if ((name === 'initial' || name === 'allowed') && !(value as unknown[]).every((kind) => kind === 'password' || (everyMethod as unknown[]).includes(kind))) return `unknown method in ${name}`;
  }
  return undefined;
}

export type Snapshot = ReturnType<typeof snapshot>;

function snapshot(context: RequestContext, account: Account) {
  const handset = context.phone.of(account);
  const now = Date.now();
  return {
    model: handset.model,
    texts: handset.texts.map(({ id, body, code }) => ({ id, body, code })),
    call: handset.call && handset.call.state !== 'ended' ? { id: handset.call.id, state: handset.call.state } : null,
    // the number is not here: the owner has to read it from the other screen
    pushes: handset.pushes.map(({ id }) => ({ id })),
    app: handset.app.map(({ id, type, issuer, name, secret }) => ({ id, type, issuer, name, code: totp(decodeBase32(secret), now) })),
    secondsLeft: 30 - Math.floor(now / 1000) % 30,
    camera: handset.shownQr ?? null,
  };
}

export interface Outcome { ok: boolean; reason?: string }

function act(context: RequestContext, account: Account): Outcome {
  const { phone, body } = context;
  const field = (name: string): string => typeof body[name] === 'string' ? body[name] : '';
  const as = body['as'] === 'personal' || body['as'] === 'other' ? body['as'] : 'work';
  switch (body['action']) {
    case 'scan': return phone.scan(account, field('payload'), as);
    case 'activate': return phone.activate(account, field('code'), field('url'));
    case 'add-key': return phone.addKey(account, field('key'), field('name') || account.upn, 'Microsoft');
    case 'answer-push': {
      const ok = phone.answerPush(account, field('id'), typeof body['number'] === 'string' ? body['number'] : undefined);
      return ok ? { ok } : { ok, reason: 'wrong-number' };
    }
    case 'answer-call': phone.answerCall(account); return { ok: true };
    case 'press-pound': phone.pressPound(account); return { ok: true };
    case 'hang-up': phone.hangUp(account); return { ok: true };
    case 'new-phone': phone.replace(account); return { ok: true };
    default: return { ok: false, reason: 'unknown-action' };
  }
}
