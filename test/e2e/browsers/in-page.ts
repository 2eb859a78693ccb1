/** How Firefox's pages find elements as Playwright does for Chromium: by selector through open shadow roots, by role and name, by label, by text. */

/** One step of a locator; each begins in what the step before it found. JSON, since it is handed to the page. */
export type Step = { css: string } | { role: string; name?: Wanted; level?: number } | { label: Wanted } | { text: Wanted } | { hasText: Wanted } | { nth: number };
/** Exact text, a part of it in any letters, or a pattern. */
export type Wanted = { is: string } | { has: string } | { like: string; flags: string };

/** The elements, in the document's order. Runs in the page, so it stands alone. */
export function find(steps: readonly Step[]): Element[] {
  type Root = Document | ShadowRoot | Element;
  const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const fits = (text: string, wanted: Wanted): boolean => ('is' in wanted ? tidy(text) === tidy(wanted.is)
    : 'has' in wanted ? tidy(text).toLowerCase().includes(tidy(wanted.has).toLowerCase()) : new RegExp(wanted.like, wanted.flags).test(tidy(text)));
  /** Everything below, into open shadow roots. */
  const below = (root: Root): Element[] => {
    const inner = root instanceof Element && root.shadowRoot ? below(root.shadowRoot) : [];
    return [...inner, ...[...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? below(element.shadowRoot) : [])])];
  };
  const parentOf = (element: Element): Element | null => element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const hidden = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true })) return true;
    for (let at: Element | null = element; at; at = parentOf(at)) if (at.getAttribute('aria-hidden') === 'true') return true;
    return false;
  };
  /** A descendant selector goes through shadow roots; each part of it is matched within one. */
  const bySelector = (roots: Root[], selector: string): Element[] => {
    const parts = /[>+~,]/.test(selector.replace(/\[.*?\]|"[^"]*"/g, '')) ? [selector] : selector.match(/(?:\[[^\]]*\]|\([^)]*\)|[^\s[(])+/g) ?? [selector];
    return parts.reduce<Root[]>((within, part) => unique(within.flatMap((root) => below(root).filter((element) => element.matches(part)))), roots) as Element[];
  };
  const unique = <T>(list: T[]): T[] => [...new Set(list)];
  const byId = (element: Element, ids: string): Element[] => ids.split(/\s+/).flatMap((id) => (element.getRootNode() as Document | ShadowRoot).getElementById(id) ?? []);
  const roles: readonly [string, string][] = [
    ['button', 'button, input:is([type=button], [type=submit], [type=reset]), summary'], ['link', 'a[href]'], ['heading', 'h1, h2, h3, h4, h5, h6'], ['navigation', 'nav'],
    ['searchbox', 'input[type=search]'], ['checkbox', 'input[type=checkbox]'], ['radio', 'input[type=radio]'], ['textbox', 'textarea, input:not([type]), input:is([type=text], [type=email], [type=tel], [type=url])'],
    ['combobox', 'select'], ['dialog', 'dialog'], ['img', 'img'], ['list', 'ul, ol'], ['listitem', 'li'], ['table', 'table'], ['row', 'tr'], ['main', 'main'], ['status', 'output'], ['group', 'fieldset, details'],
  ];
  const roleOf = (element: Element): string | undefined => element.getAttribute('role')?.split(' ')[0] ?? roles.find(([, selector]) => element.matches(selector))?.[0];
  /** Text without what is hidden from assistive technology; a field inside its own label says nothing of itself. */
  const spoken = (element: Element): string => [...element.childNodes].map((node) => (node instanceof Element
    ? (node.matches('input, textarea, select') || node.getAttribute('aria-hidden') === 'true' || getComputedStyle(node).display === 'none' ? '' : nameOf(node) + (getComputedStyle(node).display === 'inline' ? '' : ' ')) : node.textContent)).join('');
  const labelsOf = (element: Element): string[] => {
    const by = element.getAttribute('aria-labelledby');
    const own = element.getAttribute('aria-label');
    if (by) return [byId(element, by).map(spoken).join(' ')];
    if (own) return [own];
    return [...((element as HTMLInputElement).labels ?? [])].map(spoken);
  };
  function nameOf(element: Element): string {
    const labels = labelsOf(element);
    if (labels.length) return labels.join(' ');
    if (element.matches('input[type=button], input[type=submit]')) return (element as HTMLInputElement).value;
    const inner = element.matches('input, textarea, select, dialog') ? '' : spoken(element);
    return tidy(inner) ? inner : element.getAttribute('alt') ?? element.getAttribute('title') ?? element.querySelector(':scope > title')?.textContent ?? element.getAttribute('placeholder') ?? '';
  }
  const levelOf = (element: Element): number => Number(element.getAttribute('aria-level') ?? /^H(\d)$/.exec(element.tagName)?.[1] ?? 0);
  const textOf = (element: Element): string => (element.matches('input[type=button], input[type=submit]') ? (element as HTMLInputElement).value : element.textContent ?? '');
  const byText = (all: Element[], wanted: Wanted): Element[] => {
    const matching = all.filter((element) => !element.closest('head, script, style, noscript') && fits(textOf(element), wanted));
    return matching.filter((element) => ![...element.children].some((child) => matching.includes(child)));
  };

  return steps.reduce<Root[]>((roots, step) => {
    if ('nth' in step) return roots.slice(step.nth < 0 ? roots.length + step.nth : step.nth, step.nth === -1 ? undefined : step.nth + 1);
    if ('hasText' in step) return roots.filter((root) => root instanceof Element && fits(root.textContent ?? '', step.hasText));
    if ('css' in step) return bySelector(roots, step.css);
    const all = unique(roots.flatMap(below));
    if ('text' in step) return byText(all, step.text);
    if ('label' in step) return all.filter((element) => labelsOf(element).some((label) => fits(label, step.label)));
    return all.filter((element) => roleOf(element) === step.role && (step.level === undefined || levelOf(element) === step.level)
      && (step.name === undefined || fits(nameOf(element), step.name)) && !hidden(element));
  }, [document]) as Element[];
}

/** What a user could do with the one element at this moment. Runs in the page. */
export interface Look { count: number; visible: boolean; enabled: boolean; x: number; y: number; hit: boolean }
export function look(found: Element[]): Look {
  const element = found[0];
  if (found.length !== 1 || !element) return { count: found.length, visible: false, enabled: false, x: 0, y: 0, hit: false };
  const inWindow = ({ left, top, right, bottom }: DOMRect): boolean => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  if (!inWindow(element.getBoundingClientRect())) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A link that wraps has nothing in the middle of its box.
  const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  let at: Node | null = hit;
  while (at && at !== element) at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null;
  return {
    count: 1, x, y, visible: width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true }),
    enabled: !element.matches(':disabled') && element.getAttribute('aria-disabled') !== 'true', hit: at === element || (hit?.closest('label')?.control ?? null) === element,
  };
}
