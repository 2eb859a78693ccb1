import { band, bandStyle } from '../band';
import { escapeHtml, scriptJson } from '../http';
import type { Account } from '../state';
import { template } from './template';

const style = `
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:#e9ecef;color:#1b1b1b;font:15px/1.4 system-ui,sans-serif}
main{flex:1;display:flex;flex-wrap:wrap;gap:32px;justify-content:center;padding:24px}
.facts{max-width:300px}.facts code{background:#fff;padding:2px 6px;border-radius:4px}
.phone{width:320px;height:600px;box-sizing:border-box;border:10px solid #222;border-radius:32px;background:#fff;display:flex;flex-direction:column;overflow:hidden}
.bar{display:flex;justify-content:space-between;padding:8px 14px;background:#f1f3f5;font-size:13px}
.screen{flex:1;overflow:auto;padding:14px;display:flex;flex-direction:column;gap:10px}
.apps{display:grid;grid-template-columns:1fr 1fr;gap:12px}
button{font:inherit;padding:10px 12px;border:1px solid #bbb;border-radius:8px;background:#fff;color:inherit;cursor:pointer;text-align:start}
button.go{background:#1b5e20;border-color:#1b5e20;color:#fff}button.stop{background:#8b1a1a;border-color:#8b1a1a;color:#fff}
.apps button{height:72px;text-align:center}.note{border:1px solid #888;border-radius:10px;padding:12px;background:#fffbe6}
.code{font:600 26px/1.3 ui-monospace,monospace;letter-spacing:2px}input{font:inherit;padding:8px;width:100%;box-sizing:border-box}
.view{background:#111;padding:10px;border-radius:8px;text-align:center;color:#fff}.view img{max-width:100%;display:block;margin:0 auto;background:#fff}
.home{border:0;border-radius:0;text-align:center;background:#f1f3f5}.problem{color:#8b1a1a}h2{font-size:18px;margin:0}p{margin:0}`;

/** The phone in the browser. It starts from the account and asks the server for everything else. */
export function page(account: Account): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Practice phone</title><style>${style}${bandStyle}</style></head>
<body><main>
<section class="facts"><h1>Practice phone</h1><p>Your practice account:</p>
<p><code data-test="upn">${escapeHtml(account.upn)}</code></p><p>Password: <code data-test="password">${escapeHtml(account.password)}</code></p>
<p>Phone number: <code data-test="phone-number">${escapeHtml(account.phoneNumber)}</code></p>
<p>This page stands in for the phone in your hand. Keep it beside the page that you practise on.</p></section>
${template}
</main>${band}
<script>var upn=${scriptJson(account.upn)};</script><script src="/phone.js"></script></body></html>`;
}
