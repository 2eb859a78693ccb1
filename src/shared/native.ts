/**
 * The native extension interface for content scripts: all that they need (messages, texts, own id) has promises in the
 * oldest browsers that we support, so the polyfill's 10 kB need not be loaded into every sign-in page.
 */
type Native = Pick<typeof chrome, 'runtime' | 'i18n'>;
const world = globalThis as unknown as { browser?: Native; chrome: Native };

export const native: Native = world.browser ?? world.chrome;

/** False in a content script that outlived an update or removal of the extension: it must go quiet. */
export function alive(): boolean {
  try {
    return Boolean(native.runtime?.id);
  } catch {
    return false;
  }
}
