/** Google: adding an app and turning 2-Step Verification on are two things, so a guide that adds something leads to the switch too. */
import { button, css, detour, fill, keepCodes, link, on, scan, select, tell, textbox, typeCode, unchecked } from '../compact/steps';
import type { Guide, Observation, Step } from '../service';

const account = 'https://myaccount.google.com';
const next = { word: 'next', target: button('next') };

const signIn: readonly Step[] = [
  fill('sign-in.username', ['sign-in.username'], 'step_account_name', css('#identifierId', 'input[name="identifier"]'), { word: 'next', target: [...css('#identifierNext button', '#identifierNext'), ...button('next')] }, { detour: true }),
  fill('sign-in.password', ['sign-in.password'], 'step_password', css('input[name="Passwd"]'), { word: 'next', target: [...css('#passwordNext button', '#passwordNext'), ...button('next')] }, { detour: true, body: 'step_password_body' }),
  fill('challenge.code', ['challenge.code'], 'step_challenge_code', css('#totpPin', 'input[name="totpPin"]'), { word: 'next', target: [...css('#totpNext button', '#totpNext'), ...button('next')] }, { detour: true, body: 'step_challenge_code_app', troubles: ['clock'] }),
  fill('challenge.text', ['challenge.text'], 'step_challenge_code', css('#idvPin', '#idvPreregisteredPhonePin'), next, { detour: true, body: 'step_challenge_code_text' }),
  detour('challenge.prompt', ['challenge.prompt'], 'step_google_prompt', 'card_never_approve'),
  detour('challenge.key', ['challenge.key'], 'step_browser_window', 'step_browser_window_body'),
  fill('challenge.backup', ['challenge.backup'], 'step_backup_code', css('#backupCodePin'), next, { detour: true }),
  detour('challenge.choose', ['challenge.choose'], 'step_challenge_methods', 'step_challenge_methods_body'),
];

const turnOn = select('turn-on', ['two-step.off'], 'turnOn', [...button('turnOn'), ...link('turnOn')], { body: 'step_turn_on_body', troubles: ['no_button', 'managed'] });
const toSwitch = select('to-switch', ['app.added'], 'twoStep', link('twoStep'), { body: 'step_switch_apart' });
const isOn = ({ facts }: Observation): boolean => facts.twoStep === true;
const isOnWith = (kind: 'totp') => (observation: Observation): boolean => isOn(observation) && (observation.facts.methods?.some((method) => method.kind === kind) ?? false);

const twoStep: Guide = {
  id: 'google.start', title: 'guide_two_step', summary: 'guide_two_step_summary', devices: ['computer', 'phone'], minutes: 5, registers: [], ends: isOn, opens: `${account}/signinoptions/two-step-verification`,
  steps: [turnOn, ...signIn],
};

const totp: Guide = {
  id: 'google.totp', title: 'guide_app', summary: 'guide_app_switch_summary', devices: ['computer', 'phone'], minutes: 5, registers: ['totp'], ends: isOnWith('totp'), opens: `${account}/two-step-verification/authenticator`,
  steps: [
    select('set-up', ['app.start'], 'setUpApp', button('setUpApp'), { troubles: ['managed'] }),
    scan('scan', ['app.scan'], next),
    typeCode('code', ['app.code'], [...css('[role="dialog"] input[type="text"]', '[role="dialog"] input[type="tel"]'), ...textbox('enterCode')], { word: 'verify', target: button('verify') }),
    toSwitch,
    turnOn,
    select('to-app', ['two-step.on'], 'method.totp', link('method.totp')),
    ...signIn,
  ],
};

const passkey: Guide = {
  id: 'google.passkey', title: 'guide_passkey', summary: 'guide_passkey_summary', devices: ['computer'], minutes: 3, registers: ['passkey'], opens: `${account}/signinoptions/passkeys`,
  steps: [
    select('create', ['passkey.start'], 'createPasskey', button('createPasskey'), { body: 'step_browser_window_body', troubles: ['no_window', 'managed'] }),
    select('created', ['passkey.added'], 'done', button('done'), { finishes: true }),
    ...signIn,
  ],
};

const backup: Guide = {
  id: 'google.backup-codes', title: 'guide_backup_codes', summary: 'guide_backup_codes_summary', devices: ['computer'], minutes: 2, registers: [], opens: `${account}/two-step-verification/backup-codes`, ends: on('backup.codes'),
  afterword: 'step_keep_codes_body',
  steps: [select('get', ['backup.start'], 'getCodes', button('getCodes'), { body: 'step_backup_get_body' }), keepCodes('keep', ['backup.codes'], null), ...signIn],
};

const prompt: Guide = {
  id: 'google.prompt', title: 'guide_google_prompt', summary: 'guide_google_prompt_summary', devices: ['phone'], minutes: 3, registers: [], ends: isOn, opens: `${account}/signinoptions/two-step-verification`,
  steps: [
    { ...unchecked('phone', 'step_google_prompt_phone', 'step_google_prompt_phone_body', 'phone'), on: on('two-step.off', 'two-step.on') },
    turnOn,
    ...signIn,
  ],
};

const phone: Guide = {
  id: 'google.phone-text', title: 'guide_phone_text', summary: 'guide_phone_weak_summary', devices: ['computer', 'phone'], minutes: 4, registers: [], ends: isOn, opens: `${account}/signinoptions/two-step-verification`,
  steps: [
    turnOn,
    { ...tell('add-number', ['unknown'], 'step_add_number', 'step_phone_number_body', { troubles: ['country'] }), unchecked: true },
    ...signIn,
  ],
};

export const guides: readonly Guide[] = [twoStep, passkey, prompt, totp, phone, backup];
