import { clientScript } from '../bundle';
import { host, hosts } from '../hosts';
import { asText, type RequestContext } from '../http';
import { hasSecondFactor, type Account, type Language, type PracticeState } from '../state';
import { isLanguage, signInStrings } from '../strings/sign-in';
import { beginAuth, endAuth } from './challenge';
import type { Config, PageId } from './config';
import { newFlow, proofsOf, startProof, type Flow } from './flow';
import { convergedPage, workingPage } from './page';

const url = {
  authorize: '/common/oauth2/v2.0/authorize', credentialType: '/common/GetCredentialType', login: '/common/login',
  reprocess: '/common/reprocess', skip: '/common/SAS/SkipMfaRegistration', begin: '/common/SAS/BeginAuth', end: '/common/SAS/EndAuth',
  process: '/common/SAS/ProcessAuth', stay: '/kmsi', logout: '/common/oauth2/v2.0/logout',
};
/** Which practice account this browser is meant for: decides language and picker before anyone has signed in. */
const forCookie = 'practice-for';

/** Handles login.microsoftonline.com. */
export function createSignIn(state: PracticeState): (context: RequestContext) => Promise<void> | void {
  const flows = new Map<string, Flow>();

  const intended = (context: RequestContext): Account | undefined => state.find(context.cookies[forCookie]);

  function languageOf(context: RequestContext, flow?: Flow): Language {
    const account = state.find(flow?.upn) ?? intended(context);
    if (account) return account.scenario.language;
    const asked = [context.url.searchParams.get('ui_locales'), context.url.searchParams.get('mkt'), context.request.headers['accept-language']];
    return asked.map((tag) => tag?.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
  }

  function show(context: RequestContext, flow: Flow, pgid: PageId, rest: Partial<Config> = {}): void {
    const config = {
      pgid, sCtx: flow.ctx, sPOST_Username: flow.upn ?? '', sErrorCode: '', sErrTxt: '', urlPost: url.login,
      urlCancel: `${url.logout}?restart=${flow.target}`, ...rest,
    };
    context.html(convergedPage(config, languageOf(context, flow)));
  }

  function authorize(context: RequestContext): void {
    const { searchParams } = context.url;
    const flow = newFlow(searchParams.get('redirect'), searchParams.get('state'));
    flows.set(flow.ctx, flow);
    const { session } = context;
    if (session && searchParams.get('prompt') === null) {
      Object.assign(flow, { upn: session.upn, strongAt: session.strongAt, stayAsked: true });
      advance(context, flow);
      return;
    }
    const hint = searchParams.get('login_hint') ?? '';
    const remembered = intended(context);
    const known = remembered?.scenario.accountPicker ? [{ name: remembered.upn, fullName: remembered.displayName }] : [];
    show(context, flow, 'ConvergedSignIn', { startView: known.length > 0 ? 'picker' : 'username', arrSessions: known, sPOST_Username: hint });
  }

  function logIn(context: RequestContext, flow: Flow): void {
    const account = state.find(context.body['loginfmt']);
    // compared here and dropped; nothing that was typed is kept
    if (account && context.body[account.scenario.accessPass ? 'accesspass' : 'passwd'] === account.password) {
      flow.upn = account.upn;
      advance(context, flow);
      return;
    }
    const startView = account ? (account.scenario.accessPass ? 'access-pass' : 'password') : 'username';
    const sErrorCode = account ? '50126' : '50034';
    show(context, flow, 'ConvergedSignIn', { startView, sErrorCode, sPOST_Username: asText(context.body['loginfmt']), arrSessions: [] });
  }

  /** The next page on the way to the target, by what is still missing. */
  function advance(context: RequestContext, flow: Flow): void {
    const account = state.find(flow.upn);
    if (!account) {
      authorize(context);
      return;
    }
    const { scenario } = account;
    const language = languageOf(context, flow);
    const errorCode = scenario.wrongTenant ? '50020' : scenario.errorCode;
    if (errorCode) {
      const pgid = errorCode === '53003' || errorCode === '53004' ? 'ConvergedConditionalAccess' : 'ConvergedError';
      show(context, flow, pgid, { sErrorCode: errorCode });
      return;
    }
    const proofs = proofsOf(account, signInStrings[language]);
    if (scenario.challenge && proofs.length > 0 && flow.strongAt === undefined) {
      const first = startProof(proofs);
      show(context, flow, 'ConvergedTFA', { arrUserProofs: proofs, urlPost: url.process, ...(first ? { startProof: first } : {}) });
      return;
    }
    if (scenario.mustRegister !== 'no' && !hasSecondFactor(account) && !flow.skipped) {
      mustRegister(context, flow, account);
      return;
    }
    if (!flow.stayAsked) {
      show(context, flow, 'KmsiInterrupt', { urlPost: url.stay });
      return;
    }
    finish(context, flow, account, language);
  }

  function mustRegister(context: RequestContext, flow: Flow, account: Account): void {
    flow.registering = true;
    const skippable = account.scenario.mustRegister === 'skippable';
    const back = `https://${host.signIn}${url.reprocess}?ctx=${flow.ctx}`;
    const skip = `https://${host.signIn}${url.skip}?ctx=${flow.ctx}`;
    // whoever registers a method now has shown it, and is not asked for it again in the same sign-in
    const strongAt = Date.now();
    const proofUpToken = state.issueLanding({ upn: account.upn, strongAt, mode: 'interrupt', returnTo: back, skipTo: skippable ? skip : undefined, state: undefined });
    show(context, flow, 'ConvergedProofUpRedirect', {
      urlPost: `https://${host.securityInfo}/api/post/registrationinterrupt`, sProofUpTokenName: 'token', proofUpToken,
      ...(skippable ? { iRemainingDaysToSkipMfaRegistration: account.scenario.daysLeft, urlSkipMfaRegistration: skip } : {}),
    });
  }

  function finish(context: RequestContext, flow: Flow, account: Account, language: Language): void {
    flows.delete(flow.ctx);
    context.startSession({ upn: account.upn, strongAt: flow.strongAt, mode: 'sign-in', returnTo: undefined, skipTo: undefined });
    const token = state.issueLanding({ upn: account.upn, strongAt: flow.strongAt, mode: flow.target, returnTo: undefined, skipTo: undefined, state: flow.state });
    context.html(workingPage(`https://${flow.target === 'app' ? host.app : host.securityInfo}/landing`, { token }, language));
  }

  function logOut(context: RequestContext): void {
    context.endSession();
    const restart = context.url.searchParams.get('restart');
    context.redirect(`${url.authorize}?client_id=practice&prompt=login&redirect=${restart === 'app' ? 'app' : 'manage'}`);
  }

  /** Steps that need a sign-in attempt under way. */
  const steps: Record<string, (context: RequestContext, flow: Flow) => void> = {
    [url.login]: logIn,
    [url.begin]: (context, flow) => { context.json(beginAuth(state, flow, context.body['authMethodId'])); },
    [url.end]: (context, flow) => { context.json(endAuth(state, flow, context.body['additionalAuthData'])); },
    [url.process]: advance,
    [url.reprocess]: (context, flow) => {
      const account = state.find(flow.upn);
      if (account && flow.registering && hasSecondFactor(account)) flow.strongAt ??= Date.now();
      advance(context, flow);
    },
    [url.skip]: (context, flow) => {
      const account = state.find(flow.upn);
      if (account?.scenario.mustRegister === 'skippable') {
        account.skippedAt = Date.now();
        flow.skipped = true;
      }
      advance(context, flow);
    },
    [url.stay]: (context, flow) => { flow.stayAsked = true; advance(context, flow); },
  };

  return async (context) => {
    const path = context.url.pathname;
    if (path === '/practice/sign-in.js') context.text(await clientScript('./sign-in/client/main.ts'));
    else if (path === '/practice/for') {
      context.setCookie(forCookie, context.url.searchParams.get('upn') ?? undefined);
      context.redirect(ownAddress(context.url.searchParams.get('next')) ?? `https://${host.securityInfo}/security-info`);
    } else if (/^\/[\w.-]+\/oauth2\/(v2\.0\/)?authorize$/.test(path)) authorize(context);
    else if (path === url.logout) logOut(context);
    else if (path === url.credentialType) {
      const account = state.find(context.body['username']);
      context.json({ IfExistsResult: account ? 0 : 1, accessPass: account?.scenario.accessPass ?? false, workOrPersonal: account?.scenario.workOrPersonal ?? false });
    } else {
      const step = steps[path];
      const ctx = context.body['ctx'] ?? context.url.searchParams.get('ctx');
      const flow = flows.get(asText(ctx));
      if (!step) context.notFound();
      // a reloaded or bookmarked middle of an attempt starts over
      else if (!flow) context.redirect(url.authorize);
      else step(context, flow);
    }
  };
}

/** The address if it is on a practice host: the tenant sends nobody anywhere else. */
function ownAddress(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && hosts.includes(hostname) ? address : undefined;
}
