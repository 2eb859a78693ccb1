import type { Words } from './vocabulary';

/** Short forms that programmers give to fields, understood in ids, names and classes only. */
export const identifiers: Words = {
  otp: `
    otc|mfa|tfa|2fa|twofa|twofa code|2fa code|mfa code|tfa code|2factor|2 factor|two factor|twofactor|second factor|factor code|oath|oath code|vcode|v code|verif code|
    verifcode|verificode|verify num|verification|auth code|authcode|auth token|sms|sms code|smscode|code sms|mail code|mobile code|phone code|
    phone captcha|sms captcha|mobile captcha|login token|one time|onetime|otpcode|otpinput|passcode otp|factor token|authenticator|pin otp|tan|mtan`,
  safety: 'passcode|pass code|security code|secure code|confirm code|confirmation code|challenge code|challenge|valid code|check code|verify code|otp code',
  captcha: 'captcha*|recaptcha|kaptcha|imgcode|img code|image code|imagecode|checkcode img|captcha code|vericode img|seccode*|authimg|capcha',
};
