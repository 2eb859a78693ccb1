/** Injected before a script that asks what a page is and where its fields are, and leaves the answers for it in this frame's own world. */
import { detect } from '../page/index';
import { signInSent } from '../page/signed-in';

declare global {
  var mfaSetupGuideDetect: { detect: typeof detect; signInSent: typeof signInSent } | undefined;
}

globalThis.mfaSetupGuideDetect ??= { detect, signInSent };
