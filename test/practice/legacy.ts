import { band, bandStyle } from './band';
import type { RequestContext } from './http';
import { randomDigits } from './state';

const demoUpn = 'mina.okafor@contoso.example';

/**
 * The set-up page of 2015-2020 in words only; no element ids of the real one are known.
 * `?upn=` says whose phone gets the text; there is no sign-in of its own here.
 */
export function legacy(context: RequestContext): void {
  const path = context.url.pathname.toLowerCase();
  const account = context.state.find(context.url.searchParams.get('upn') ?? demoUpn);
  if (path === '/proofup.aspx' && context.method === 'GET') context.html(page);
  else if (path === '/proofup.aspx' && account) {
    const { send, code } = context.body;
    if (send !== undefined) {
      account.pendingSetup = { kind: 'sms', verificationContext: 'legacy', expectedCode: randomDigits(6), extra: {} };
      context.phone.sendText(account, account.pendingSetup.expectedCode ?? '');
      context.json({ ok: true });
    } else {
      const ok = account.pendingSetup?.verificationContext === 'legacy' && code === account.pendingSetup.expectedCode;
      if (ok) {
        context.state.addMethod(account, { kind: 'sms', detail: account.phoneNumber });
        account.pendingSetup = undefined;
      }
      context.json({ ok });
    }
  } else context.notFound();
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Additional security verification</title>
<style>body{margin:0;min-height:100vh;display:flex;flex-direction:column;font:14px system-ui,sans-serif}main{flex:1;padding:24px 48px;max-width:640px}
section[hidden]{display:none}label{display:block;margin:8px 0}${bandStyle}</style></head>
<body><main><h1>Additional security verification</h1>
<p>Secure your account by adding phone verification to your password.</p>
<section><h2>Step 1: How should we contact you?</h2>
<label><select><option>Authentication phone</option><option>Office phone</option><option>Mobile app</option></select></label>
<label><select><option>Select your country or region</option><option>United States (+1)</option><option>United Kingdom (+44)</option><option>Germany (+49)</option></select> <input type="tel"></label>
<h3>Method</h3>
<label><input type="radio" name="method" checked> Send me a code by text message</label>
<label><input type="radio" name="method"> Call me</label>
<p><button data-go>Next</button></p></section>
<section hidden><h2>Step 2: We've sent a text message to your phone</h2>
<label>When you receive the verification code, enter it here <input type="text"></label><p role="alert"></p>
<p><button data-go>Verify</button></p></section>
<section hidden><h2>Step 3: In case you lose access to the mobile app</h2>
<p>Your phone number is kept for this.</p><p><button data-go>Next</button></p></section>
<section hidden><h2>Step 4: Keep using your existing applications</h2>
<p>Some apps cannot use a second factor; they get an app password.</p><p><button data-go>Done</button></p></section>
<section hidden><h2>Your settings are saved</h2></section></main>${band}
<script>
const steps = [...document.querySelectorAll('section')];
const post = (body) => fetch(location.href, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).then((response) => response.json());
steps.forEach((step, at) => step.querySelector('[data-go]')?.addEventListener('click', async () => {
  if (at === 0) await post({ send: true });
  if (at === 1 && !(await post({ code: step.querySelector('input').value.trim() })).ok) {
    step.querySelector('[role=alert]').textContent = 'The verification code is not right. Try again.';
    return;
  }
  step.hidden = true;
  steps[at + 1].hidden = false;
}));
</script></body></html>`;
