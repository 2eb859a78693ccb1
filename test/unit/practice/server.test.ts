// @vitest-environment node
import { request as httpsRequest } from 'node:https';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice, type Practice } from '../../practice/server';

let practice: Practice;
beforeAll(async () => { practice = await startPractice(); });
afterAll(() => practice.close());

describe('the practice server', () => {
  it('maps its own hosts and no other', () => {
    const rules = practice.resolverRules().split(',');
    expect(rules).toHaveLength(practice.hosts.length + 1);
    expect(rules[0]).toBe(`MAP aka.ms:443 127.0.0.1:${practice.port}`);
    expect(rules.at(-1)).toBe('MAP * ~NOTFOUND');
  });

  it('leads the short links on without a fragment', async () => {
    for (const path of ['/mfasetup', '/MFASetup', '/mysecurityinfo']) {
      const { status, location } = await ask('aka.ms', path);
      expect([status, location]).toEqual([302, 'https://mysignins.microsoft.com/security-info']);
    }
    expect((await ask('aka.ms', '/other')).status).toBe(404);
  });

  it('answers for no other host', async () => { expect((await ask('login.example.com', '/')).status).toBe(404); });

  it('has the page id and a hidden body before any script runs', async () => {
    const { text } = await ask('login.microsoftonline.com', '/common/oauth2/v2.0/authorize', { 'accept-language': 'fr-CA,en' });
    expect(text).toContain('<meta name="PageID" content="ConvergedSignIn"/>');
    expect(text).toContain('class="cb" style="display: none"');
    expect(text).toContain('lang="fr"');
    expect(text).toContain('Practice – not a real sign-in page');
  });

  it('refuses unknown accounts and wrong passwords', async () => {
    const { text } = await ask('login.microsoftonline.com', '/common/oauth2/v2.0/authorize');
    const ctx = /"sCtx":"([^"]+)"/.exec(text)?.[1] ?? '';
    const logIn = (fields: Record<string, string>) => ask('login.microsoftonline.com', '/common/login', {}, new URLSearchParams({ ctx, ...fields }).toString());
    expect((await logIn({ loginfmt: 'someone@example.com', passwd: 'x' })).text).toContain('"sErrorCode":"50034"');
    expect((await logIn({ loginfmt: 'mina.okafor@contoso.example', passwd: 'x' })).text).toContain('"sErrorCode":"50126"');
    expect((await logIn({ loginfmt: 'mina.okafor@contoso.example', passwd: 'practice-only-1' })).text).toContain('ConvergedProofUpRedirect');
  });

  it('does not take registration for a passed challenge', async () => {
    const { upn, password } = practice.admin.createAccount({ initial: ['totp'] });
    const { text } = await ask('login.microsoftonline.com', '/common/oauth2/v2.0/authorize');
    const ctx = /"sCtx":"([^"]+)"/.exec(text)?.[1] ?? '';
    const body = new URLSearchParams({ ctx, loginfmt: upn, passwd: password }).toString();
    expect((await ask('login.microsoftonline.com', '/common/login', {}, body)).text).toContain('ConvergedTFA');
    expect((await ask('login.microsoftonline.com', `/common/reprocess?ctx=${ctx}`)).text).toContain('ConvergedTFA');
  });

  it('makes accounts for scripts, and names a field it does not know', async () => {
    const create = (scenario: object) => ask('phone.practice.example', '/practice/accounts', { 'content-type': 'application/json' }, JSON.stringify(scenario));
    const made = JSON.parse((await create({ initial: ['sms'] })).text) as { upn: string };
    expect(practice.admin.account(made.upn)?.methods).toHaveLength(1);
    expect((await create({ inital: ['sms'] })).status).toBe(400);
  });

  it('never tells the phone page the number of a push', async () => {
    const { upn } = practice.admin.createAccount({ initial: ['authenticator'] });
    const account = practice.admin.account(upn);
    if (!account) throw new Error('no account');
    void practice.state.phone.push(account, '73');
    const shown = JSON.parse((await ask('phone.practice.example', `/api/phone?upn=${upn}`)).text) as { pushes: object[] };
    expect(shown.pushes.map((push) => Object.keys(push))).toEqual([['id']]);
  });
});

describe('the proxy', () => {
  it('tunnels to the practice hosts only', async () => {
    expect(await tunnel('aka.ms:443')).toBe(200);
    expect(await tunnel('example.com:443')).toBe(403);
    expect(await tunnel('aka.ms:80')).toBe(403);
  });
});

interface Answer { status: number | undefined; location: string | undefined; text: string }

function ask(host: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpsRequest({
      host: '127.0.0.1', port: practice.port, servername: host, rejectUnauthorized: false,
      path, method: body === undefined ? 'GET' : 'POST', agent: false,
      headers: { host, ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }), ...headers },
    }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => { resolve({ status: response.statusCode, location: response.headers.location, text: Buffer.concat(chunks).toString() }); });
    });
    request.on('error', reject);
    request.end(body);
  });
}

function tunnel(target: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ port: practice.proxyPort, host: '127.0.0.1', method: 'CONNECT', path: target });
    request.on('connect', (response, socket) => { socket.destroy(); resolve(response.statusCode); });
    request.on('error', reject);
    request.end();
  });
}
