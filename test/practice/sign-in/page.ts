import { band, bandStyle } from '../band';
import { escapeHtml, scriptJson } from '../http';
import type { Language } from '../state';
import { locales, signInStrings } from '../strings/sign-in';
import type { Config, PageId } from './config';

/** Numbers that the real pages of that name carry in their configuration. */
const act: Record<PageId, [hpgid: number, hpgact: number]> = {
  ConvergedSignIn: [1104, 1800], ConvergedTFA: [1114, 2202], ConvergedProofUpRedirect: [1121, 2000], KmsiInterrupt: [1115, 2005],
  ConvergedError: [1002, 1800], ConvergedConditionalAccess: [1119, 2202],
};

const style = `
.moveOffScreen{position:fixed;bottom:0;right:0;height:0!important;width:0!important;overflow:hidden;opacity:0}
body{margin:0;min-height:100vh;flex-direction:column;background:#eef1f4;color:#1b1b1b;font:15px/20px "Segoe UI",system-ui,sans-serif}
.outer{flex:1;display:flex;align-items:center;justify-content:center;padding:24px 12px}
.sign-in-box{box-sizing:border-box;width:440px;max-width:100%;min-height:338px;padding:44px;background:#fff;box-shadow:0 2px 6px rgba(0,0,0,.2);position:relative}
.title,[role=heading]{font-size:24px;line-height:28px;font-weight:600;margin:16px 0 12px;padding:0}
.identity{display:flex;align-items:center;height:24px}.tenant{font-weight:600;color:#444}
.form-group{margin:0 0 16px}.row{margin:0 0 16px}
input.form-control{box-sizing:border-box;width:100%;height:36px;border:0;border-bottom:1px solid #666;font:inherit;padding:6px 0;outline-offset:2px}
input.form-control.has-error{border-color:#c0272d}.alert-error{color:#c0272d;margin:0 0 8px}
.win-button-pin-bottom{display:flex;justify-content:flex-end;gap:4px;margin-top:24px}
.button{min-width:108px;height:32px;border:1px solid transparent;padding:4px 12px;font:inherit;cursor:pointer;background:#ddd;color:#000}
.button.primary{background:#0a5fa8;color:#fff}
a,.link{color:#0a5fa8;text-decoration:none;background:none;border:0;padding:0;font:inherit;font-size:13px;cursor:pointer;text-align:start}a:hover{text-decoration:underline}
.table[role=button]{display:flex;gap:12px;padding:12px;margin:0 -12px;cursor:pointer}.table[role=button]:hover{background:#eee}
.tile .small{color:#555;font-size:13px}.displaySign{font-size:32px;line-height:56px;text-align:center;font-weight:600}
.footer{text-align:right;padding:4px 12px;font-size:12px}.footer a{margin-left:12px;font-size:12px}.hint{font-size:13px}
h1,h2{margin:0;font-weight:600}`;

/**
 * A page as the sign-in server sends it: its PageID and configuration are there at once,
 * its body is hidden until Knockout has rendered it.
 */
export function convergedPage(config: Omit<Config, 'strings'>, language: Language): string {
  const strings = signInStrings[language];
  const { lcid, tag } = locales[language];
  const [hpgid, hpgact] = act[config.pgid];
  const data = scriptJson({ ...config, hpgid, hpgact, scid: 1013, strings, iPollingTimeout: 120000, iSAOtcLength: 6, iTotpOtcLength: 6 });
  return `<!DOCTYPE html>
<html dir="ltr" class="" lang="${language}">
<head>
<title>${escapeHtml(strings.pageTitle)}</title>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="PageID" content="${config.pgid}"/>
<meta name="SiteID" content=""/>
<meta name="ReqLC" content="${lcid}"/>
<meta name="LocLC" content="${tag}"/>
<style>${style}${bandStyle}</style>
<script>//<![CDATA[
$Config=${data};
//]]></script>
<script src="/practice/sign-in.js" defer></script>
</head>
<body data-bind="defineGlobals: ServerData, bodyCssClass" class="cb" style="display: none">
<div class="outer"><div class="sign-in-box" data-bind="component: { name: pageName, params: $data }"></div></div>
<div class="footer" role="contentinfo"><a id="ftrTerms" href="#">${escapeHtml(strings.terms)}</a><a id="ftrPrivacy" href="#">${escapeHtml(strings.privacy)}</a><a id="moreOptions" href="#" role="button" aria-label="…">...</a></div>
${band}
</body>
</html>`;
}

/** The transitional page that carries a one-time token to another host by itself. */
export function workingPage(action: string, fields: Record<string, string>, language: Language): string {
  const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`).join('');
  return `<html lang="${language}"><head><title>${escapeHtml(signInStrings[language].working)}</title><meta charset="utf-8"><style>body{margin:0}${bandStyle}</style></head>
<body><form method="POST" name="hiddenform" action="${escapeHtml(action)}">${inputs}<noscript><p>Script is disabled. Click Submit to continue.</p><input type="submit" value="Submit"></noscript></form>
${band}<script>document.forms[0].submit();</script></body></html>`;
}
