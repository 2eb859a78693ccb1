import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Phone } from './phone';
import type { Account, Landing, PracticeState, Session } from './state';

/** One request to any of the practice hosts, with the answers a handler can give. */
export interface RequestContext {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  /** Host name without port. */
  host: string;
  method: string;
  cookies: Readonly<Record<string, string>>;
  /** Parsed form or JSON object; {} if there is none. */
  body: Readonly<Record<string, unknown>>;
  state: PracticeState;
  phone: Phone;
  /** This browser's session on this host. */
  session: Session | undefined;
  account: Account | undefined;

  html(markup: string, status?: number): void;
  json(value: unknown, status?: number): void;
  /** JavaScript by default. */
  text(content: string | Uint8Array, type?: string, status?: number): void;
  redirect(location: string, status?: number): void;
  notFound(): void;
  /** Host-only session cookie; undefined value deletes it. Call before answering. */
  setCookie(name: string, value: string | undefined): void;
  /** Begins a session on this host for a redeemed landing and sets its cookie. Call before answering. */
  startSession(landing: Omit<Landing, 'state' | 'mode'> & { mode: Session['mode'] }): Session;
  endSession(): void;
}

export const sessionCookie = 'practice-session';
const longestBody = 256 * 1024;

/** A field of a body or a session as text; anything else that came counts as missing. */
export const asText = (value: unknown): string => typeof value === 'string' ? value : '';

/** Reads the request to its end. Throws on a body that is too long or not JSON though it says so. */
export async function createContext(request: IncomingMessage, response: ServerResponse, state: PracticeState): Promise<RequestContext> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const url = new URL(request.url ?? '/', `https://${host || 'unknown.example'}`);
  const cookies = parseCookies(request.headers.cookie ?? '');
  const body = parseBody(await readBody(request), request.headers['content-type'] ?? '');
  const found = state.sessions.get(cookies[sessionCookie] ?? '');
  const session = found?.host === host ? found : undefined;
  const setCookies: string[] = [];

  const end = (status: number, type: string, content: string | Uint8Array): void => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'set-cookie': setCookies });
    response.end(content);
  };
  const setCookie = (name: string, value: string | undefined): void => {
    const life = value === undefined ? '; Max-Age=0' : '';
    // SameSite=None: sign-in posts across sites into the host that wants the session
    setCookies.push(`${name}=${encodeURIComponent(value ?? '')}; Path=/; Secure; HttpOnly; SameSite=None${life}`);
  };
  return {
    request, response, url, host, method: request.method ?? 'GET', cookies, body, state, phone: state.phone,
    session, account: session && state.find(session.upn),
    html: (markup, status = 200) => { end(status, 'text/html; charset=utf-8', markup); },
    json: (value, status = 200) => { end(status, 'application/json; charset=utf-8', JSON.stringify(value)); },
    text: (content, type = 'text/javascript; charset=utf-8', status = 200) => { end(status, type, content); },
    redirect: (location, status = 302) => {
      response.writeHead(status, { location, 'cache-control': 'no-store', 'set-cookie': setCookies });
      response.end();
    },
    notFound: () => { end(404, 'text/plain; charset=utf-8', 'Practice tenant: no such page'); },
    setCookie,
    startSession: ({ upn, strongAt, mode, returnTo, skipTo }) => {
      const id = crypto.randomUUID();
      const started: Session = { id, host, upn, strongAt, mode, returnTo, skipTo, startedAt: Date.now(), data: {} };
      state.sessions.set(id, started);
      setCookie(sessionCookie, id);
      return started;
    },
    endSession: () => {
      if (session) state.sessions.delete(session.id);
      setCookie(sessionCookie, undefined);
    },
  };
}

/** For text that goes into markup or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** JSON that can stand inside an inline script. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

function parseCookies(header: string): Record<string, string> {
  const pairs = header.split(/;\s*/).filter(Boolean).map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))] as const;
  });
  return Object.fromEntries(pairs);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) throw new Error('request body is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseBody(text: string, type: string): Record<string, unknown> {
  if (text === '') return {};
  if (type.includes('application/json')) {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  }
  return Object.fromEntries(new URLSearchParams(text));
}
