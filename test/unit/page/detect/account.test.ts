import { describe, expect, it } from 'vitest';
import { seenAs } from './seen-as';

const form = (fields: string, button: string): string => `<form>${fields}<button>${button}</button></form>`;

describe('signing in', () => {
  it.each([
    ['en', 'E-mail', 'Password', 'Sign in', 'Forgot your password?'],
    ['de', 'Benutzername', 'Passwort', 'Anmelden', 'Passwort vergessen?'],
    ['fr', 'Identifiant', 'Mot de passe', 'Se connecter', 'Mot de passe oublié ?'],
    ['es', 'Usuario', 'Contraseña', 'Iniciar sesión', '¿Olvidaste tu contraseña?'],
    ['it', 'Nome utente', 'Password', 'Accedi', 'Password dimenticata?'],
    ['pt', 'Usuário', 'Senha', 'Entrar', 'Esqueceu a senha?'],
    ['nl', 'Gebruikersnaam', 'Wachtwoord', 'Inloggen', 'Wachtwoord vergeten?'],
    ['pl', 'Nazwa użytkownika', 'Hasło', 'Zaloguj się', 'Nie pamiętasz hasła?'],
    ['ja', 'ユーザー名', 'パスワード', 'ログイン', 'パスワードをお忘れですか'],
    ['zh', '用户名', '密码', '登录', '忘记密码?'],
    ['ar', 'اسم المستخدم', 'كلمة المرور', 'تسجيل الدخول', 'نسيت كلمة المرور؟'],
  ])('%s', (lang, user, password, button, forgot) => {
    const fields = `<label for="u">${user}</label><input id="u" name="f1"><label for="p">${password}</label><input id="p" type="password" name="f2"><a>${forgot}</a>`;
    expect(seenAs(form(fields, button), { lang })).toEqual({ kind: 'sign-in', username: 'u', password: 'p' });
  });

  it('is found without a form, its parts far apart', () => {
    const deep = (inside: string): string => `<div><div><div><div><div>${inside}</div></div></div></div></div>`;
    expect(seenAs(`<h1>Log in</h1><main>${deep('<label>Username <input id="u"></label>')}${deep('<label>Password <input id="p" type="password"></label>')}<button>Log in</button></main>`))
      .toEqual({ kind: 'sign-in', username: 'u', password: 'p' });
  });

  it('may ask for the name first', () => {
    expect(seenAs(form('<label>Email or username <input id="u" name="identifier" autocomplete="username"></label>', 'Next'), { title: 'Sign in' })).toEqual({ kind: 'sign-in', username: 'u' });
  });

  it('has a name that is no search beside it', () => {
    expect(seenAs(form('<input id="q" name="search" placeholder="Search"><input id="u" name="login"><input id="p" type="password" name="pw">', 'Log in'))).toMatchObject({ username: 'u', password: 'p' });
  });
});

describe('what is no sign-in', () => {
  it('signing up has a new password', () => {
    const fields = '<label>First name <input name="first"></label><label>E-mail <input id="u" type="email"></label><label>Create a password <input id="n" type="password"></label><label>Confirm password <input type="password"></label>';
    expect(seenAs(form(fields, 'Create account'), { title: 'Sign up' })).toEqual({ kind: 'none', username: 'u', newPassword: 'n' });
  });

  it('"your password" of two is new when the other one repeats it', () => {
    const fields = '<label>E-mail <input id="u" type="email"></label><label>Your password <input id="n" type="password"></label><label>Repeat password <input type="password"></label>';
    expect(seenAs(form(fields, 'Register'))).not.toHaveProperty('password');
  });

  it('changing a password has both', () => {
    const fields = '<label>Current password <input id="p" type="password"></label><label>New password <input id="n" type="password"></label><label>Repeat new password <input type="password"></label>';
    expect(seenAs(form(fields, 'Change password'))).toEqual({ kind: 'none', password: 'p', newPassword: 'n' });
  });

  it.each([
    ['a newsletter', '<h2>Newsletter</h2><label>E-mail <input type="email" name="email"></label>', 'Subscribe'],
    ['a forgotten password', '<h1>Forgot your password?</h1><label>E-mail <input type="email" name="email"></label>', 'Reset password'],
    ['a contact form', '<h1>Contact us</h1><label>E-mail <input type="email" name="email"></label><textarea></textarea>', 'Send message'],
    ['a search', '<input type="search" name="q">', 'Search'],
  ])('%s', (_, fields, button) => {
    expect(seenAs(form(fields, button))).toMatchObject({ kind: 'none' });
  });
});

it('of two forms the one that signs in counts', () => {
  const up = form('<label>E-mail <input id="a" type="email" name="new_email"></label><label>Choose a password <input id="b" type="password" autocomplete="new-password"></label>', 'Create account');
  const into = form('<label>E-mail <input id="u" type="email" name="login"></label><label>Password <input id="p" type="password" autocomplete="current-password"></label><a>Forgot password?</a>', 'Sign in');
  for (const body of [up + into, into + up]) expect(seenAs(`<h1>Sign in</h1>${body}`)).toEqual({ kind: 'sign-in', username: 'u', password: 'p' });
});
