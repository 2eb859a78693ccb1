import { describe, expect, it, vi } from 'vitest';
import { submitCode, submitOf } from '../../../src/fill/submit';
import { page } from '../page/dom';

const field = '<input id="field">';
const chosen = (body: string): string | null | undefined => {
  const document = page(body);
  return submitOf(document.getElementById('field') as Element)?.textContent;
};

describe('the button', () => {
  it.each([
    ['the only submit button, whatever it says', `<form>${field}<button>Los</button></form>`, 'Los'],
    ['not a button of another kind beside it', `<form>${field}<button type="button">Verify</button><button>Los</button></form>`, 'Los'],
    ['one that belongs to the form from outside', `<form id="f">${field}</form><button form="f">Go</button>`, 'Go'],
    ['the one of two that goes on', `<form>${field}<button>Continue</button><button>Remind me</button></form>`, 'Continue'],
    ['never one that does something else', `<form>${field}<button>Resend code</button></form>`, undefined],
    ['never one of two that both go on', `<form>${field}<button>Continue</button><button>Verify</button></form>`, undefined],
    ['never a hidden one', `<form>${field}<button hidden>Verify</button></form>`, undefined],
    ['never a button of another form', `<form>${field}</form><form><button>Search</button></form>`, undefined],
    ['a button that says so in a form without a submit button', `<form>${field}<button type="button">Verify</button></form>`, 'Verify'],
    ['without a form, one that says so', `<main><div>${field}</div><div><button>Verify</button><button>Cancel</button></div></main>`, 'Verify'],
    ['without a form, never one that does not', `<main><div>${field}</div><button>OK then</button></main>`, undefined],
    ['never one outside the dialog', `<div role="dialog">${field}</div><button>Verify</button>`, undefined],
    ['never a menu or a reset', `<form>${field}<button type="reset">Verify</button><button type="button" aria-haspopup="menu">Verify</button></form>`, undefined],
    ['no word inside another word', `<main>${field}<button>Nextcloud</button></main>`, undefined],
  ])('is %s', (_, body, expected) => expect(chosen(body)).toBe(expected));

  it.each([
    ['en', 'Verify', 'Resend code'], ['en', 'Sign in', 'Sign in another way'], ['en', 'Log in', "I can't use my app right now"], ['de', 'Bestätigen', 'Code erneut senden'], ['de', 'Anmelden', 'Andere Methode'],
    ['fr', 'Vérifier', 'Renvoyer le code'], ['fr', 'Se connecter', 'Essayer une autre méthode'], ['es', 'Iniciar sesión', 'Iniciar sesión de otra manera'], ['es', 'Verificar', 'Reenviar código'],
    ['pt', 'Avançar', 'Voltar'], ['pt', 'Continuar', 'Tentar de outra forma'], ['it', 'Conferma', 'Invia di nuovo'], ['nl', 'Bevestigen', 'Opnieuw verzenden'], ['pl', 'Zaloguj się', 'Wyślij ponownie'],
    ['sv', 'Fortsätt', 'Skicka igen'], ['da', 'Bekræft', 'Annuller'], ['nb', 'Logg inn', 'Prøv på nytt'], ['fi', 'Jatka', 'Lähetä uudelleen'], ['cs', 'Přihlásit se', 'Přihlásit se jinak'], ['tr', 'Doğrula', 'Tekrar gönder'],
    ['ru', 'Подтвердить', 'Отправить повторно'], ['uk', 'Продовжити', 'Скасувати'], ['ja', '確認', '別の方法で確認'], ['ko', '로그인', '다른 방법으로 로그인'], ['zh-Hans', '下一步', '重新发送'], ['zh-Hant', '驗證', '其他驗證方式'],
    ['ar', 'تحقق', 'إعادة الإرسال'], ['he', 'אישור', 'שלח שוב'],
  ])('in %s is "%s" and not "%s"', (_, yes, no) => {
    expect(chosen(`<form>${field}<button>${no}</button><button>${yes}</button></form>`)).toBe(yes);
    expect(chosen(`<main>${field}<button>${no}</button></main>`)).toBeUndefined();
  });
});

describe('submitCode', () => {
  const open = (body: string) => {
    const document = page(body);
    const pressed = vi.fn((event: Event) => event.preventDefault());
    document.addEventListener('click', pressed);
    return { document, pressed, field: document.getElementById('field') as HTMLInputElement };
  };

  it('presses once', async () => {
    const { field: at, pressed } = open(`<form>${field}<button>Verify</button></form>`);
    expect(await submitCode(at)).toBe('submitted');
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('waits for a button that opens', async () => {
    const { document, field: at, pressed } = open(`<form>${field}<button disabled>Verify</button></form>`);
    const done = submitCode(at);
    setTimeout(() => document.querySelector('button')?.removeAttribute('disabled'), 20);
    expect(await done).toBe('submitted');
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the field is locked', (at: HTMLInputElement) => { at.disabled = true; }], ['the field is gone', (at: HTMLInputElement) => { at.remove(); }],
  ])('presses nothing once %s: the page has gone on by itself', async (_, act) => {
    const { field: at, pressed } = open(`<form>${field}<button>Verify</button></form>`);
    act(at);
    expect(await submitCode(at)).toBe('no-submit');
    expect(pressed).not.toHaveBeenCalled();
  });

  it('gives up on a button that stays shut', async () => {
    const { field: at, pressed } = open(`<form>${field}<button disabled>Verify</button></form>`);
    expect(await submitCode(at)).toBe('no-submit');
    expect(pressed).not.toHaveBeenCalled();
  });
});
