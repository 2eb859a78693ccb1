import { describe, expect, it } from 'vitest';
import { observe } from '../../../../src/services/registry';
import { page } from '../../page/dom';

const at = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize';
const server = (pageId: string, body: string, lang = 'en', url = at) => {
  const document = page(body, { lang, head: `<meta name="PageID" content="${pageId}">` });
  return observe(document, new URL(url));
};
const view = (pageId: string, body: string) => server(pageId, body)?.page;

const hiddenPassword = '<input id="i0118" name="passwd" type="password" class="moveOffScreen" aria-hidden="true">';
const signIn: [string, string, string][] = [
  ['sign-in.username', 'ConvergedSignIn', `<div id="loginHeader">Sign in</div><input id="i0116" type="email">${hiddenPassword}<input type="submit" id="idSIButton9" value="Next">`],
  ['sign-in.username', '', '<input id="usernameEntry"><button data-testid="primaryButton">Next</button>'],
  ['sign-in.password', 'ConvergedSignIn', '<div id="displayName" title="kim@contoso.example">kim@contoso.example</div><input id="i0118" type="password"><input id="i0116" class="moveOffScreen" aria-hidden="true">'],
  ['sign-in.picker', 'ConvergedSignIn', '<div id="loginHeader">Pick an account</div><div id="tilesHolder"><div role="button" data-test-id="kim@contoso.example">Kim</div></div>'],
  ['sign-in.ways', 'ConvergedSignIn', '<div id="loginHeader">Choose a way to sign in</div><div id="tilesHolder"><div role="button">Use my password</div></div>'],
  ['sign-in.work-or-personal', 'ConvergedSignIn', '<div id="aadTile"><div id="aadTileTitle">Work</div></div><div id="msaTile"></div>'],
  ['sign-in.access-pass', 'ConvergedSignIn', '<input name="accesspass">'],
  ['sign-in.approve', 'ConvergedSignIn', '<div id="idRemoteNGC_DisplaySign">42</div>'],
  ['sign-in.code', 'ConvergedSignIn', '<input id="codeEntry-0"><input id="codeEntry-1">'],
  ['sign-in.loading', 'ConvergedSignIn', '<div style="display: none"><input id="i0116"></div>'],
  ['sign-in.stay', 'KmsiInterrupt', '<div id="KmsiDescription">Stay?</div>'],
  ['sign-in.confirm-app', 'CmsiInterrupt', '<div id="appConfirmTitle">App</div>'],
  ['sign-in.change-password', 'ConvergedChangePassword', '<input id="currentPassword">'],
  ['sign-in.blocked', 'ConvergedConditionalAccess', '<p>You cannot access this right now. Error Code: 53003</p>'],
  ['sign-in.error', 'ConvergedError', '<div id="service_exception_message">AADSTS50020: User account does not exist</div>'],
  ['sign-in.transit', 'DeviceAuthTls', '<form name="hiddenform"></form>'],
  ['sign-in.transit', '', '<form name="hiddenform"><input type="hidden"></form>'],
  ['must-register', 'ConvergedProofUpRedirect', ''],
  ['challenge.methods', 'ConvergedTFA', '<div id="idDiv_SAOTCS_Proofs" role="list"><div role="button" data-value="PhoneAppOTP">code</div></div>'],
  ['challenge.code', 'ConvergedTFA', '<div id="idDiv_SAOTCC_Description">Enter the code displayed in the Microsoft Authenticator app</div><input id="idTxtBx_SAOTCC_OTC" name="otc" type="tel">'],
  ['challenge.push', 'ConvergedTFA', '<div id="idDiv_SAOTCAS_Title">Approve sign in request</div><div id="idRichContext_DisplaySign">42</div>'],
  ['challenge.call', 'ConvergedTFA', '<div id="idDiv_SAOTCAS_Title">Approve</div><div id="idDiv_SAOTCAS_Description">We\'re calling your phone. Please answer it to continue.</div>'],
  ['challenge.denied', 'ConvergedTFA', '<div id="idDiv_SAASDS_Title">Request denied</div>'],
  ['challenge.timeout', 'ConvergedTFA', '<div id="idDiv_SAASTO_Title">We did not hear from you</div>'],
  ['unknown', '', '<h1>Something else</h1>'],
];

describe('sign-in hosts', () => {
  it.each(signIn)('%s (%s)', (expected, pageId, body) => expect(view(pageId, body)).toBe(expected));

  it.each(signIn.filter(([name]) => name !== 'sign-in.ways' && name !== 'challenge.call'))('%s (%s) in a language that we have no words for', (expected, pageId, body) => {
    expect(server(pageId, body.replace(/>[^<]+</g, (text) => (/\d/.test(text) ? text : '>xyz<')), 'ko')?.page).toBe(expected);
  });

  it('gives no sign on any other host, however like it is', () => {
    for (const url of ['http://login.microsoftonline.com/', 'https://login.microsoftonline.com.example.com/', 'https://login-microsoftonline.com/', 'https://x.login.microsoftonline.com/', 'https://login.microsoftonline.com@example.com/']) {
      expect(server('ConvergedTFA', signIn[18]?.[2] ?? '', 'en', url), url).toBeUndefined();
    }
    expect(server('ConvergedTFA', '', 'en', 'https://login.live.com/')?.service).toBe('microsoft-personal');
    expect(server('ConvergedTFA', '', 'en', 'https://LOGIN.microsoftonline.com/')).toBeDefined();
  });

  it('names the account, the errors and the language', () => {
    expect(server('ConvergedSignIn', '<div id="displayName" title="kim@contoso.example">Kim</div><input id="i0118"><div id="passwordError">wrong</div>', 'de-DE')).toEqual({
      service: 'microsoft-work', page: 'sign-in.password', facts: { error: 'wrong-password' }, account: 'kim@contoso.example', language: 'de', languageKnown: true,
    });
    expect(server('ConvergedSignIn', '<input id="i0116"><div id="usernameError">no</div>')?.facts.error).toBe('unknown-user');
    expect(server('ConvergedSignIn', '<input id="i0118"><div id="passwordError"></div>')?.facts).toEqual({});
    expect(server('ConvergedTFA', '<input id="idTxtBx_SAOTCC_OTC"><span id="idSpan_SAOTCC_Error_OTC">no</span>')?.facts.error).toBe('wrong-code');
    expect(server('ConvergedConditionalAccess', '<p>Error Code: 53004</p>')?.facts).toEqual({ error: 'blocked-by-risk', errorCode: '53004' });
    expect(server('ConvergedError', '<div id="service_exception_message">AADSTS50020: x</div>')?.facts).toEqual({ error: 'wrong-tenant', errorCode: '50020' });
  });

  it('reads the way to skip and its days', () => {
    const next = '<input type="submit" id="idSubmit_ProofUp_Redirect" value="Next">';
    expect(server('ConvergedProofUpRedirect', `${next}<a id="skipMfaRegistrationLink">Skip for now (14 days until this is required)</a>`)?.facts).toEqual({ mode: 'interrupt', skippable: true, daysLeft: 14 });
    expect(server('ConvergedProofUpRedirect', `${next}<a id="skipMfaRegistrationLink" style="display:none">Skip</a>`)?.facts).toEqual({ mode: 'interrupt', skippable: false });
  });

  it('tells where a code comes from, by the form first', () => {
    const from = (body: string) => server('ConvergedTFA', `<input id="idTxtBx_SAOTCC_OTC">${body}`)?.facts.codeFrom;
    expect(from('<input type="hidden" name="mfaAuthMethod" value="OneWaySMS">')).toBe('text');
    expect(from('<input type="hidden" name="mfaAuthMethod" value="PhoneAppOTP">')).toBe('app');
    expect(from('<div id="idDiv_SAOTCC_Description">We texted your phone +XX XXXXXXX89.</div>')).toBe('text');
    expect(from('<div id="idDiv_SAOTCC_Description">携帯電話 +XX XXXXXXX89 にメッセージを送信しました</div>')).toBe('text');
    expect(from('<div id="idDiv_SAOTCC_Description">Geben Sie den Code ein, der in der Microsoft Authenticator-App angezeigt wird</div>')).toBe('app');
  });

  it('lists the offered factors', () => {
    const tile = (value: string) => `<div role="button" data-value="${value}">x</div>`;
    expect(server('ConvergedTFA', `<div id="idDiv_SAOTCS_Proofs">${['PhoneAppNotification', 'PhoneAppOTP', 'OneWaySMS', 'TwoWayVoiceMobile', 'FidoKey'].map(tile).join('')}</div>`)?.facts.offered).toEqual([
      'authenticator', 'totp', 'phone-text', 'phone-call', 'passkey',
    ]);
  });

  it('never gives away a number to match', () => {
    expect(JSON.stringify(server('ConvergedTFA', '<div id="idRichContext_DisplaySign">42</div>'))).not.toContain('42');
  });
});
