/** Sites of any name for the vault's tests: every host is this computer, with encryption, but for one port without it. */
import { createServer } from 'node:https';
import { createServer as createPlainServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../practice/certificate';
import { createProxy } from '../../practice/proxy';

/** The port under which hosts answer without encryption. */
export const PLAIN_PORT = 8080;

export interface Sites {
  resolverRules(): string;
  /** For Firefox: a proxy that leads every host to this computer. */
  proxyPort: number;
  /** What a host serves, by `host` and `path`; without one, the standard sign-in page. */
  pages: Map<string, string>;
  /** How far the sites' clocks are from this computer's, in ms. */
  clock: number;
  /** Requests that came, as `METHOD host/path`. */
  requests: string[];
  close(): Promise<void>;
}

/** A code prompt that notes what is typed and sent; the title is for those who match by it. */
export const prompt = ({ title = 'Sign in', label = 'Enter the code from your authenticator app', extra = '' } = {}): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<body><h1>${title}</h1><form id="form"><label for="code">${label}</label> <input id="code" name="otp" autocomplete="one-time-code" inputmode="numeric" maxlength="10"> <button>Verify</button></form>${extra}
<script>window.sent = []; document.querySelector('#form').addEventListener('submit', (event) => { event.preventDefault(); window.sent.push(document.querySelector('#code').value); });</script>`;

export const frame = (src: string, attributes = ''): string => `<iframe src="${src}" width="500" height="220" ${attributes}></iframe>`;

export async function startSites(): Promise<Sites> {
  const pages = new Map<string, string>();
  const sites: Sites = { pages, clock: 0, requests: [], proxyPort: 0, resolverRules: () => `MAP *:${PLAIN_PORT} 127.0.0.1:${portOf(plain)},MAP * 127.0.0.1:${portOf(secure)}`, close: () => Promise.resolve() };
  const answer: RequestListener = ({ method, url = '/', headers: { host = '' } }, response) => {
    sites.requests.push(`${method} ${host}${url}`);
    response.sendDate = false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', date: new Date(Date.now() + sites.clock).toUTCString() });
    response.end(pages.get(`${host}${url}`) ?? prompt());
  };
  const secure = createServer(await makeCertificate(['example.com']), answer);
  const plain = createPlainServer(answer);
  // A proxy is asked for pages without encryption as a server is, but by their whole address.
  const proxy = createProxy(null, () => portOf(secure), (request, response) => answer(Object.assign(request, { url: request.url?.replace(/^http:\/\/[^/]+/, '') }), response));
  const servers = [secure, plain, proxy];
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); })));
  sites.proxyPort = portOf(proxy);
  sites.close = async () => {
    await Promise.all(servers.map((server) => new Promise<void>((resolve) => { server.closeAllConnections(); server.close(() => resolve()); })));
  };
  return sites;
}

const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;
