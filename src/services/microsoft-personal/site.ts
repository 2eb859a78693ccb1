/** Personal Microsoft accounts (facts: pages.md D, B and C). Ids are the same in every language; words only tell apart what ids cannot. */
import { siteFrom } from '../compact/site';
import type { Site, Words } from '../service';

export const siteWords = {
  recoveryCode: { en: ['Two-step verification is turned on', 'Your new code is'], de: ['Die Prüfung in zwei Schritten ist aktiviert'], fr: ['La vérification en deux étapes est activée'], es: ['La verificación en dos pasos está activada'], it: ['Verifica in due passaggi attivata'], pt: ['A verificação em duas etapas está ativada'], nl: ['Verificatie in twee stappen is ingeschakeld'], pl: ['Weryfikacja dwuetapowa jest włączona'], ja: ['2 段階認証が有効になりました'] },
  wrongCode: { en: ["That code didn't work. Check the code and try again."], de: ['Dieser Code hat nicht funktioniert. Überprüfen Sie den Code, und versuchen Sie es erneut.'] },
} satisfies Words;

const proofs = (path: string): RegExp => new RegExp(`^/proofs/${path}`, 'i');
const account = /^account\.live\.com$/;

export const microsoftPersonal: Site = siteFrom({
  id: 'microsoft-personal',
  hosts: ['login.live.com', 'account.live.com', 'account.microsoft.com'],
  words: siteWords,
  pages: [
    { page: 'sign-in.password', host: /^login\.live\.com$/, has: 'input[name="passwd"]:not(.moveOffScreen)' },
    { page: 'sign-in.code', host: /^login\.live\.com$/, has: '#codeEntry-0, #otc-confirmation-input, #idTxtBx_SAOTCC_OTC' },
    { page: 'sign-in.username', host: /^login\.live\.com$/, has: '#usernameEntry, #i0116' },
    { page: 'two-step.code', host: account, path: proofs('EnableTfa'), says: ['recoveryCode'], facts: { twoStep: true } },
    { page: 'two-step.start', host: account, path: proofs('EnableTfa'), has: '#iNext' },
    { page: 'must-register', host: account, path: proofs('Add'), has: 'form[name="frmAddProof"], #iProofOptions', facts: { purpose: 'password-reset' } },
    { page: 'app.code', host: account, has: '#iOttText' },
    { page: 'app.dialog', host: account, has: '#iBtn_action' },
    { page: 'app.other', host: account, has: '#iSelectProofTypeAlternate' },
    { page: 'proofs.on', host: account, path: proofs('manage'), has: '#toggleTfaLink', facts: { twoStep: true } },
    { page: 'proofs.off', host: account, path: proofs('manage'), has: '#enableTfaLink', facts: { twoStep: false } },
    { page: 'security', host: /^account\.microsoft\.com$/, path: /^\/security/i },
  ],
  signs: [
    { facts: { hasSwitch: true } },
    { on: ['app.code'], says: ['wrongCode'], facts: { error: 'wrong-code' } },
  ],
  account: [{ css: '#mectrl_currentAccount_secondary' }, { css: '#displayName', attribute: 'title' }, { css: '#iDisplayName, #iSigninName' }],
});
