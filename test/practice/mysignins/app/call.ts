import type { ErrorCode, Fault } from '../protocol';

const clientId = '19db86c3-b2b9-44cc-b339-36da233a3be2';

/** Asks the server; without a session the page goes to sign in and the promise never settles. */
export async function call<T extends object>(path: string, body?: object): Promise<T | Fault> {
  const response = await fetch(`/api/${path}`, body === undefined ? {} : {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
  });
  if (response.status === 401) {
    signIn();
    return new Promise(() => undefined);
  }
  return await response.json() as T | Fault;
}

export function faultOf(answer: object): ErrorCode | undefined {
  return 'ErrorCode' in answer ? (answer as Fault).ErrorCode : undefined;
}

/** Leaves for sign-in. A fragment of this page's address is lost on the way, as on the real page. */
function signIn(): void {
  const query = new URLSearchParams({
    client_id: clientId, redirect_uri: 'https://mysignins.microsoft.com/landing', response_type: 'code', response_mode: 'form_post',
    scope: 'openid profile', state: location.pathname + location.search, redirect: 'manage',
  });
  location.href = `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?${query.toString()}`;
}
