import { describe, expect, it } from 'vitest';
import { seenAs } from './seen-as';

describe('setting a code up', () => {
  it.each([
    ['en', 'Scan the QR code with your authenticator app', 'Enter the 6-digit code'],
    ['de', 'Scannen Sie den QR-Code mit Ihrer Authentifizierungs-App', 'Bestätigungscode'],
    ['fr', 'Scannez le QR code avec votre application d’authentification', 'Code de vérification'],
    ['es', 'Escanee el código QR con su aplicación de autenticación', 'Código de verificación'],
    ['it', 'Scansiona il codice QR con la tua app di autenticazione', 'Codice di verifica'],
    ['pt', 'Escaneie o código QR com o seu aplicativo autenticador', 'Código de verificação'],
    ['nl', 'Scan de QR-code met je authenticator-app', 'Verificatiecode'],
    ['pl', 'Zeskanuj kod QR w aplikacji uwierzytelniającej', 'Kod weryfikacyjny'],
    ['ja', '認証アプリでQRコードをスキャンしてください', '確認コード'],
    ['zh', '使用身份验证器应用扫描二维码', '验证码'],
    ['ar', 'امسح رمز QR باستخدام تطبيق المصادقة', 'رمز التحقق'],
  ])('%s, with a code to scan', (lang, scan, label) => {
    expect(seenAs(`<p>${scan}</p><img alt="" src="/qr.png"><form><label>${label} <input id="x" name="code"></label><button>OK</button></form>`, { lang })).toMatchObject({ kind: 'set-up', code: 'x' });
  });

  it('is known by the secret to type', () => {
    expect(seenAs('<h1>Set up two-factor authentication</h1><p>Enter this key into your app: <code>ABCD EFGH IJ23 4567</code></p><form><label>Verification code <input name="totp" id="x"></label><button>Enable</button></form>'))
      .toMatchObject({ kind: 'set-up', code: 'x' });
  });

  it('can be a page that only shows the code to scan', () => {
    expect(seenAs('<h1>Set up your authenticator app</h1><p>Scan the QR code with the app.</p><canvas class="qr-code"></canvas><p>Secret key: ABCD EFGH IJ23 4567</p><button>Next</button>')).toEqual({ kind: 'set-up' });
  });

  it('can be a page that asks for the phone number first', () => {
    expect(seenAs('<h1>Set up two-factor authentication</h1><form><label>Phone number <input type="tel" name="phone"></label><button>Send code</button></form>')).toEqual({ kind: 'set-up' });
  });

  it('is not what a prompt does, whose page offers to set up another way', () => {
    expect(seenAs('<h1>Two-step verification</h1><p>Enter the code from your authenticator app.</p><form><label>Code <input id="x" name="otp"></label><button>Verify</button></form><a>Set up another method</a>'))
      .toMatchObject({ kind: 'code', code: 'x' });
  });

  it('is not signing in by scanning a code with a phone', () => {
    expect(seenAs('<h1>Log in</h1><img class="qr" alt="QR code"><p>Scan the QR code with your phone to log in</p><form><input id="u" name="username"><input id="p" type="password"><a>Forgot password?</a><button>Log in</button></form>'))
      .toMatchObject({ kind: 'sign-in', username: 'u', password: 'p' });
  });
});
