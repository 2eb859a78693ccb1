/** What the fill tests of every browser share: the pages under test on loopback, and a small extension that has only the fill script. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { FillAnswer, FillRequest } from '../../../src/fill/message';
import type { FillWhere } from '../../../src/shared/messages';

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
  await mkdir(join(path, 'content'));
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(path, 'background.js'), `(${background.toString()})();`);
  await writeFile(join(path, 'index.html'), '<!doctype html><title>Orders</title>');
  for (const name of ['detect', 'fill']) await writeFile(join(path, `content/${name}.js`), await bundled(`src/content/${name}.ts`));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** What a test asks the extension to do: put the script into the tab's top frame and answer its question with `request`. */
export interface Order { url: string; request: FillRequest; where?: FillWhere; /** The digits are held back until `release`. */ held?: boolean }

export interface Orders {
  fill(order: Order): Promise<FillAnswer | null>;
  /** The frame has asked for the digits that are held back. */
  asked(): Promise<void>;
  release(): void;
}

/** Stands in for the background: no vault, no judging, only the messages. What becomes of them is told to nobody but the test. */
function background(): void {
  const id = '00000000-0000-4000-8000-000000000000';
  let current: { order: Order; settle: (answer: FillAnswer | null) => void } | null = null;
  let asked: () => void = () => undefined;
  let wasAsked = Promise.resolve();
  let released = Promise.resolve();
  let release: () => void = () => undefined;
  const verbs: Record<string, (request: { answer?: FillAnswer | null }) => unknown> = {
    'fill/found': () => current && { order: id, path: null, where: current.order.where ?? 'found', clock: false },
    'fill/code': async () => { asked(); await released; return current?.order.request ?? null; },
    'fill/done': ({ answer }) => { current?.settle(answer ?? null); current = null; return null; },
  };
  const orders: Orders = {
    fill: async (order) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === order.url);
      if (tab?.id === undefined) throw new Error(`no tab of ${order.url}`);
      current?.settle(null);
      wasAsked = new Promise((resolve) => { asked = resolve; });
      released = order.held ? new Promise((resolve) => { release = resolve; }) : Promise.resolve();
      const settled = new Promise<FillAnswer | null>((settle) => { current = { order, settle }; });
      await chrome.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: ['content/detect.js', 'content/fill.js'] });
      return settled;
    },
    asked: () => wasAsked,
    release: () => release(),
  };
  (globalThis as unknown as { orders: Orders }).orders = orders;
  chrome.runtime.onMessage.addListener((message: { verb: string; request: never }, _sender, respond) => {
    const own = /^orders\.(\w+)$/.exec(message.verb)?.[1] as keyof Orders | undefined;
    const work = own ? (orders[own] as (order: Order) => unknown)(message.request) : verbs[message.verb]?.(message.request);
    Promise.resolve(work).then((reply) => respond({ ok: true, reply }), (error: unknown) => respond({ ok: false, error: String(error) }));
    return true;
  });
}
