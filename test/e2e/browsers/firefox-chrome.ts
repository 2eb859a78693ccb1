/** Firefox's own side of things, which no page reaches: its settings, the extension's background, its commands and menus. */
import type { Browser } from 'puppeteer-core';

/** Runs a script with the browser's own rights in its window. Needs `--remote-allow-system-access`. */
export type InBrowser = <Result>(body: string) => Promise<Result>;

interface Connection { send(method: string, parameters: unknown): Promise<{ result: never }> }

export async function openBrowserSide(browser: Browser): Promise<InBrowser> {
  const { connection } = browser as unknown as { connection: Connection };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  return async <Result>(body: string) => {
    const expression = `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`;
    const { type, result, exceptionDetails } = (await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true })).result as
      { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
    if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'the browser gave no answer');
    return JSON.parse(result?.value ?? 'null') as Result;
  };
}

const extension = (id: string): string => `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});`;

/** Ends the extension's event page as the browser does when it has been idle. */
export const endBackground = (id: string): string => `${extension(id)} await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`;

/** The keys of a command were pressed, whose way ends in the browser. */
export const raiseCommand = (id: string, name: string): string => `${extension(id)} extension.shortcuts.onCommand(${JSON.stringify(name)});`;

/** The extension's entry in the context menu of the tab in front was chosen. */
export const raiseMenu = (id: string, menuItemId: string): string =>
  `${extension(id)} extension.emit('webext-menu-menuitem-click', { menuItemId: ${JSON.stringify(menuItemId)}, frameId: 0, editable: true, modifiers: [] }, Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab);`;

export const readClipboard = 'return await navigator.clipboard.readText();';

export interface Media { colorScheme?: string | null; forcedColors?: string | null; reducedMotion?: string | null }

/** The user's look: for every page, since the settings are the browser's. */
export function wear({ colorScheme, forcedColors, reducedMotion }: Media): string {
  const lines: string[] = [];
  if (colorScheme) lines.push(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${colorScheme === 'dark' ? 0 : 1});`);
  if (forcedColors) {
    lines.push(`Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColors === 'active' ? 2 : 0});`,
      `Services.prefs.setBoolPref('browser.display.use_system_colors', false);`);
    const dark = colorScheme === 'dark' && forcedColors === 'active';
    lines.push(`Services.prefs.setStringPref('browser.display.background_color', '${dark ? '#000000' : '#FFFFFF'}');`, `Services.prefs.setStringPref('browser.display.foreground_color', '${dark ? '#FFFFFF' : '#000000'}');`,
      `Services.prefs.setStringPref('browser.anchor_color', '${dark ? '#8C8CFF' : '#0000EE'}');`);
  }
  if (reducedMotion) lines.push(`Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion === 'reduce' ? 1 : 0});`);
  return lines.join('\n');
}
