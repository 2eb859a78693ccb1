import { createServer } from 'node:https';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import { makeCertificate } from './certificate';
import { host, hosts as tenantHosts } from './hosts';
import { createContext, type RequestContext } from './http';
import { legacy } from './legacy';
import { mysignins } from './mysignins/routes';
import { myApps } from './my-apps';
import { phonePage } from './phone-page/routes';
import { createProxy } from './proxy';
import { adminHandler, sceneHandlers, sceneHosts } from './scenes/index';
import type { Memory } from './scenes/scene';
import { createSignIn } from './sign-in/routes';
import { PracticeState, type Account, type Scenario } from './state';

export interface Practice {
  port: number;
  proxyPort: number;
  hosts: string[];
  /** For Chromium's --host-resolver-rules: the practice hosts, and no other name at all. */
  resolverRules(): string;
  state: PracticeState;
  /** What the other services know of each person, by name. */
  memories: Map<string, Memory>;
  admin: {
    createAccount(scenario?: Partial<Scenario>): Pick<Account, 'upn' | 'password' | 'phoneNumber'>;
    account(upn: string): Account | undefined;
  };
  close(): Promise<void>;
}

const hosts = [...new Set([...tenantHosts, ...sceneHosts])];

type Handler = (context: RequestContext) => Promise<void> | void;

/** Starts the practice tenant on loopback. `port` 0 (the default) lets the system choose. */
export async function startPractice(options: { port?: number } = {}): Promise<Practice> {
  const state = new PracticeState();
  const memories = new Map<string, Memory>();
  const admin = adminHandler(memories);
  const signIn = createSignIn(state);
  const handlers: Record<string, Handler> = {
    [host.short]: shortLink,
    [host.signIn]: signIn,
    [host.copy]: signIn,
    [host.federation]: signIn,
    [host.securityInfo]: mysignins,
    [host.legacy]: (context) => (/^\/(usermanagement\/|__)/.test(context.url.pathname) ? admin(context) : legacy(context)),
    [host.app]: myApps,
    [host.phone]: phonePage,
    ...sceneHandlers(memories),
  };
  const server = createServer(await makeCertificate(hosts), (request, response) => {
    void answer(request, response, state, handlers);
  });
  const port = await listen(server, options.port ?? 0);
  const proxy = createProxy(new Set(hosts), () => port);
  const proxyPort = await listen(proxy, 0);
  return {
    port, proxyPort, hosts, state, memories,
    resolverRules: () => [...hosts.map((name) => `MAP ${name}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'].join(','),
    admin: {
      createAccount: (scenario = {}) => {
        const { upn, password, phoneNumber } = state.createAccount(scenario);
        return { upn, password, phoneNumber };
      },
      account: (upn) => state.find(upn),
    },
    close: async () => { await Promise.all([stop(server), stop(proxy)]); },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, state: PracticeState, handlers: Record<string, Handler>): Promise<void> {
  response.setHeader('date', new Date(Date.now() + state.clock).toUTCString());
  try {
    const context = await createContext(request, response, state);
    const handler = handlers[context.host];
    if (handler) await handler(context);
    else context.notFound();
  } catch (error) {
    console.error('practice tenant:', error);
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
    response.end('Practice tenant: internal error');
  }
}

const shortLinks = new Set(['/mfasetup', '/setupmfa', '/mysecurityinfo', '/setupsecurityinfo']);

/** The Location bears no fragment, so that the browser carries over the one of the link. */
function shortLink(context: RequestContext): void {
  if (shortLinks.has(context.url.pathname.toLowerCase())) context.redirect(`https://${host.securityInfo}/security-info`);
  else context.notFound();
}

function listen(server: Pick<Server, 'listen' | 'once' | 'address'>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });
}

function stop(server: Pick<Server, 'close' | 'closeAllConnections'>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => { resolve(); });
    server.closeAllConnections();
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const practice = await startPractice({ port: Number(process.env['PORT'] ?? 0) });
  console.log(`Practice tenant on 127.0.0.1:${practice.port}, proxy on 127.0.0.1:${practice.proxyPort}`);
  console.log(`chromium --ignore-certificate-errors --host-resolver-rules="${practice.resolverRules()}" https://aka.ms/mfasetup`);
}
