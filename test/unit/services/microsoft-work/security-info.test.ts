import { describe, expect, it } from 'vitest';
import { observe } from '../../../../src/services/registry';
import { page } from '../../page/dom';

const manage = 'https://mysignins.microsoft.com/security-info';
const interrupt = 'https://mysignins.microsoft.com/register?csrf_token=x';
const header = '<div role="banner"><button aria-label="Account manager for kim@contoso.example">K</button></div>';
const see = (body: string, { url = manage, lang = 'en' } = {}) => observe(page(body, { lang }), new URL(url));

/** Newer generation: a modal dialog with marked title and buttons; the page behind is hidden from assistive technology. */
const newer = (title: string, content: string) =>
  `<div aria-hidden="true">${header}<h1>Security info</h1><button>Add sign-in method</button></div>
   <div class="ms-Layer"><div role="dialog" aria-modal="true"><h2 data-testid="reskin-step-title">${title}</h2>${content}
   <button data-testid="reskin-step-back-button">Back</button><button data-testid="reskin-step-next-button">Next</button></div></div>`;
/** Older generation, or the newer with its marks renamed: nothing but words and structure. */
const older = (title: string, content: string, head = '') =>
  `<div aria-hidden="true">${header}</div><div role="dialog" aria-modal="true"><div class="css-101">${head}</div><div class="css-102">${title}</div>${content}<button class="ms-Button">Back</button><button class="ms-Button">Next</button></div>`;

const qr = '<img src="data:image/png;base64,x" width="180" height="180" alt="">';
const pushText = '<p>Use the Microsoft Authenticator app to scan the QR code. This will connect the app with your account.</p>';
const totpText = '<p>Use the authenticator app to scan the QR code. This will connect the app with your account.</p>';
const steps: [string, string, string, string, string][] = [
  ['setup.install', 'Install Microsoft Authenticator', 'Start by getting the app', 'Microsoft Authenticator', '<p>On your phone, install the app.</p><button class="ms-Link">other</button>'],
  ['setup.account', 'Set up your account in app', 'Set up your account', 'Microsoft Authenticator', '<p>If prompted, allow notifications. Then add an account, and select "Work or school".</p>'],
  ['setup.other-app', 'Set up your account in app', 'Set up your account', 'Authenticator app', '<p>In your app, add a new account.</p>'],
  ['setup.qr', 'Scan the QR code', 'Scan the QR code', 'Microsoft Authenticator', pushText + qr],
  ['setup.secret', 'Scan the QR code', 'Scan the QR code', 'Authenticator app', totpText + qr],
  ['setup.try', "Let's try it out", 'Let’s try it out', 'Microsoft Authenticator', '<p>Approve the notification by entering the number shown below.</p><div>42</div>'],
  ['setup.code', 'Enter code', 'Enter code', 'Authenticator app', '<p>Enter the 6-digit code shown in the app.</p><input maxlength="6" placeholder="Enter code">'],
  ['setup.phone', 'Add your phone number', 'Phone', '', '<p>What phone number would you like to use?</p><div role="combobox">United States (+1)</div><input type="tel"><input type="radio" checked><label>Text me a code</label>'],
  ['setup.phone-code', 'Verify your phone number', 'Phone', '', '<p>We just sent a 6 digit code to +1 2025550123. Enter the code below.</p><input maxlength="6">'],
  ['setup.phone-call', 'Verify your phone number', 'Phone', '', "<p>We're calling +1 2025550123 now.</p>"],
  ['setup.email', 'Add your email', 'Email', '', '<input type="email">'],
  ['setup.email-code', 'Verify your email', 'Email', '', '<p>We sent a code to kim@example.com</p><input maxlength="6">'],
  ['setup.key-type', 'Choose the type of security key that you have', 'Security key', '', '<button>USB device</button><button>NFC device</button>'],
  ['setup.key-ready', 'Create a passkey', 'Passkey', '', '<p>Have it ready.</p>'],
  ['setup.key-name', 'Name your passkey', 'Security key', '', '<input id="TextField42" maxlength="30">'],
  ['setup.captcha', 'Enter the characters you see', 'Enter the characters you see', '', '<img alt="captcha picture"><input>'],
  ['setup.added', 'Authenticator added', 'Notification approved', 'Microsoft Authenticator', '<p>ok</p>'],
  ['info.expired', 'Session expired', 'Sorry! We cannot process your request.', '', '<p>Sign in again.</p>'],
];

describe('wizard views, in both generations and modes', () => {
  it.each(steps)('%s', (expected, newTitle, oldTitle, oldHead, content) => {
    expect(see(newer(newTitle, content))?.page, 'newer').toBe(expected);
    expect(see(older(oldTitle, content, oldHead))?.page, 'older, no marks').toBe(expected);
    expect(see(older(newTitle, content))?.page, 'marks renamed').toBe(expected);
    expect(see(`${header}<main><h2 data-testid="reskin-step-title">${newTitle}</h2>${content}<button>Next</button></main>`, { url: interrupt })?.page, 'interrupt').toBe(expected);
  });

  it.each([
    ['de', 'QR-Code scannen', 'setup.qr', 'Microsoft Authenticator'],
    ['fr', 'Scanner le code QR', 'setup.secret', ''],
    ['es', 'Instalar Microsoft Authenticator', 'setup.install', ''],
    ['ja', 'アカウントのセットアップ', 'setup.account', ''],
    ['ja', 'QR コードをスキャンします', 'setup.qr', 'Microsoft Authenticator'],
  ])('%s: %s is %s', (lang, title, expected, text) => {
    const observation = see(older(title, `<p>${text}</p>`), { lang });
    expect(observation).toMatchObject({ page: expected, language: lang, languageKnown: true });
  });

  it.each([
    ['setup.choose', '<button data-testid="authmethod-picker-authenticatorApp">앱</button><button data-testid="authmethod-picker-email">메일</button>'],
    ['setup.qr', '<p>Microsoft Authenticator 앱</p><button data-testid="activation-qr-show/hide-info-button">?</button>'],
    ['setup.secret', `<p>앱</p>${qr}`],
    ['setup.code', '<p>코드</p><input data-testid="verification-entercode-input">'],
    ['setup.phone-code', '<p>+82 1012345678 코드</p><input maxlength="6">'],
    ['setup.phone', '<div role="combobox">+82</div><input type="tel">'],
    ['setup.email', '<input data-testid="email-input">'],
    ['setup.try', '<p>숫자</p><div>42</div>'],
  ])('%s is told by marks and shape where the language is unknown', (expected, content) => {
    expect(see(newer('제목', content), { lang: 'ko' })).toMatchObject({ page: expected, language: 'ko', languageKnown: false });
  });

  it('takes no page behind a dialog, and no stray dialog, for a step', () => {
    expect(see(older('제목', '<p>무엇</p>'), { lang: 'ko' })?.page).toBe('unknown');
    expect(see('<h2 data-testid="reskin-step-title">Scan the QR code</h2><div role="dialog" aria-modal="true"><p>Help</p></div>')?.page).toBe('unknown');
  });
});

describe('facts of the wizard', () => {
  it('says what is shown beside the QR code', () => {
    const row = (text: string) => `<table><tr data-testid="activation-url/key"><td>${text}</td></tr></table>`;
    expect(see(newer('Scan the QR code', pushText + row('https://mobileapp.example.com/x')))).toMatchObject({ page: 'setup.qr', facts: { revealed: 'url' } });
    expect(see(newer('Scan the QR code', totpText + row('abcd efgh ijkl mnop')))).toMatchObject({ page: 'setup.secret', facts: { revealed: 'key' } });
    expect(see(older('Scan the QR code', `${totpText}<p>Secret key: abcdefgh</p>`))).toMatchObject({ page: 'setup.secret', facts: { revealed: 'key' } });
  });
  it('lists what the picker offers, and that the old entry means both apps', () => {
    const picker = (names: string[]) => `<h2>Add a method</h2><div role="listbox">${names.map((name) => `<div role="option">${name}</div>`).join('')}</div>`;
    expect(see(`<div role="dialog" aria-modal="true">${picker(['Authenticator app', 'Phone', 'Email'])}</div>`)?.facts.offered).toEqual(['authenticator', 'totp', 'phone-text', 'email']);
    expect(see(newer('Add a sign-in method', '<button data-testid="authmethod-picker-authenticatorApp"><b>Microsoft Authenticator</b><i>Approve</i></button><button data-testid="authmethod-picker-x"><b>Passkey</b></button>'))?.facts.offered).toEqual(['authenticator', 'totp', 'passkey']);
  });
  it.each([
    ["You've tried too many times. Try again later.", 'too-many-tries'],
    ["You can't setup Microsoft Authenticator because you already have five authenticator apps or hardware tokens.", 'limit-reached'],
    ['To set up a security key, you need to sign in with two-factor authentication.', 'needs-recent-mfa'],
    ["You didn't enter the expected verification code. Please try again.", 'wrong-code'],
    ['제한', 'other'],
  ])('error bar: %s', (text, error) => {
    expect(see(newer('Enter code', `<div data-testid="message-bar-error">${text}</div><input maxlength="6">`))?.facts.error).toBe(error);
  });
  it('says why a push failed', () => {
    expect(see(newer("Let's try it out", '<p>Request denied. Resend.</p>'))?.facts.error).toBe('push-denied');
    expect(see(newer("Let's try it out", '<p>We didn’t hear from you</p>'))?.facts.error).toBe('push-timeout');
  });
  it.each([
    ['Phone number added', 'phone-text'], ['SMS verified. Your phone was registered successfully.', 'phone-text'], ['Passkey added', 'passkey'],
    ['Authenticator app added', 'totp'], ['Benachrichtigung genehmigt', 'authenticator'],
  ])('%s adds %s', (title, added) => expect(see(older(title, ''))).toMatchObject({ page: 'setup.added', facts: { added } }));
  it('ends an interrupt with the method that became the default', () => {
    expect(see('<h2>Success!</h2><p>Great job!</p><div>Default sign-in method:</div><div>Microsoft Authenticator</div><button>Done</button>', { url: interrupt })).toMatchObject({
      page: 'setup.finished', facts: { mode: 'interrupt', added: 'authenticator' },
    });
  });
  it('sees the way to skip', () => {
    const body = (link: string) => `<h2>Start by getting the app</h2><button>Next</button>${link}`;
    expect(see(body('<a href="#">Skip setup</a>'), { url: interrupt })?.facts.skippable).toBe(true);
    expect(see(body(''), { url: interrupt })?.facts.skippable).toBeUndefined();
  });
  it('never gives away a number or a key', () => {
    expect(JSON.stringify(see(newer("Let's try it out", '<div>42</div>')))).not.toContain('42');
    expect(JSON.stringify(see(newer('Scan the QR code', '<p>Secret key: abcdefghijkl</p>')))).not.toContain('abcdefgh');
  });
});

const list = (rows: string, more = '') =>
  `${header}<nav><ul><li><a href="#">Security info</a></li><li><a href="#">Password</a></li></ul></nav><main><h1>Security info</h1>
   <button><i data-icon-name="Add" aria-hidden="true"></i>Add sign-in method</button><div role="list">${rows}</div>${more}</main>`;
const row = (name: string, detail = '') => `<div role="listitem"><i data-icon-name="x"></i><span>${name}</span><span>${detail}</span><button aria-label="Delete ${name}">Delete</button></div>`;

describe('list', () => {
  it('reads the methods and the account', () => {
    expect(see(list(row('Microsoft Authenticator', 'Pixel 9') + row('Phone', '+1 202••••123') + row('Password') + row('Email', 'kim.private@example.com')))).toEqual({
      service: 'microsoft-work', page: 'info.list', account: 'kim@contoso.example', language: 'en', languageKnown: true,
      facts: { mode: 'manage', methods: [
        { kind: 'authenticator', name: 'Microsoft Authenticator', detail: 'Pixel 9' }, { kind: 'phone-text', name: 'Phone', detail: '+1 202••••123' },
        { kind: 'password', name: 'Password' }, { kind: 'email', name: 'Email', detail: 'kim.private@example.com' },
      ], complete: true },
    });
  });
  it('names the account by one text alone, however close others stand', () => {
    const close = '<header><span>My Sign-Ins</span><div><button title="kim@contoso.example">K</button></div><span>Practice</span></header>';
    expect(see(list(row('Phone')).replace(header, close))?.account).toBe('kim@contoso.example');
    expect(see(list(row('Phone')).replace(header, '<header><span>My Sign-Ins</span><b>CP</b><i>kim@contoso.example</i><span>x</span></header>'))?.account).toBe('kim@contoso.example');
  });
  it('reads rows that are no rows to assistive technology', () => {
    const bare = list('').replace('<div role="list"></div>', '<div><div><span>Authenticator-App</span><span>x</span></div><div><span>Telefon</span></div></div>');
    expect(see(bare, { lang: 'de' })?.facts.methods?.map(({ kind }) => kind)).toEqual(['totp', 'phone-text']);
  });
  it('never takes the default line for a method', () => {
    expect(see(list(row('Phone'), '<p>Default sign-in method: <span>Microsoft Authenticator - notification</span></p>'))?.facts.methods).toHaveLength(1);
  });
  it('is loading, and claims nothing, until rows show', () => {
    expect(see(`${header}<h1>Security info</h1>`)).toMatchObject({ page: 'info.loading', facts: { mode: 'manage' } });
    expect(see(list('<div class="ms-Spinner">Loading</div>'))?.page).toBe('info.loading');
    expect(see(list(''))).toMatchObject({ page: 'info.list', facts: { mode: 'manage' } });
    expect(see(list(''))?.facts.methods).toBeUndefined();
    expect(see(list('<p>No items to display.</p>'))?.facts.methods).toEqual([]);
  });
  it('says when a deletion is being confirmed', () => {
    expect(see(`<div aria-hidden="true">${list(row('Phone'))}</div><div role="dialog" aria-modal="true"><p>Are you sure you would like to delete this method for your account?</p><button>Ok</button><button>Cancel</button></div>`)?.page).toBe('info.delete');
  });
  it('knows the account behind a dialog, and never from a row', () => {
    expect(see(newer('Scan the QR code', pushText))?.account).toBe('kim@contoso.example');
    expect(see(list(row('Email', 'kim.private@example.com')).replace(header, ''))?.account).toBeUndefined();
  });
});

describe('hosts and paths', () => {
  const body = newer('Scan the QR code', pushText);
  it('is nothing on other hosts, and unknown on other pages of the host', () => {
    expect(see(body, { url: 'https://mysignins.microsoft.com.example.com/security-info' })).toBeUndefined();
    expect(see(body, { url: 'http://mysignins.microsoft.com/security-info' })).toBeUndefined();
    expect(see(body, { url: 'https://mysignins.microsoft.com/devices' })).toMatchObject({ page: 'unknown', facts: {} });
    expect(see(body, { url: 'https://mysignins.azure.us/security-info' })?.page).toBe('setup.qr');
  });
  it('knows the legacy page by address, and leaves the administrators\' page alone', () => {
    expect(see('', { url: 'https://account.activedirectory.windowsazure.com/proofup.aspx?x=1' })?.page).toBe('legacy.proofup');
    expect(see('', { url: 'https://account.activedirectory.windowsazure.com/usermanagement/multifactorverification.aspx' })?.service).toBe('microsoft-admin');
  });
});

it('does not read a page that is far larger than any of these', () => {
  const list = '<h1>Security info</h1><button>Add sign-in method</button>';
  expect(see(list)?.page).toBe('info.list');
  expect(see(`${list}${'<b></b>'.repeat(50_000)}`)).toMatchObject({ page: 'unknown', facts: {} });
});
