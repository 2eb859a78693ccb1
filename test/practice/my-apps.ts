import { band, bandStyle } from './band';
import { host } from './hosts';
import { escapeHtml, type RequestContext } from './http';

/** A plain app that a user signs in to, so that registration interrupts something and returns to it. */
export function myApps(context: RequestContext): void {
  const { url, account } = context;
  if (url.pathname === '/landing') {
    const landing = context.state.redeem(context.body['token']);
    if (landing) context.startSession(landing);
    context.redirect('/');
  } else if (url.pathname === '/signout') {
    context.endSession();
    context.redirect(`https://${host.signIn}/common/oauth2/v2.0/logout`);
  } else if (url.pathname !== '/') {
    context.notFound();
  } else if (account) {
    context.html(page(account.displayName, account.upn, account.scenario.language));
  } else {
    context.redirect(`https://${host.signIn}/common/oauth2/v2.0/authorize?client_id=practice-apps&redirect=app`);
  }
}

function page(name: string, upn: string, language: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>My Apps</title>
<style>body{margin:0;min-height:100vh;display:flex;flex-direction:column;font:15px system-ui,sans-serif;color:#222}
header{display:flex;justify-content:space-between;padding:12px 24px;background:#f3f2f1}main{flex:1;padding:24px}
li{display:inline-block;margin:8px;padding:24px 32px;border:1px solid #ccc;border-radius:6px;list-style:none}${bandStyle}</style></head>
<body><header><strong>My Apps</strong><span title="${escapeHtml(upn)}">${escapeHtml(name)}</span></header>
<main><h1>Apps</h1><ul><li>Mail</li><li>Files</li><li>Time sheet</li></ul><p><a href="/signout">Sign out</a></p></main>${band}</body></html>`;
}
