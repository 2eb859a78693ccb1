/** Put in before the overlay on the pages of Microsoft work accounts: what their guides say and point at. */
import { guides } from '../services/microsoft-work/guides/index';
import { words } from '../services/microsoft-work/all-words';

if (globalThis.mfaSetupGuide) globalThis.mfaSetupGuide.book ??= { guides, words };
