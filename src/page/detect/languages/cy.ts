import type { Words } from '../vocabulary';

/** Welsh. */
export const cy: Words = {
  otp: 'cod diogelwch|cod dilysu',
  code: 'cod|nghod|god|chod',
  factor: 'dilysu dau|dau ffactor',
  app: 'ap dilysu|ap dilyswr',
  text: 'ffon|neges destun',
  sent: 'anfon',
  resend: 'anfon eto|cod arall',
  backup: 'cod wrth gefn|cod adfer',
  setUp: 'sefydlu|gosod',
  scan: 'sganio',
  qr: 'cod qr',
  secret: 'allwedd',
  user: 'enw defnyddiwr',
  password: 'cyfrinair|gyfrinair',
  email: 'e bost',
  signIn: 'mewngofnodi|fewngofnodi',
  signUp: 'cofrestru|creu cyfrif|creu eich',
  forgot: 'anghofio',
  newPassword: 'creu|newydd',
  repeat: 'ail deipiwch|cadarnhau',
  next: 'parhau',
};
