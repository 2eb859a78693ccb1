/*
 * Ids and hidden twins as on the real page: the field of the other view stays in the DOM, moved off screen,
 * so that password managers find it. A reader of the page must not take it for the visible one.
 */
export const signInTemplate = `
<form name="f1" method="post" autocomplete="off" novalidate data-bind="attr: { action: config.urlPost }, submit: submit">
<input type="hidden" name="ctx" data-bind="value: config.sCtx">
<div class="tenant">Contoso Practice</div>

<!-- ko if: isView('username') -->
<div data-viewid="1">
  <div id="loginHeader" class="row title ext-title" role="heading" aria-level="1" data-bind="text: strings.signIn"></div>
  <div class="row"><div role="alert" aria-live="assertive">
    <!-- ko if: error --><div id="usernameError" class="alert alert-error" data-bind="text: error"></div><!-- /ko -->
  </div>
  <input type="email" name="loginfmt" id="i0116" maxlength="113" class="form-control" aria-required="true" autocomplete="username webauthn"
    data-bind="textInput: username, hasFocus: true, css: { 'has-error': error }, attr: { placeholder: strings.usernamePlaceholder, 'aria-label': strings.usernameLabel }">
  <input name="passwd" type="password" id="i0118" autocomplete="off" data-bind="textInput: secret" aria-hidden="true" class="moveOffScreen" tabindex="-1">
  </div>
  <div class="form-group"><a id="cantAccessAccount" href="#" data-bind="text: strings.cantAccess, click: function () {}"></a></div>
</div>
<!-- /ko -->

<!-- ko if: isView('password') -->
<div data-viewid="2">
  <div class="identity"><button type="button" class="link" id="idBtn_Back" data-bind="click: back, attr: { 'aria-label': strings.back }">←</button>&nbsp;<span id="displayName" data-bind="text: username, attr: { title: username }"></span></div>
  <div id="loginHeader" class="row title" role="heading" aria-level="1" data-bind="text: strings.enterPassword"></div>
  <div class="row"><div role="alert" aria-live="assertive">
    <!-- ko if: error --><div id="passwordError" class="alert alert-error" data-bind="text: error"></div><!-- /ko -->
  </div>
  <input type="text" name="loginfmt" id="i0116" class="moveOffScreen" tabindex="-1" aria-hidden="true" autocomplete="username" data-bind="value: username">
  <input name="passwd" type="password" id="i0118" maxlength="120" class="form-control" autocomplete="current-password" aria-required="true"
    data-bind="textInput: secret, hasFocus: true, css: { 'has-error': error }, attr: { placeholder: strings.password, 'aria-label': strings.enterPassword }">
  </div>
  <div class="form-group"><a id="idA_PWD_ForgotPassword" href="#" data-bind="text: strings.forgot, click: function () {}"></a></div>
  <div class="form-group"><a id="idA_PWD_SwitchToCredPicker" href="#" data-bind="text: strings.otherWays, click: ways"></a></div>
</div>
<!-- /ko -->

<!-- ko if: isView('access-pass') -->
<div data-viewid="19">
  <div class="identity"><button type="button" class="link" id="idBtn_Back" data-bind="click: back, attr: { 'aria-label': strings.back }">←</button>&nbsp;<span id="displayName" data-bind="text: username, attr: { title: username }"></span></div>
  <div id="loginHeader" class="row title" role="heading" aria-level="1" data-bind="text: strings.accessPassTitle"></div>
  <div class="row"><div role="alert"><!-- ko if: error --><div class="alert alert-error" data-bind="text: error"></div><!-- /ko --></div>
  <input type="hidden" name="loginfmt" data-bind="value: username">
  <input type="password" id="accesspass" name="accesspass" class="form-control" autocomplete="off" data-bind="textInput: secret, hasFocus: true, attr: { placeholder: strings.accessPass, 'aria-label': strings.accessPass }"></div>
</div>
<!-- /ko -->

<!-- ko if: isView('ways') -->
<div data-viewid="3">
  <div class="identity"><button type="button" class="link" id="idBtn_Back" data-bind="click: back, attr: { 'aria-label': strings.back }">←</button>&nbsp;<span id="displayName" data-bind="text: username, attr: { title: username }"></span></div>
  <div id="loginHeader" class="row title" role="heading" aria-level="1" data-bind="text: strings.chooseWay"></div>
  <div class="row tile"><div class="table" role="button" tabindex="0" id="idA_PWD_SwitchToPassword" data-bind="click: usePassword, text: strings.usePassword"></div></div>
</div>
<!-- /ko -->

<!-- ko if: isView('picker') -->
<div data-viewid="4">
  <div id="loginHeader" class="row title" role="heading" aria-level="1" data-bind="text: strings.pickAccount"></div>
  <div id="tilesHolder" class="form-group" role="list">
    <!-- ko foreach: sessions -->
    <div class="row tile" role="listitem"><div class="table" role="button" tabindex="0" data-bind="attr: { 'data-test-id': name }, click: $parent.pick">
      <div><div data-bind="text: fullName"></div><small class="small" data-bind="text: name"></small><div class="small" data-bind="text: $parent.strings.signedOut"></div></div></div></div>
    <!-- /ko -->
    <div class="row tile" role="listitem"><div class="table" role="button" tabindex="0" id="otherTile" data-bind="click: otherAccount"><div id="otherTileText" data-bind="text: strings.anotherAccount"></div></div></div>
  </div>
</div>
<!-- /ko -->

<!-- ko if: isView('work-or-personal') -->
<div data-viewid="5">
  <div class="identity"><button type="button" class="link" id="idBtn_Back" data-bind="click: back, attr: { 'aria-label': strings.back }">←</button>&nbsp;<span id="displayName" data-bind="text: username, attr: { title: username }"></span></div>
  <div class="row" id="loginHeader" role="heading" aria-level="1" style="font-size:18px" data-bind="text: strings.whichAccount"></div>
  <!-- ko if: error --><div class="alert alert-error" data-bind="text: error"></div><!-- /ko -->
  <div class="row tile"><div class="table" role="button" tabindex="0" id="aadTile" data-bind="click: chooseWork"><div><div id="aadTileTitle" data-bind="text: strings.workAccount"></div><div class="small" data-bind="text: strings.workAccountText"></div></div></div></div>
  <div class="row tile"><div class="table" role="button" tabindex="0" id="msaTile" data-bind="click: choosePersonal"><div><div id="msaTileTitle" data-bind="text: strings.personalAccount"></div><div class="small" data-bind="text: strings.personalAccountText"></div></div></div></div>
</div>
<!-- /ko -->

<!-- ko if: isView('username', 'password', 'access-pass') -->
<div class="win-button-pin-bottom">
  <input type="submit" id="idSIButton9" class="button ext-button primary" data-report-event="Signin_Submit" data-bind="value: isView('username') ? strings.next : strings.signIn, enable: !busy()">
</div>
<!-- /ko -->
</form>`;
