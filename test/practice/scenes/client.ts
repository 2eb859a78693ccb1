/** Draws scenes and asks for the next one. What a test may know and an extension may not is kept in this script alone. */
import type { Part, Scene } from './scene';

interface Truth { view(): string; right(): readonly string[]; marks: Map<string, () => Element | null> }
const mine = window as unknown as { __practice: Truth; __first: { scene: Scene; renamed: boolean } };

const marks = new Map<string, () => Element | null>();
const { renamed } = mine.__first;
let { scene } = mine.__first;
const fields = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('input[data-typed]')];
const isFilled = (): boolean => fields().length > 0 && fields().every(({ value }) => value !== '');
mine.__practice = {
  view: () => `${scene.view}${isFilled() ? ':filled' : ''}`,
  right: () => (isFilled() ? (scene.filled ?? []) : (scene.right ?? [])),
  marks,
};

/** Names that a site may change any day. */
const stable = /^(id|name|data-|class$)/;

function make({ tag, text, attributes = {}, parts = [], mark, act, href, field }: Part): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (!renamed || !stable.test(name)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  if (href !== undefined) element.setAttribute('href', href);
  if (field !== undefined) { element.setAttribute('data-typed', ''); typed.set(element, field); }
  if (mark !== undefined) marks.set(mark, () => (element.isConnected ? element : null));
  // A field that sends itself off once it holds a whole code.
  if (act !== undefined && field !== undefined) element.addEventListener('input', () => { if ((element as HTMLInputElement).value.length === 6) void ask(act); });
  else if (act !== undefined) element.addEventListener('click', (event) => { event.preventDefault(); void ask(act); });
  element.append(...parts.map(make));
  return element;
}
const typed = new WeakMap<Element, string>();

async function ask(act: string): Promise<void> {
  const values = Object.fromEntries(fields().map((input) => [typed.get(input) ?? '', input.value]));
  const answer = await fetch('/__act', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ act, values, at: location.pathname + location.search + location.hash }) });
  const next = await answer.json() as { go?: string; scene?: Scene };
  if (next.go !== undefined) location.assign(next.go);
  else if (next.scene) { scene = next.scene; draw(); }
}

function draw(): void {
  marks.clear();
  document.title = scene.title;
  if (scene.path !== undefined && scene.path !== location.pathname) history.pushState(null, '', scene.path);
  const main = document.createElement('main');
  main.append(...scene.parts.filter(({ head }) => !head).map(make));
  document.head.querySelectorAll('script:not([src])').forEach((script) => script.remove());
  document.head.append(...scene.parts.filter(({ head }) => head).map(make));
  const root = document.getElementById('root');
  root?.replaceChildren(main);
  if (scene.dialog) {
    const dialog = document.createElement('div');
    for (const [name, value] of [['role', 'dialog'], ['aria-modal', 'true']] as const) dialog.setAttribute(name, value);
    dialog.append(...scene.dialog.map(make));
    main.setAttribute('aria-hidden', 'true');
    root?.append(dialog);
  }
}

draw();
// A fragment is an address too, where a portal keeps its pages there.
addEventListener('hashchange', () => void ask('look'));
