/**
 * What the always-loaded script leaves for the overlay in the world that both share (and no page can enter), so that
 * recognition and watching are loaded once.
 */
import type { Book, Observation, Site } from '../services/service';
import type { watch } from '../page/watch';

/** The element of ours that the guard acts for, with the root that holds the card. */
export interface Guarded {
  host: Element;
  root: ShadowRoot;
  /** Clicks of the guard's own that stand for a user's: see `overlay/guard`. */
  standIns: WeakSet<Event>;
  /**
   * Whether a part of the card was seen a moment ago, and whether it is now: the page may have drawn something else over it that
   * lets clicks through.
   */
  wasSeen: (element: Element) => boolean;
  mayBeClicked: (element: Element) => Promise<boolean>;
}

export interface World {
  site: Site;
  /** The site's guides and words, once they were put in beside the overlay. */
  book?: Book | undefined;
  signal: AbortSignal;
  watch: typeof watch;
  /** The overlay says where its card is; the guard acts for that element alone. */
  guarded: Guarded | null;
  /** The overlay runs already. */
  shown: boolean;
  /** Takes what the overlay saw, so that no page is looked at twice. */
  looked: (observation: Observation) => void;
  /** Removes everything of ours from this page. */
  quit: () => void;
}

declare global {
  // One name, in the isolated world only.
  var mfaSetupGuide: World | undefined;
}
