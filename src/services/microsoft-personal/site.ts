/** Personal Microsoft accounts (facts: pages.md D, B and C). Ids are the same in every language; words only tell apart what ids cannot. */
import { siteFrom } from '../compact/site';
import type { Site, Words } from '../service';

export const siteWords = {
  recoveryCode: { en: ['Two-step verification is turned on', 'Your new code is'], de: ['Die Prüfung in zwei Schritten ist aktiviert'], fr: ['La vérification en deux étapes est activée'], es: ['La verificación en dos pasos está activada'], it: ['Verifica in due passaggi attivata'], pt: ['A verificação em duas etapas está ativada'], nl: ['Verificatie in twee stappen is ingeschakeld'], pl: ['Weryfikacja dwuetapowa jest włączona'], ja: ['2 段階認証が有効になりました'] },
  otherApp: { en: ['set up a different Authenticator app'], de: ['eine andere Authenticator-App einrichten'], fr: ["configurer une autre application d'authentification"], es: ['configurar otra aplicación de autenticación'] },
  cantScan: { en: ["I can't scan the bar code", "I can't scan the QR code"], de: ['Ich kann den Strichcode nicht scannen'], fr: ['Je ne peux pas scanner le code-barres'], es: ['No puedo escanear el código de barras'] },
  // The older page's words. Today's say no more than "Turn on" and "Turn off", as do other switches of the page, so there the ids alone count.
  setUpTwoStep: { en: ['Set up two-step verification', 'Turn on two-step verification'], de: ['Prüfung in zwei Schritten einrichten', 'Überprüfung in zwei Schritten einrichten'], fr: ['Configurer la vérification en deux étapes'], es: ['Configurar la verificación en dos pasos'] },
  turnOff: { en: ['Turn off two-step verification'], de: ['Prüfung in zwei Schritten deaktivieren', 'Überprüfung in zwei Schritten deaktivieren'], fr: ['Désactiver la vérification en deux étapes'], es: ['Desactivar la verificación en dos pasos'] },
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
    { page: 'two-step.start', host: account, path: proofs('EnableTfa') },
    { page: 'must-register', host: account, path: proofs('Add'), has: 'form[name="frmAddProof"], #iProofOptions', facts: { purpose: 'password-reset' } },
    { page: 'app.code', host: account, has: '#iOttText' },
    { page: 'app.dialog', host: account, has: '#iBtn_action' },
    { page: 'app.other', host: account, has: '#iSelectProofTypeAlternate' },
    { page: 'proofs.on', host: account, path: proofs('manage'), has: '#toggleTfaLink', facts: { twoStep: true } },
    { page: 'proofs.off', host: account, path: proofs('manage'), has: '#enableTfaLink, a[href*="/proofs/EnableTfa" i]', facts: { twoStep: false } },
    // The same views by their words, for the day on which the ids are gone.
    { page: 'app.dialog', host: account, path: proofs('manage'), says: ['cantScan'] },
    { page: 'app.other', host: account, path: proofs('manage'), says: ['otherApp'] },
    { page: 'proofs.on', host: account, path: proofs('manage'), says: ['turnOff'], facts: { twoStep: true } },
    { page: 'proofs.off', host: account, path: proofs('manage'), says: ['setUpTwoStep'], facts: { twoStep: false } },
    { page: 'security', host: /^account\.microsoft\.com$/, path: /^\/security/i },
  ],
  signs: [
    { facts: { hasSwitch: true } },
    { on: ['app.code'], says: ['wrongCode'], facts: { error: 'wrong-code' } },
  ],
  account: [{ css: '#mectrl_currentAccount_secondary' }, { css: '#displayName', attribute: 'title' }, { css: '#iDisplayName, #iSigninName' }],
});
