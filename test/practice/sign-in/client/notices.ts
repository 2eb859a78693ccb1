import ko from 'knockout';
import type { Config } from '../config';
import { publishTruth } from './truth';

const identity = '<div class="identity"><span id="displayName" data-bind="text: sPOST_Username, attr: { title: sPOST_Username }"></span></div>';

const mustRegister = `
<form name="f1" method="post" data-bind="attr: { action: urlPost }">
<input type="hidden" data-bind="attr: { name: sProofUpTokenName }, value: proofUpToken">
<div class="tenant">Contoso Practice</div>${identity}
<div id="heading" class="row title" role="heading" aria-level="1" data-bind="text: strings.proofupTitle"></div>
<div id="ProofUpDescription" class="row" data-bind="text: strings.proofupText"></div>
<!-- ko if: $data.urlSkipMfaRegistration -->
<div class="row"><a id="skipMfaRegistrationLink" data-bind="attr: { href: urlSkipMfaRegistration }, text: strings.skip.replace('{n}', iRemainingDaysToSkipMfaRegistration)"></a></div>
<!-- /ko -->
<div class="row"><a id="cancelLink" data-bind="attr: { href: urlCancel }, text: strings.differentAccount"></a></div>
<div class="row"><a id="moreInfoLink" href="#" data-bind="text: strings.learnMore"></a></div>
<div class="win-button-pin-bottom"><input type="submit" id="idSubmit_ProofUp_Redirect" class="button primary" data-bind="value: strings.next"></div>
</form>`;

const stay = `
<form name="f1" method="post" data-bind="attr: { action: urlPost }">
<input type="hidden" name="ctx" data-bind="value: sCtx"><input type="hidden" name="LoginOptions" value="1">
<div class="tenant">Contoso Practice</div>${identity}
<div class="row title" role="heading" aria-level="1" data-bind="text: strings.stayTitle"></div>
<div id="KmsiDescription" class="row" data-bind="text: strings.stayText"></div>
<div class="row"><label><input type="checkbox" id="KmsiCheckboxField" name="DontShowAgain" value="true"> <span data-bind="text: strings.dontShow"></span></label></div>
<div class="win-button-pin-bottom">
<input type="submit" id="idBtn_Back" class="button" data-bind="value: strings.no">
<input type="submit" id="idSIButton9" class="button primary" data-report-event="Signin_Submit" data-bind="value: strings.yes"></div>
</form>`;

const error = `
<div class="tenant">Contoso Practice</div>
<div id="loginHeader" class="row title" role="heading" aria-level="1" data-bind="text: strings.signIn"></div>
<div class="row" data-bind="text: strings.errorTitle"></div>
<div id="service_exception_message" class="row hint" data-bind="text: 'AADSTS' + sErrorCode + ': ' + (sErrorCode === '50020' ? strings.errorTenant : strings.errorOther)"></div>
<!-- ko if: sErrorCode === '50020' --><div class="row"><a data-bind="attr: { href: urlCancel }, text: strings.errorRestart"></a></div><!-- /ko -->`;

const blocked = `
<div class="tenant">Contoso Practice</div>${identity}
<div class="row title" role="heading" aria-level="1" data-bind="text: strings.blockedTitle"></div>
<div class="row" data-bind="text: sErrorCode === '53004' ? strings.riskText : strings.blockedText"></div>
<div class="row hint" data-bind="text: 'AADSTS' + sErrorCode"></div>
<div class="row"><a data-bind="attr: { href: urlCancel }, text: strings.errorRestart"></a></div>`;

/** Pages of one view each: must-register, stay signed in, errors. */
export function registerNotices(): void {
  const notice = (name: string, template: string, view: (config: Config) => string, marks: Record<string, string>): void => {
    ko.components.register(name, {
      viewModel: { createViewModel: (config: Config) => { publishTruth(() => view(config), marks); return config; } },
      template,
    });
  };
  notice('ConvergedProofUpRedirect', mustRegister, () => 'must-register', {
    'proofup-next': '#idSubmit_ProofUp_Redirect', 'proofup-skip': '#skipMfaRegistrationLink', 'other-account': '#cancelLink',
  });
  notice('KmsiInterrupt', stay, () => 'stay', { 'stay-yes': '#idSIButton9', 'stay-no': '#idBtn_Back' });
  notice('ConvergedError', error, ({ sErrorCode }) => sErrorCode === '50020' ? 'error:wrong-tenant' : 'error', { 'error-restart': '.sign-in-box a' });
  notice('ConvergedConditionalAccess', blocked, ({ sErrorCode }) => sErrorCode === '53004' ? 'blocked:risk' : 'blocked', { 'error-restart': '.sign-in-box a' });
}
