/** Put in before the overlay on the pages of all other services: what their guides say and point at. */
import { otherServices } from '../services/others';

const world = globalThis.mfaSetupGuide;
if (world) world.book ??= otherServices.find(({ id }) => id === world.site.id);
