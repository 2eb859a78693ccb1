/** Google's sign-in in two generations, from pages.md E: today's, and the one without scripts. */
import type { Form } from './sign-in';

export const newer: readonly Form[] = [
  { view: 'identifier', path: '/v3/signin/identifier', title: 'Sign in', fields: [['identifier', 'Email or phone', { id: 'identifierId', name: 'identifier', type: 'email' }]], submit: ['Next', { id: 'identifierNext' }] },
  { view: 'pwd', path: '/v3/signin/challenge/pwd', title: 'Welcome', fields: [['password', 'Enter your password', { name: 'Passwd', type: 'password' }]], submit: ['Next', { id: 'passwordNext' }] },
  { view: 'totp', path: '/v3/signin/challenge/totp', title: '2-Step Verification', fields: [['code', 'Enter code', { id: 'totpPin', name: 'totpPin', type: 'tel' }]], submit: ['Next', { id: 'totpNext' }], code: true },
];

export const older: readonly Form[] = [
  { view: 'pwd', path: '/signin/challenge/pwd', title: 'Willkommen', fields: [['password', 'Passwort eingeben', { name: 'Passwd', type: 'password' }]], submit: ['Weiter', { id: 'passwordNext' }] },
  { view: 'ipp', path: '/signin/challenge/ipp', title: 'Bestätigung in zwei Schritten', fields: [['code', 'Code eingeben', { id: 'idvPreregisteredPhonePin', name: 'Pin', type: 'tel' }]], submit: ['Weiter', {}], code: true },
  { view: 'bc', path: '/signin/challenge/bc', title: 'Bestätigung in zwei Schritten', fields: [['backup', 'Back-up-Code', { id: 'backupCodePin', name: 'backupCodePin', type: 'tel' }]], submit: ['Weiter', {}] },
];
