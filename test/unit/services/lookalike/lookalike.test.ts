import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copiedOwner, likenesses } from '../../../../src/services/lookalike/likeness';
import { isOwnersHost, OWNERS } from '../../../../src/services/lookalike/owners';
import { ENOUGH, signs } from '../../../../src/services/lookalike/signs';
import { hostsByRole } from '../../../../src/services/microsoft-work/hosts';

const page = (body: string, head = ''): Document => new JSDOM(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`).window.document;
const on = (document: Document, address = 'https://login.contoso-files.example/common'): string | null => copiedOwner(document, new URL(address));

const user = '<form><input type="email" name="loginfmt" id="i0116" placeholder="Email, phone, or Skype"><input type="submit" id="idSIButton9" value="Next"></form>';
const password = '<form><input type="password" name="passwd" id="i0118"><input type="submit" id="idSIButton9" value="Sign in"></form>';
const proxied = '<meta name="PageID" content="ConvergedSignIn">';

describe('copies of Microsoft\'s sign-in', () => {
  it.each([
    ['the first step, by its ids', page(user)],
    ['the password, with the server\'s own mark', page(password, proxied)],
    ['the password, with the title', page(password, '<title>Sign in to your account</title>')],
    ['the second step', page('<div id="idDiv_SAOTCC_Title">Enter code</div><input type="tel" id="idTxtBx_SAOTCC_OTC">', '<meta name="PageID" content="ConvergedTFA">')],
    ['other ids, and the words', page('<img alt="Microsoft" src="logo.svg"><input placeholder="Email, phone, or Skype"><a>No account? Create one!</a>')],
    ['other ids, in German', page('<input type="text" placeholder="E-Mail, Telefon oder Skype">', '<title>Bei Ihrem Konto anmelden</title>')],
  ])('%s', (_name, document) => { expect(on(document)).toBe('microsoft'); });
});

describe('copies of Google\'s sign-in', () => {
  it.each([
    ['the first step', page('<input type="email" id="identifierId" name="identifier"><button id="identifierNext">Next</button>')],
    ['the password', page('<input type="password" name="Passwd"><div id="passwordNext"></div>', '<title>Google Accounts</title>')],
    ['the older page', page('<form id="gaia_loginform"><input type="password" name="Passwd"></form>')],
  ])('%s', (_name, document) => { expect(on(document)).toBe('google'); });
});

describe('honest pages', () => {
  it.each([
    ['a sign-in with buttons for other accounts', page('<form><input type="email" name="email"><input type="password" name="password"></form><button><img alt="Microsoft" src="https://aadcdn.msauth.net/logo.svg">Sign in with Microsoft</button><button><img alt="Google">Sign in with Google</button><a>Can\'t access your account?</a>', '<title>Sign in to your account</title>')],
    ['a federation server', page('<form id="loginForm"><input id="userNameInput" name="UserName" type="email" placeholder="someone@example.com"><input id="passwordInput" name="Password" type="password"><span id="submitButton">Sign in</span></form><span>© 2016 Microsoft</span>', '<title>Sign In</title>')],
    ['a sign-in whose field is called the same', page('<form><input name="username"><input type="password" name="passwd"></form>', '<title>Sign in to your account</title>')],
    ['a sign-in of another service that calls its field an identifier', page('<form><input name="identifier" type="text"><input type="submit" value="Next"></form>', '<title>Contoso, with your Google Account</title>')],
    ['an article about the page, with its picture and no field', page('<img alt="Microsoft"><p id="i0116">Email, phone, or Skype</p><p id="idSIButton9">Next</p>', '<title>Sign in to your account</title>')],
    ['a copy that nobody can see', page(`<div style="display:none">${user}</div>`, proxied)],
    ['an empty page', page('')],
  ])('%s', (_name, document) => { expect(on(document)).toBeNull(); });
});

describe('hosts', () => {
  const copy = page(user, proxied);
  it.each([...Object.values(hostsByRole).flat(), 'login.live.com', 'account.live.com', 'account.live-int.com', 'login.windows-ppe.net', 'mysignins-ppe.microsoft.com', 'contoso.ciamlogin.com', 'accounts.google.com'])('nothing is a copy on %s', (host) => {
    expect(on(copy, `https://${host}/common/oauth2/v2.0/authorize`)).toBeNull();
  });
  it.each(['login.microsoftonline.com.example', 'login-microsoftonline.com', 'microsoftonline.com.contoso.example', 'evil.azurewebsites.net', 'evil.blob.core.windows.net', 'contoso.sharepoint.com', 'notmicrosoft.com', 'xlive.com', 'xn--micrsoft-qbh.com', '127.0.0.1'])('it is one on %s', (host) => {
    expect(isOwnersHost(host)).toBe(false);
    expect(on(copy, `https://${host}/`)).toBe('microsoft');
  });
});

it('no sign suffices alone, and what is not strong not even together', () => {
  for (const owner of OWNERS) {
    const all = Object.values(signs[owner]);
    for (const { weight } of all) expect(weight).toBeLessThan(ENOUGH);
    for (const { strong, selector, hint } of all) expect(strong && !selector && !hint).toBeFalsy();
  }
  expect(on(page('<input><img alt="Microsoft"><i src="https://aadcdn.msftauth.net/x"></i><b id="loginHeader"></b>', '<title>Sign in to your account</title>'))).toBeNull();
});

it('says which signs it saw', () => {
  expect(likenesses(page(user, proxied))[0]).toEqual({ owner: 'microsoft', score: 15, seen: ['user', 'button', 'pageId', 'hint'] });
});
