/** What the fill tests of every browser share: the pages under test on loopback, and a small extension that has only the fill script. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

async function bundled(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(root, entry)], bundle: true, format: 'iife', target: 'es2022', write: false, charset: 'utf8', logLevel: 'error',
    define: { __OPEN_ROOT__: 'true', 'process.env.NODE_ENV': '"production"' },
  });
  return result.outputFiles[0]?.text ?? '';
}

export interface Pages {
  /** Address of the page under test that is built by the fixture of this name. */
  url(fixture: string): string;
  /** `host:port`, as in `location.host`. */
  host: string;
  close(): Promise<void>;
}

export async function servePages(): Promise<Pages> {
  const script = await bundled('test/e2e/fill/page/main.ts');
  const html = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Under test</title><body><div id="stage"></div><script src="/script.js"></script></body></html>';
  const server = createServer((request, response) => {
    const isScript = request.url === '/script.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8' }).end(isScript ? script : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: (fixture) => `http://${host}/?fixture=${encodeURIComponent(fixture)}`,
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}

/** Builds the extension into a folder of its own. In Firefox, whose background tests cannot enter, its page `index.html` hands on orders. */
export async function buildExtension(browser: 'chromium' | 'firefox'): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'mfa-setup-guide-fill-'));
  const common = { manifest_version: 3, name: 'Fill under test', version: '1', permissions: ['scripting'], host_permissions: ['http://127.0.0.1/*'] };
  const manifest = browser === 'chromium'
    ? { ...common, background: { service_worker: 'background.js' } }
    : { ...common, background: { scripts: ['background.js'] }, browser_specific_settings: { gecko: { id: 'fill-under-test@example.org' } } };
  const relay = `const orders = { place: ${place.toString()}, order: ${order.toString()} };
chrome.runtime.onMessage.addListener(({ verb, argument }) => orders[verb](argument));`;
  await mkdir(join(path, 'content'));
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(path, 'background.js'), browser === 'chromium' ? '' : relay);
  await writeFile(join(path, 'index.html'), '<!doctype html><title>Orders</title>');
  await writeFile(join(path, 'content/fill.js'), await bundled('src/content/fill.ts'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Where the script was put: what the background keeps between injection and request. */
export interface Placed { tabId: number; documentId: string | null }

/** Runs in the extension: puts the script into the tab's top frame, as the background does after a gesture. */
export async function place(url: string): Promise<Placed> {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  if (tab?.id === undefined) throw new Error(`no tab of ${url}`);
  const [result] = await chrome.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: ['content/fill.js'] });
  return { tabId: tab.id, documentId: result?.documentId ?? null };
}

/** Runs in the extension: sends one message to exactly the document that got the script; what came back, or the error. */
export async function order({ placed: { tabId, documentId }, message }: { placed: Placed; message: unknown }): Promise<unknown> {
  try {
    return await chrome.tabs.sendMessage(tabId, message, documentId ? { documentId } : { frameId: 0 });
  } catch (error) {
    return { error: String(error) };
  }
}
