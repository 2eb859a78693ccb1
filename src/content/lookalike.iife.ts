/** On every page where the user or the browser's policy allows all sites: tells the background of a copied sign-in page, once. Nothing else. */
import { watch } from '../page/watch';
import { copiedOwner } from '../services/lookalike/likeness';
import { isOwnersHost } from '../services/lookalike/owners';
import { alive } from '../shared/native';
import { send } from '../shared/send';

declare global {
  /** It looks at this page already. */
  var mfaSetupGuideLooks: boolean | undefined;
}

function look(): void {
  const looking = new AbortController();
  const tell = (): void => {
    if (!alive()) return looking.abort();
    const owner = copiedOwner(document, new URL(location.href));
    if (!owner) return;
    looking.abort();
    void send('lookalike/seen', { owner }).catch(() => undefined);
  };
  tell();
  if (!looking.signal.aborted) watch(document, tell, looking.signal);
}

if (!globalThis.mfaSetupGuideLooks && !isOwnersHost(location.hostname)) {
  globalThis.mfaSetupGuideLooks = true;
  look();
}
