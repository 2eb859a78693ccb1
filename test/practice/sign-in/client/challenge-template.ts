/** All views are in the DOM from the start and are revealed by style, as a reader of the page must expect. */
export const challengeTemplate = `
<form name="f1" method="post" autocomplete="off" data-bind="attr: { action: config.urlPost }, submit: verify">
<input type="hidden" name="ctx" data-bind="value: config.sCtx">
<div class="tenant">Contoso Practice</div>
<div class="identity"><span id="displayName" data-bind="text: config.sPOST_Username, attr: { title: config.sPOST_Username }"></span></div>

<div data-viewid="2" data-bind="visible: view() === 'methods'">
  <div id="idDiv_SAOTCS_Title" class="row title" role="heading" aria-level="1" data-bind="text: strings.verifyTitle"></div>
  <div id="idDiv_SAOTCS_Proofs" class="form-group" role="list" data-bind="foreach: proofs">
    <div class="row tile" role="listitem"><div class="table" role="button" tabindex="0" data-bind="attr: { 'data-value': authMethodId }, click: $parent.choose"><div data-bind="text: display"></div></div></div>
  </div>
  <div class="row"><a id="moreInfoUrl" href="#" data-bind="text: strings.moreInformation, click: function () {}"></a></div>
  <div class="row hint" data-bind="text: strings.methodsCurrent"></div>
  <div class="win-button-pin-bottom"><button type="button" id="idBtn_SAOTCS_Cancel" class="button" data-bind="text: strings.cancel, click: function () { location.href = config.urlCancel; }"></button></div>
</div>

<div data-viewid="3" data-bind="visible: view() === 'code'">
  <div id="idDiv_SAOTCC_Title" class="row title" role="heading" aria-level="1" data-bind="text: strings.enterCode"></div>
  <div id="idDiv_SAOTCC_Description" class="row" data-bind="text: description"></div>
  <div id="idDiv_SAOTCC_Error" role="alert"><!-- ko if: error --><span id="idSpan_SAOTCC_Error_OTC" class="alert-error" data-bind="text: error"></span><!-- /ko --></div>
  <div class="row"><input id="idTxtBx_SAOTCC_OTC" name="otc" type="tel" maxlength="6" autocomplete="off" class="form-control" data-bind="textInput: code, css: { 'has-error': error }, attr: { placeholder: strings.code, 'aria-label': strings.code }"></div>
  <div class="row"><label><input type="checkbox" id="idChkBx_SAOTCC_TD" name="rememberMFA" value="true"> <span data-bind="text: strings.remember.replace('{n}', 14)"></span></label></div>
</div>

<div data-viewid="6" data-bind="visible: view() === 'approval'">
  <div id="idDiv_SAOTCAS_Title" class="row title" role="heading" aria-level="1" data-bind="text: strings.approveTitle"></div>
  <div id="idDiv_SAOTCAS_Description" class="row" data-bind="text: approval"></div>
  <!-- ko if: number --><div id="idRichContext_DisplaySign" class="displaySign" data-bind="text: number"></div><!-- /ko -->
  <div class="row"><label><input type="checkbox" id="idChkBx_SAOTCAS_TD" value="true"> <span data-bind="text: strings.remember.replace('{n}', 14)"></span></label></div>
</div>

<div data-viewid="7" data-bind="visible: view() === 'denied'">
  <div id="idDiv_SAASDS_Title" class="row title" role="heading" aria-level="1" data-bind="text: strings.deniedTitle"></div>
  <div class="row" data-bind="text: strings.deniedText"></div>
  <div class="row"><a id="idA_SAASDS_Resend" href="#" data-bind="text: strings.resend, click: resend"></a></div>
</div>

<div data-viewid="8" data-bind="visible: view() === 'timeout'">
  <div id="idDiv_SAASTO_Title" class="row title" role="heading" aria-level="1" data-bind="text: strings.timeoutTitle"></div>
  <div class="row" data-bind="text: strings.timeoutText"></div>
  <div class="row"><a id="idA_SAASTO_Resend" href="#" data-bind="text: strings.resend, click: resend"></a></div>
  <div class="row"><a id="idA_SAASTO_TOTP" href="#" data-bind="text: strings.timeoutCode, click: useCode"></a></div>
</div>

<div class="row" data-bind="visible: view() !== 'methods'"><a id="signInAnotherWay" href="#" data-bind="text: otherWay, click: showMethods"></a></div>
<div class="win-button-pin-bottom" data-bind="visible: view() === 'code'"><input type="submit" id="idSubmit_SAOTCC_Continue" class="button primary" data-bind="value: strings.verify"></div>
</form>`;
