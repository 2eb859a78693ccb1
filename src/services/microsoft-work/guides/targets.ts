import type { Locator } from '../../service';

/**
 * What the guides point at, named once. Stable ids and data-testids first, then role and the site's own words.
 * Sources: facts on Microsoft's pages, A.3–A.5 (sign-in), B.3–B.6 (set-up).
 */
const css = (...selectors: string[]): Locator[] => selectors.map((selector) => ({ css: selector }));
const button = (word: string): Locator => ({ role: 'button', word });

export const target = {
  username: css('#i0116', '#usernameEntry'),
  password: css('#i0118', '#passwordEntry'),
  accessPass: css('input[name="accesspass"]'),
  signInButton: css('#idSIButton9', '[data-testid="primaryButton"]'),
  workTile: css('#aadTile', '#aadTileTitle'),
  confirmApp: css('#idSIButton9'),
  mustNext: css('#idSubmit_ProofUp_Redirect'),
  displayedNumber: css('#idRemoteNGC_DisplaySign'),
  challengeField: css('#idTxtBx_SAOTCC_OTC'),
  challengeVerify: css('#idSubmit_SAOTCC_Continue'),
  challengeNumber: css('#idRichContext_DisplaySign'),
  challengeResend: css('#idA_SAASDS_Resend', '#idA_SAASTO_Resend'),
  otherWay: css('#signInAnotherWay'),

  add: [...css('[data-testid="add-method-button"]', '[data-automationid="splitbuttonprimary"]:has([data-icon-name="Add"])'), button('addMethod')],
  next: [...css('[data-testid="reskin-step-next-button"]'), button('next')],
  back: [...css('[data-testid="reskin-step-back-button"]'), button('back')],
  done: [...css('[data-testid="reskin-step-next-button"]'), button('done'), button('next')],
  differentApp: [button('differentApp')],
  differentMethod: [button('differentMethod')],
  tryNumber: [{ pattern: '^\\d{2}$' }] as Locator[],
  resendPush: [{ role: 'link', word: 'resend' }] as Locator[],
  confirmChoice: [button('add'), button('confirm')],
  code: [...css('[data-testid="verification-entercode-input"] input', 'input[data-testid="verification-entercode-input"]'),
    { role: 'textbox', word: 'enterCode' }] as Locator[],
  phoneNumber: [{ role: 'textbox', word: 'phoneNumber' }] as Locator[],
  keyName: [{ role: 'textbox', word: 'keyName' }] as Locator[],
  methodList: [{ role: 'combobox', word: 'methodList' }] as Locator[],
} satisfies Record<string, readonly Locator[]>;

/** An entry of the picker: the tile of the newer page, the option of the older page's list. Testids and words are tried in order. */
export const pickerEntry = (testids: string[], words: string[]): Locator[] => [
  ...css(...testids.map((id) => `[data-testid="authmethod-picker-${id}"]`)),
  ...words.flatMap((word): Locator[] => [{ css: '[data-testid^="authmethod-picker-"]', word }, { css: '[role="option"]', word }, { css: '[role="listitem"] button', word }]),
];

/** A choice such as "Text me a code". */
export const radio = (word: string): Locator[] => [{ role: 'radio', word }];
