/** Screens of the phone; every control bears a `data-test` name for scripts. */
export const template = `
<section class="phone" aria-label="Phone">
<div class="bar"><span data-bind="text: model"></span><button style="padding:0 6px;font-size:12px" data-test="new-phone" data-bind="click: newPhone">Get a new phone</button></div>
<div class="screen">

<!-- ko foreach: pushes -->
<div class="note" role="alertdialog" aria-label="Approve sign-in?" data-test="push">
  <h2>Approve sign-in?</h2><p>Enter the number shown on the screen where you sign in.</p>
  <input data-test="push-number" inputmode="numeric" aria-label="Number" maxlength="2" data-bind="textInput: $parent.pushNumber">
  <p class="problem" data-test="push-problem" data-bind="text: $parent.pushProblem"></p>
  <button class="go" data-test="push-yes" data-bind="click: $parent.approve">Yes</button>
  <button class="stop" data-test="push-no" data-bind="click: $parent.deny">No, it's not me</button>
</div>
<!-- /ko -->

<!-- ko with: call -->
<div class="note" data-test="call">
  <!-- ko if: state === 'ringing' --><h2>Incoming call</h2>
  <button class="go" data-test="call-answer" data-bind="click: $parent.answerCall">Answer</button><!-- /ko -->
  <!-- ko if: state === 'answered' --><h2>“Press # to finish.”</h2>
  <button data-test="call-pound" data-bind="click: $parent.pressPound">#</button><!-- /ko -->
  <button class="stop" data-test="call-end" data-bind="click: $parent.hangUp">Hang up</button>
</div>
<!-- /ko -->

<!-- ko if: screen() === 'home' -->
<div class="apps">
  <button data-test="open-messages" data-bind="click: function () { open('messages'); }">Messages <span data-bind="text: texts().length || ''"></span></button>
  <button data-test="open-calls" data-bind="click: function () { open('calls'); }">Calls</button>
  <button data-test="open-authenticator" data-bind="click: function () { open('authenticator'); }">Authenticator</button>
  <button data-test="open-camera" data-bind="click: function () { open('camera'); }">Camera</button>
</div>
<!-- /ko -->

<!-- ko if: screen() === 'messages' -->
<h2>Messages</h2><!-- ko ifnot: texts().length --><p>No messages.</p><!-- /ko -->
<!-- ko foreach: texts --><div class="note" data-test="text"><p data-bind="text: body"></p><div class="code" data-test="text-code" data-bind="text: code"></div></div><!-- /ko -->
<!-- /ko -->

<!-- ko if: screen() === 'calls' --><h2>Calls</h2><!-- ko ifnot: call --><p>Nobody is calling.</p><!-- /ko --><!-- /ko -->

<!-- ko if: screen() === 'authenticator' -->
<h2>Authenticator</h2>
<p data-test="result" data-bind="text: result, css: { problem: failed }"></p>
<!-- ko foreach: app --><div class="note" data-test="app-account"><strong data-bind="text: issuer"></strong><p data-bind="text: name"></p>
<div class="code" data-test="app-code" data-bind="text: code"></div><p><span data-bind="text: $parent.secondsLeft"></span> s</p></div><!-- /ko -->
<!-- ko ifnot: app().length --><p>No accounts yet.</p><!-- /ko -->
<button data-test="add-account" data-bind="click: function () { open('add'); }">+ Add account</button>
<!-- /ko -->

<!-- ko if: screen() === 'add' -->
<h2>What kind of account are you adding?</h2>
<button data-test="add-personal" data-bind="click: function () { chooseKind('personal'); }">Personal account</button>
<button data-test="add-work" data-bind="click: function () { chooseKind('work'); }">Work or school account</button>
<button data-test="add-other" data-bind="click: function () { chooseKind('other'); }">Other account</button>
<!-- /ko -->

<!-- ko if: screen() === 'how' -->
<h2>Add account</h2>
<button data-test="scan-qr" data-bind="click: function () { open('scan'); }">Scan QR code</button>
<button data-test="enter-manually" data-bind="click: function () { open('manual'); }">Enter code manually</button>
<!-- /ko -->

<!-- ko if: screen() === 'scan' || screen() === 'camera' -->
<h2 data-bind="text: screen() === 'scan' ? 'Scan QR code' : 'Camera'"></h2>
<div class="view"><!-- ko if: camera --><p>The camera sees this on your screen. Tap it to scan.</p>
<button data-test="camera-view" data-bind="click: scan"><img alt="QR code on the screen" data-bind="attr: { src: camera }"></button><!-- /ko -->
<!-- ko ifnot: camera --><p data-test="camera-nothing">No QR code on the screen.</p><!-- /ko --></div>
<p class="problem" data-test="camera-result" data-bind="text: result"></p>
<!-- /ko -->

<!-- ko if: screen() === 'manual' -->
<h2>Enter code manually</h2>
<!-- ko if: kind() === 'work' -->
<label>Code <input data-test="manual-code" data-bind="textInput: manualCode"></label><label>URL <input data-test="manual-url" data-bind="textInput: manualUrl"></label>
<!-- /ko -->
<!-- ko ifnot: kind() === 'work' -->
<label>Account name <input data-test="manual-name" data-bind="textInput: manualName"></label><label>Secret key <input data-test="manual-key" data-bind="textInput: manualKey"></label>
<!-- /ko -->
<p class="problem" data-bind="text: result"></p>
<button class="go" data-test="manual-finish" data-bind="click: finishManual">Finish</button>
<!-- /ko -->

</div>
<button class="home" data-test="home" data-bind="click: function () { open('home'); }">Home</button>
</section>`;
