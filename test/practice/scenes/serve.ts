import { band, bandStyle } from '../band';
import { clientScript } from '../bundle';
import { asText, escapeHtml, scriptJson, type RequestContext } from '../http';
import type { Memory, SceneSite } from './scene';

/** Serves one site of scenes. Whoever has no session on the host is asked for nothing and gets nothing. */
export function serve(site: SceneSite, memories: Map<string, Memory>): (context: RequestContext) => Promise<void> {
  return async (context) => {
    const { url, account, method, body } = context;
    if (url.pathname === '/__client.js') return context.text(await clientScript('scenes/client.ts'));
    if (!account) return context.html('<!doctype html><title>Practice</title><p>Nobody is signed in here.', 403);
    const memory = memoryOf(memories, account.upn);
    if (url.pathname === '/__act' && method === 'POST') {
      const at = new URL(asText(body['at']), url);
      const values = Object.fromEntries(Object.entries(body['values'] as object).map(([name, value]) => [name, asText(value)]));
      const go = site.act(asText(body['act']), values, memory, at);
      return context.json(go === undefined ? { scene: await site.scene(at, memory) } : { go });
    }
    const scene = await site.scene(url, memory);
    context.html(`<!doctype html><html lang="${memory.language}"><head><meta charset="utf-8"><title>${escapeHtml(scene.title)}</title>
<style>body{margin:0;font:15px system-ui,sans-serif;min-height:100vh;display:flex;flex-direction:column;color:#222}#root{flex:1}main{padding:24px 48px;max-width:720px}
[role=dialog]{position:fixed;inset:15% 25% auto;padding:24px;background:#fff;border:1px solid #999;border-radius:8px;box-shadow:0 8px 40px #0004}
button,a,label{display:inline-block;margin:6px 12px 6px 0;padding:8px 14px}input{padding:8px;font:inherit}input[type=checkbox]{padding:0}li{padding:8px 0}td,th{padding:6px 14px;text-align:start}iframe{width:1000px;height:560px;border:1px solid #ccc}img{display:block}${bandStyle}</style></head>
<body><div id="root"></div>${band}<script>window.__first=${scriptJson({ scene, renamed: memory.renamed })}</script><script src="/__client.js"></script></body></html>`);
  };
}

function memoryOf(memories: Map<string, Memory>, upn: string): Memory {
  const known = memories.get(upn) ?? { upn, language: 'en', renamed: false, older: false, done: new Set(), values: {} };
  memories.set(upn, known);
  return known;
}
