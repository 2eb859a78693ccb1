/** For pages of the organisation's own services: asks the background what the policy says of this one, then does as the others do. */
import { customBook, customSite } from '../services/custom/site';
import { isOf } from '../services/site-among';
import { send } from '../shared/send';
import { start } from './start';

declare global {
  /** The question is on its way: the script may be put in a second time meanwhile. */
  var mfaSetupGuideAsked: boolean | undefined;
}

async function begin(): Promise<void> {
  const service = await send('site/wanted', {}).catch(() => null);
  const site = service && customSite(service);
  if (site && isOf(site, new URL(location.href))) start(site);
  if (service && globalThis.mfaSetupGuide) globalThis.mfaSetupGuide.book = customBook(service);
}

if (!globalThis.mfaSetupGuideAsked && window.top === window) {
  globalThis.mfaSetupGuideAsked = true;
  void begin();
}
