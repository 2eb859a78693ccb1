/** Adding an app does not turn two-step verification on: the guide leads through both, and ends with the recovery code kept. */
import { button, css, fill, keepCodes, link, select, typeCode } from '../compact/steps';
import type { OtherService } from '../other-service';
import type { Guide, Observation, Step, Words } from '../service';
import { siteWords } from './site';

const words: Words = {
  ...siteWords,
  turnOn: { en: ['Turn on'], de: ['Aktivieren'], fr: ['Activer'], es: ['Activar'], it: ['Attiva'], pt: ['Ativar'], nl: ['Inschakelen'], pl: ['Włącz'], ja: ['有効にする'] },
  add: { en: ['Add another way to sign in or verify', 'Add a new way to sign in or verify'], de: ['Neue Anmelde- oder Überprüfungsmethode hinzufügen'], fr: ['Ajouter une autre façon de se connecter ou de vérifier'], es: ['Agregar otra forma de iniciar sesión o verificar'] },
  useApp: { en: ['Use an app'], de: ['App verwenden'], fr: ['Utiliser une application'], es: ['Usar una aplicación'], it: ["Usa un'app"], pt: ['Usar um aplicativo'], nl: ['Een app gebruiken'], pl: ['Użyj aplikacji'], ja: ['アプリを使用する'] },
  next: { en: ['Next'], de: ['Weiter'], fr: ['Suivant'], es: ['Siguiente'], it: ['Avanti'], pt: ['Avançar'], nl: ['Volgende'], pl: ['Dalej'], ja: ['次へ'] },
  finish: { en: ['Finish', 'Next'], de: ['Fertig stellen', 'Weiter'], fr: ['Terminer', 'Suivant'], es: ['Finalizar', 'Siguiente'] },
};

const signIn: readonly Step[] = [
  fill('sign-in.username', ['sign-in.username'], 'step_account_name', css('#usernameEntry', '#i0116'), { word: 'next', target: [...css('button[data-testid="primaryButton"]', '#idSIButton9'), ...button('next')] }, { detour: true }),
  fill('sign-in.password', ['sign-in.password'], 'step_password', css('input[name="passwd"]'), { word: 'next', target: [...css('button[data-testid="primaryButton"]', '#idSIButton9'), ...button('next')] }, { detour: true, body: 'step_password_body' }),
  { id: 'sign-in.code', on: ({ page }) => page === 'sign-in.code', detour: true, troubles: ['no_text'], parts: [
    { where: 'computer', title: 'step_challenge_code', target: css('#codeEntry-0', '#otc-confirmation-input', '#idTxtBx_SAOTCC_OTC'), fills: true, quote: 'next' },
    { where: 'computer', title: 'step_select', target: [...css('#idSubmit_SAOTCC_Continue', 'button[data-testid="primaryButton"]', '#idSIButton9'), ...button('next')], quote: 'next', optional: true },
  ] },
];

const next = { word: 'next', target: [...css('#iNext'), ...button('next')] };
const turnOn: readonly Step[] = [
  select('turn-on', ['proofs.off'], 'turnOn', [...css('#enableTfaLink', 'a[href*="/proofs/EnableTfa" i]'), ...link('setUpTwoStep')], { body: 'step_switch_apart' }),
  select('turn-on-next', ['two-step.start'], 'next', next.target),
  keepCodes('recovery', ['two-step.code'], { word: 'finish', target: [...css('#iNext'), ...button('finish')] }, { body: 'step_recovery_body' }),
];
const isOn = ({ facts, page }: Observation): boolean => facts.twoStep === true && page !== 'two-step.code';
const manage = 'https://account.live.com/proofs/manage/additional';

const twoStep: Guide = {
  id: 'microsoft-personal.start', title: 'guide_two_step', summary: 'guide_two_step_summary', devices: ['computer'], minutes: 4, registers: [], ends: isOn, opens: manage, afterword: 'step_recovery_body',
  steps: [...turnOn, ...signIn],
};

const totp: Guide = {
  id: 'microsoft-personal.totp', title: 'guide_app', summary: 'guide_app_switch_summary', devices: ['computer', 'phone'], minutes: 6, registers: ['totp'], ends: isOn, opens: manage, afterword: 'step_recovery_body',
  steps: [
    // The row of an app has no known name, so whether there is one is the user's to say; then the switch is due.
    { ...select('add', ['proofs.off'], 'add', [...css('#AddProofLink'), ...link('add')], { body: 'step_personal_add_body' }), manual: true },
    select('other-app', ['app.other'], 'otherApp', [...css('#iSelectProofTypeAlternate'), ...link('otherApp')], { body: 'step_different_app_body' }),
    { id: 'scan', on: ({ page }) => page === 'app.dialog', lit: true, keeps: 'secret', troubles: ['app_camera', 'app_cant_scan'], parts: [
      { where: 'phone', title: 'step_secret_phone', body: 'step_app_scan_body' },
      { where: 'computer', title: 'step_secret_next', target: [...css('#iBtn_action'), ...button('next')], quote: 'next' },
    ] },
    typeCode('code', ['app.code'], css('#iOttText'), next),
    ...turnOn,
    ...signIn,
  ],
};

export const microsoftPersonal: OtherService = { id: 'microsoft-personal', name: 'Microsoft personal account', guides: [totp, twoStep], words };
