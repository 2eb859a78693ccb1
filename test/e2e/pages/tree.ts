/** The browser's own accessibility tree: what a screen reader is told. */
import type { Page } from 'playwright-core';

export interface Node { role: string; name: string; /** As the browser says it: focused, live, expanded, checked … */ states: Readonly<Record<string, unknown>>; depth: number }

interface Raw { nodeId: string; ignored: boolean; parentId?: string; role?: { value: string }; name?: { value: string }; properties?: { name: string; value: { value?: unknown } }[] }

/** What is in the tree, in reading order; what the browser leaves out is left out. */
export async function treeOf(page: Page): Promise<Node[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree') as unknown as { nodes: Raw[] };
  await cdp.detach();
  const parents = new Map(nodes.map(({ nodeId, parentId }) => [nodeId, parentId]));
  const depth = (id: string | undefined): number => (id === undefined ? 0 : 1 + depth(parents.get(id)));
  return nodes.filter(({ ignored, role }) => !ignored && role && !['none', 'generic', 'InlineTextBox', 'LineBreak', 'StaticText'].includes(role.value)).map(({ nodeId, role, name, properties = [] }) =>
    ({ role: role?.value ?? '', name: (name?.value ?? '').trim(), states: Object.fromEntries(properties.map((one) => [one.name, one.value.value])), depth: depth(nodeId) }));
}

const spoken = ({ role, name }: Pick<Node, 'role' | 'name'>): string => `${role} “${name}”`;

/** What has the keyboard, in the browser's words; the page itself where nothing has. */
export async function focusOf(page: Page): Promise<string> {
  const focused = (await treeOf(page)).filter(({ states }) => states['focused'] === true);
  const inner = focused.at(-1);
  return inner && inner.role !== 'RootWebArea' ? spoken(inner) : 'nothing';
}

const CONTROLS: ReadonlySet<string> = new Set(['button', 'link', 'textbox', 'searchbox', 'checkbox', 'radio', 'combobox', 'tab', 'spinbutton', 'DisclosureTriangle', 'progressbar', 'dialog', 'image', 'table', 'list']);
/** What is named by its content, or needs none. */
const MAY_BE_NAMELESS: ReadonlySet<string> = new Set(['list', 'table']);

/** Controls without a name, and controls of one name in one place that a user cannot tell apart. */
export function unclear(tree: readonly Node[]): string[] {
  const controls = tree.filter(({ role }) => CONTROLS.has(role));
  const nameless = controls.filter(({ role, name }) => !name && !MAY_BE_NAMELESS.has(role)).map(({ role }) => `${role} without a name`);
  const said = controls.filter(({ role }) => role === 'button' || role === 'link').map(spoken);
  return [...nameless, ...[...new Set(said.filter((one, at) => said.indexOf(one) !== at))].map((one) => `more than one ${one}`)];
}

/** Regions that are listened to, with what is in them: they must be there before their words are. */
export const liveRegions = (page: Page): Promise<string[]> => page.evaluate(() =>
  [...document.querySelectorAll<HTMLElement>('[role="status"], [role="alert"], [aria-live]')].filter((one) => one.checkVisibility()).map((one) => (one.textContent ?? '').trim()));
