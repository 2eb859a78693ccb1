import { describe, expect, it } from 'vitest';
import { named, seenAs } from './seen-as';
import { page } from '../dom';
import { detect } from '../../../../src/page/index';

const codeOf = (...args: Parameters<typeof seenAs>): string | undefined => seenAs(...args).code;

describe('the field of a code is known by', () => {
  it.each([
    ['autocomplete', '<form><input id="x" autocomplete="one-time-code"><button>Go</button></form>'],
    ['a name without gaps', '<form><input id="x" name="smsCode"><input type="submit" value="OK"></form>'],
    ['an id with a prefix', '<form><input id="x" name="login_totp_code" type="password"><button>Log in</button></form>'],
    ['its placeholder alone', '<div><input id="x" placeholder="6-digit authentication code"><button>Next</button></div>'],
    ['its label alone', '<form><label for="x">Verification code</label><input id="x" name="q7"><button>Continue</button></form>'],
    ['the text of a table cell before it', '<form><table><tr><td>One-time password</td><td><input id="x" name="f2"></td></tr></table><button>OK</button></form>'],
    ['an accessible name', '<form><input id="x" aria-label="Security code"><p>We sent it to your phone.</p><button>Verify</button></form>'],
    ['a name that lies, but for the label', '<form><label>Authenticator code <input id="x" name="userid" type="number" maxlength="6"></label><button>Continue</button></form>'],
    ['a name of its own and the page around it', '<h1>Two-factor authentication</h1><form><label for="x">Code</label><input id="x" name="twofa_code"><button>Sign in</button></form>'],
    ['a short name of its own', '<h1>Enter code</h1><form><p>Enter the code displayed in the authenticator app on your phone</p><input id="x" type="tel" name="otc" maxlength="6" placeholder="Code"><button>Verify</button></form>'],
    ['autocomplete, where the field also takes a longer recovery key', '<form><input id="x" name="code" autocomplete="one-time-code" maxlength="64"><button>Verify</button></form>'],
    ['"answer" under an app', '<h2>Google Authenticator</h2><form><label for="x">Enter code</label><input id="x" name="answer" inputmode="numeric"><button>Verify</button></form>'],
  ])('%s', (_, body) => {
    expect(codeOf(body)).toBe('x');
  });

  it('takes a field of type password that is named plainly', () => {
    expect(seenAs('<form><input id="x" type="password" name="otp" placeholder="Enter OTP"><button>Submit</button></form>')).toMatchObject({ kind: 'code', code: 'x' });
  });

  it('stands beside name and password when the form asks for all three', () => {
    expect(seenAs('<h1>Sign in</h1><form><input id="u" name="username"><input id="p" type="password" name="password"><label>2FA code <input id="x" name="totp"></label><button>Sign in</button></form>'))
      .toEqual({ kind: 'sign-in', username: 'u', password: 'p', code: 'x', purpose: 'app' });
  });

  it('is found when it comes late, on the next call', () => {
    const document = page('<main></main>');
    expect(detect(document, 'https://example.com/').kind).toBe('none');
    const input = document.createElement('input');
    input.autocomplete = 'one-time-code';
    input.id = 'late';
    document.querySelector('main')?.append(input);
    expect(named(detect(document, 'https://example.com/'))).toMatchObject({ kind: 'code', code: 'late' });
  });

  it('is the shown one of twins', () => {
    expect(codeOf('<form style="display:none"><label>Verification code <input id="hidden" name="otp"></label></form><form><label>Verification code <input id="shown" name="otp"></label><button>Verify</button></form>')).toBe('shown');
  });

  it('is found inside of open shadow roots', () => {
    const document = page('<section id="a"></section>');
    const outer = document.querySelector('#a')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<div id="b"></div>';
    const inner = outer?.querySelector('#b')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<p>Enter the code from your authenticator app</p><input id="deep" name="code"><button>Verify</button>';
    expect(named(detect(document, 'https://example.com/'))).toMatchObject({ kind: 'code', code: 'deep', purpose: 'app' });
  });

  it('is found inside of a frame of the same origin', () => {
    const document = page('<iframe></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = '<form><label>One-time code <input id="framed" name="c"></label><button>Verify</button></form>';
    expect(named(detect(document, 'https://example.com/'))).toMatchObject({ kind: 'code', code: 'framed' });
  });
});

describe('in another language', () => {
  it.each([
    ['de', 'Bestätigungscode', 'Weiter'],
    ['fr', 'Code de vérification', 'Continuer'],
    ['es', 'Código de verificación', 'Continuar'],
    ['it', 'Codice di verifica', 'Continua'],
    ['pt', 'Código de verificação', 'Continuar'],
    ['nl', 'Verificatiecode', 'Doorgaan'],
    ['pl', 'Kod weryfikacyjny', 'Dalej'],
    ['ja', '確認コード', '次へ'],
    ['zh', '短信验证码', '下一步'],
    ['ar', 'رمز التحقق', 'التالي'],
    ['ru', 'Код подтверждения', 'Далее'],
    ['ko', '인증번호', '다음'],
    ['tr', 'Doğrulama kodu', 'Devam'],
    ['sv', 'Verifieringskod', 'Fortsätt'],
  ])('%s', (lang, label, button) => {
    expect(codeOf(`<form><label for="x">${label}</label><input id="x" name="f"><button>${button}</button></form>`, { lang })).toBe('x');
  });
});

describe('where the code comes from', () => {
  it.each([
    ['app', '<h1>Authenticator app</h1><p>Open your authenticator app.</p><label>Code <input id="x" name="otp"></label><button>Verify</button>'],
    ['text', '<p>We sent a text message to your phone.</p><label>Code <input id="x" name="otp"></label><button>Verify</button><a>Resend code</a>'],
    ['email', '<p>We sent a code to your e-mail address.</p><label>Code <input id="x" name="otp"></label><button>Verify</button><a>Resend code</a>'],
    ['backup', '<h1>Two-factor authentication</h1><label>Recovery code <input id="x" name="recovery_code"></label><button>Verify</button>'],
    ['unknown', '<label>One-time code <input id="x" name="otp"></label><button>Verify</button>'],
    ['text', '<p>Wir haben Ihnen eine SMS gesendet.</p><label>Code <input id="x" name="otp"></label><button>Weiter</button>'],
    ['app', '<p>Ouvrez votre application d’authentification.</p><label>Code <input id="x" name="otp"></label><button>Valider</button>'],
  ])('%s', (purpose, body) => {
    expect(seenAs(`<form>${body}</form>`)).toMatchObject({ kind: 'code', code: 'x', purpose });
  });
});
