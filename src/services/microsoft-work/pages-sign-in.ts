/**
 * The views of the sign-in hosts. Language-free: the server's page id, then which of the known ids is visible, since one
 * server page shows several views in turn and keeps the inactive ones in the DOM.
 */
import { mentions } from '../../page/text';
import { isVisible } from '../../page/visible';
import type { Facts, MethodKind } from '../service';
import { codePrompt, errorBeside, errorPage } from './pages-sign-in-facts';
import { kindOfFactor } from './factors';
import type { View } from './views';
import { promptWords } from './words-prompts';

export interface Seen { page: View; facts: Facts; readText?: boolean }

/** One visible element of these ids, or nothing. */
const shown = (document: Document, ...ids: string[]): Element | undefined => {
  for (const id of ids) {
    const element = document.getElementById(id);
    if (element && isVisible(element)) return element;
  }
  return undefined;
};

/** This server page is the second step of a sign-in: an account without a second factor never comes to it. */
const asked = (...methods: MethodKind[]): Facts => ({ asked: { methods, second: true } });

const kindsOfCode = (codeFrom: Facts['codeFrom']): MethodKind[] =>
  (codeFrom === 'app' ? ['totp'] : codeFrom === 'text' ? ['phone-text'] : codeFrom === 'call' ? ['phone-call'] : codeFrom === 'email' ? ['email'] : []);

function challenge(document: Document): Seen | undefined {
  if (shown(document, 'idDiv_SAASDS_Title')) return { page: 'challenge.denied', facts: { error: 'push-denied', ...asked('authenticator') } };
  if (shown(document, 'idDiv_SAASTO_Title')) return { page: 'challenge.timeout', facts: { error: 'push-timeout', ...asked('authenticator') } };
  if (shown(document, 'idTxtBx_SAOTCC_OTC')) {
    const { codeFrom, readText } = codePrompt(document, 'idDiv_SAOTCC_Description');
    const error = errorBeside(document, 'idSpan_SAOTCC_Error_OTC', 'idDiv_SAOTCC_Error') && 'wrong-code';
    return { page: 'challenge.code', facts: { ...(codeFrom && { codeFrom }), ...(error && { error }), ...asked(...kindsOfCode(codeFrom)) }, readText };
  }
  if (shown(document, 'idRichContext_DisplaySign')) return { page: 'challenge.push', facts: asked('authenticator') };
  if (shown(document, 'idDiv_SAOTCAS_Title', 'idDiv_SAOTCAS_Description')) {
    const { codeFrom, readText } = codePrompt(document, 'idDiv_SAOTCAS_Description');
    return codeFrom === 'call'
      ? { page: 'challenge.call', facts: asked('phone-call'), readText }
      : { page: 'challenge.push', facts: asked('authenticator'), readText };
  }
  if (shown(document, 'idDiv_SAOTCS_Proofs', 'idDiv_SAOTCS_Title')) {
    const tiles = document.querySelectorAll('#idDiv_SAOTCS_Proofs [data-value]');
    const offered = [...new Set([...tiles].filter((tile) => isVisible(tile)).map((tile) => kindOfFactor(tile.getAttribute('data-value') ?? '')))];
    return { page: 'challenge.methods', facts: offered.length ? { offered, ...asked(...offered) } : {} };
  }
  return undefined;
}

function mustRegister(document: Document): Seen {
  const skip = shown(document, 'skipMfaRegistrationLink');
  const days = Number(/\b(\d{1,2})\b/.exec(skip?.textContent?.normalize('NFKC') ?? '')?.[1]);
  const purpose = purposeOf(document.querySelector('form[action*="/api/post/"]')?.getAttribute('action') ?? '');
  return { page: 'must-register', facts: { mode: 'interrupt', skippable: Boolean(skip), ...(days > 0 && { daysLeft: days }), ...(purpose && { purpose }) } };
}

/** What "Next" leads to says what the registration is for; the general address says nothing (facts: pages.md A.4). */
function purposeOf(action: string): Facts['purpose'] {
  if (/\/registerSsprMethods/i.test(action)) return 'password-reset';
  if (/\/fidopost/i.test(action)) return 'stronger-method';
  return /\/registerMfaMethods/i.test(action) ? 'mfa' : undefined;
}

function credentials(document: Document): Seen | undefined {
  const accessPass = document.querySelector('input[name="accesspass"]');
  if (accessPass && isVisible(accessPass)) return { page: 'sign-in.access-pass', facts: {} };
  if (shown(document, 'idRemoteNGC_DisplaySign', 'idDiv_RemoteNGC_PollingDescription', 'idDiv_RemoteNGC_PageDescription')) return { page: 'sign-in.approve', facts: {} };
  if (shown(document, 'codeEntry-0', 'otc-confirmation-input', 'idTxtBx_OTC_Password')) return { page: 'sign-in.code', facts: {} };
  if (shown(document, 'i0118', 'passwordEntry')) {
    return { page: 'sign-in.password', facts: errorBeside(document, 'passwordError', 'i0118Error') ? { error: 'wrong-password' } : {} };
  }
  if (shown(document, 'i0116', 'usernameEntry')) {
    return { page: 'sign-in.username', facts: errorBeside(document, 'usernameError', 'i0116Error') ? { error: 'unknown-user' } : {} };
  }
  if (shown(document, 'aadTile', 'msaTile', 'aadTileTitle')) return { page: 'sign-in.work-or-personal', facts: {} };
  const heading = shown(document, 'credentialPickerTitle', 'loginHeader')?.textContent ?? '';
  if (shown(document, 'credentialList', 'credentialPickerTitle') || mentions(heading, 'says.waysHeading', promptWords)) return { page: 'sign-in.ways', facts: {} };
  if (shown(document, 'tilesHolder', 'tileList')) return { page: 'sign-in.picker', facts: {} };
  return undefined;
}

/** What a sign-in host shows; `unknown` where neither the page id nor any visible id says. */
export function seeSignIn(document: Document): Seen {
  const pageId = document.querySelector('meta[name="PageID"]')?.getAttribute('content') ?? '';
  if (pageId === 'ConvergedProofUpRedirect' || shown(document, 'idSubmit_ProofUp_Redirect')) return mustRegister(document);
  if (pageId === 'KmsiInterrupt' || shown(document, 'KmsiCheckboxField', 'KmsiDescription', 'kmsiTitle')) return { page: 'sign-in.stay', facts: {} };
  if (pageId === 'CmsiInterrupt' || shown(document, 'appConfirmTitle')) return { page: 'sign-in.confirm-app', facts: {} };
  if (pageId === 'ConvergedChangePassword') return { page: 'sign-in.change-password', facts: {} };
  if (pageId === 'ConvergedConditionalAccess') return errorPage(document, 'sign-in.blocked');
  if (pageId === 'ConvergedError' || shown(document, 'service_exception_message')) return errorPage(document, 'sign-in.error');
  if (pageId === 'DeviceAuthTls') return { page: 'sign-in.transit', facts: {} };
  const seen = challenge(document) ?? credentials(document);
  if (seen) return seen;
  if (document.querySelector('form[name="hiddenform"]')) return { page: 'sign-in.transit', facts: {} };
  if (pageId === 'ConvergedSignIn' || pageId === 'ConvergedTFA') return { page: 'sign-in.loading', facts: {} };
  return { page: 'unknown', facts: {} };
}
