/** Every view of Microsoft's work and school pages that we tell apart. One URL shows many of them; the DOM decides. */
export type View =
  // login.microsoftonline.com and its sister hosts: one server page (`meta PageID`) may show several views
  | 'sign-in.username' | 'sign-in.password' | 'sign-in.picker' | 'sign-in.work-or-personal' | 'sign-in.ways' | 'sign-in.access-pass'
  | 'sign-in.approve' // passwordless push
  | 'sign-in.code' // six boxes or one field of the newer sign-in, outside ConvergedTFA
  | 'sign-in.loading' // the server's page is there, its view is not drawn yet
  | 'sign-in.stay' | 'sign-in.confirm-app' | 'sign-in.change-password' | 'sign-in.blocked' | 'sign-in.error' | 'sign-in.transit'
  | 'must-register' // ConvergedProofUpRedirect: the trigger for guidance
  | 'challenge.methods' | 'challenge.code' | 'challenge.push' | 'challenge.denied' | 'challenge.timeout' | 'challenge.call'
  // mysignins: /security-info (manage) and /register (interrupt)
  | 'info.loading' | 'info.list' // list of methods, no dialog in front
  | 'info.delete' // "Delete?" confirmation
  | 'info.expired' // "Sorry! We cannot process your request": the ten-minute window is over
  | 'setup.choose' // picker or drop-down: which method?
  | 'setup.install' // "Install Microsoft Authenticator" / "Start by getting the app"
  | 'setup.other-app' // the wizard's first page once the different-app branch was taken, before the account page
  | 'setup.account' // "Set up your account in app"
  | 'setup.qr' // "Scan the QR code", push branch; facts.revealed says if key or URL is shown
  | 'setup.secret' // QR or secret key of the time-based branch; facts.revealed === 'key' when the key is shown
  | 'setup.try' // "Let's try it out": number matching
  | 'setup.code' // type the code that the app shows
  | 'setup.phone' // number, country, text or call
  | 'setup.phone-code' // type the code that came by text
  | 'setup.phone-call' // "we're calling you": press #
  | 'setup.captcha'
  | 'setup.email' | 'setup.email-code'
  | 'setup.key-type' // USB or NFC
  | 'setup.key-ready' // have your key ready / create a passkey: the browser's own dialog follows
  | 'setup.key-name' // name the key
  | 'setup.added' // "… added" / "… verified" / "Notification approved": facts.added
  | 'setup.finished' // interrupt mode's last page: "Success! Great job!"
  | 'legacy.proofup' // account.activedirectory.windowsazure.com/proofup.aspx, words only
  | 'unknown';
