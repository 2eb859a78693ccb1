/** Where each browser looks for the policy of an extension. */

export type BrowserName = 'chrome' | 'edge' | 'firefox';

export interface ExtensionIds { chrome: string; edge: string; firefox: string }

/** Registry keys, below `HKEY_LOCAL_MACHINE` or `HKEY_CURRENT_USER`, of the extension's settings (facts: toolchain 5). */
export const registryKey: Record<BrowserName, (id: string) => string> = {
  chrome: (id) => `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${id}\\policy`,
  edge: (id) => `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${id}\\policy`,
  firefox: (id) => `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${id}`,
};

export const browserNames: Record<BrowserName, string> = { chrome: 'Google Chrome', edge: 'Microsoft Edge', firefox: 'Mozilla Firefox' };
