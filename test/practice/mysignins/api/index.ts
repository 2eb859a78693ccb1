import { setTimeout as wait } from 'node:timers/promises';
import type { RequestContext } from '../../http';
import { firstTime, type Account, type Session } from '../../state';
import type { ErrorCode, PageSession } from '../protocol';
import { makeCaptcha, validateCaptcha } from './captcha';
import { initializeMobileApp, hideQr } from './mobile-app';
import { availableMethods, deleteMethod, listMethods, setDefault } from './methods';
import { beginSetup, verifySetup } from './setup';

/** A call by a signed-in page. */
export interface Call { context: RequestContext; account: Account; session: Session; body: Readonly<Record<string, unknown>> }

/** What a call answers instead of its content. */
export function fault(code: ErrorCode): { ErrorCode: ErrorCode } {
  return { ErrorCode: code };
}

const calls: Record<string, (call: Call) => unknown> = {
  '/api/session/authorize': authorize,
  '/api/session/signoutall': signOutAll,
  '/api/authenticationmethods': listMethods,
  '/api/authenticationmethods/availablemethods': availableMethods,
  '/api/authenticationmethods/initializemobileapp': initializeMobileApp,
  '/api/authenticationmethods/hideqr': hideQr,
  '/api/authenticationmethods/new': beginSetup,
  '/api/authenticationmethods/verify': verifySetup,
  '/api/authenticationmethods/delete': deleteMethod,
  '/api/authenticationmethods/setdefault': setDefault,
  '/api/authenticationmethods/completeProofup': completeProofUp,
  '/api/captcha': makeCaptcha,
  '/api/captcha/validation': validateCaptcha,
};

/** The page's JSON API; 401 without a session, as the page then goes to sign in. */
export async function api(context: RequestContext): Promise<void> {
  const call = calls[context.url.pathname];
  const { account, session } = context;
  if (!call) context.notFound();
  else if (!account || !session) context.json({ error: 'unauthorized' }, 401);
  else {
    if (account.scenario.slowMs > 0) await wait(account.scenario.slowMs);
    context.json((await call({ context, account, session, body: context.body })) ?? {});
  }
}

/** Also called at each step of a set-up, with its number: there the ten minutes of a sign-in may be found to be over. */
function authorize({ account, session, body }: Call): PageSession | { ErrorCode: ErrorCode } {
  const { scenario } = account;
  if (scenario.sessionMinutesOver && Number(body['step']) >= 2 && firstTime(account, 'session-over')) return fault('SessionExpired');
  const { language, generation, renamed, missing, blocking, nativeDialog } = scenario;
  return {
    sessionCtxV2: session.id.slice(0, 8), upn: account.upn, displayName: account.displayName, language, generation,
    mode: session.mode === 'interrupt' ? 'interrupt' : 'manage', canSkip: session.skipTo !== undefined,
    renamed, missing, blocking, nativeDialog,
  };
}

function completeProofUp({ session, body }: Call): { returnUrl: string } {
  const to = body['skipped'] === true ? session.skipTo : session.returnTo;
  return { returnUrl: to ?? '/security-info' };
}

function signOutAll({ context, account }: Call): void {
  for (const [id, session] of context.state.sessions) {
    if (session.upn === account.upn) context.state.sessions.delete(id);
  }
}
