import type { RequestContext } from '../http';
import { api } from './api';
import { appBundle } from './bundle';
import { shell } from './shell';

/** Handles mysignins.microsoft.com: two pages that are one single-page app, its API, and the two ways in from sign-in. */
export async function mysignins(context: RequestContext): Promise<void> {
  const { pathname } = context.url;
  if (pathname === '/landing') land(context, '/security-info');
  else if (pathname === '/api/post/registrationinterrupt') land(context, registerPath());
  else if (pathname.startsWith('/api/')) await api(context);
  else if (pathname.startsWith('/bundle/')) await script(context);
  else if (pathname === '/') context.redirect('/security-info');
  else if (pathname === '/security-info' || pathname === '/register') context.html(shell(languageOf(context), (await appBundle()).path));
  else context.notFound();
}

/** Takes the one-time token that sign-in posted. A token that was used before leads to the page all the same, which then signs in again. */
function land(context: RequestContext, to: string): void {
  const landing = context.state.redeem(context.body['token']);
  if (!landing) {
    context.redirect('/security-info');
    return;
  }
  context.startSession(landing);
  const wanted = landing.mode === 'manage' && landing.state?.startsWith('/security-info') ? landing.state : to;
  context.redirect(wanted);
}

function registerPath(): string {
  const query = new URLSearchParams({
    csrf_token: crypto.randomUUID(), isOobe: 'False', brkr: '', brkrVer: '3.1.0', clientSku: 'msal.js.browser', personality: '', authMethods: '', authMethodCount: '',
  });
  return `/register?${query.toString()}`;
}

async function script(context: RequestContext): Promise<void> {
  const { path, code } = await appBundle();
  if (context.url.pathname === path) context.text(code);
  else context.notFound();
}

function languageOf({ account, request }: RequestContext): string {
  if (account) return account.scenario.language;
  const asked = request.headers['accept-language']?.slice(0, 2).toLowerCase() ?? 'en';
  return ['en', 'de', 'fr', 'es', 'ja'].includes(asked) ? asked : 'en';
}
