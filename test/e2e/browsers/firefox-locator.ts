/** Locators for Firefox, in Playwright's words: what is found is waited for, and done with the mouse and the keyboard as a user does it. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { find, look, type Look, type Step, type Wanted } from './in-page';
import type { Finder, Locator, Role, Text } from './page';

/** Where a locator looks: the page, or a frame in it that is found when it is needed. */
export interface Scope {
  page: Page;
  /** The frame, and where its top left corner is in the window. Throws while it is not there. */
  frame(): Promise<{ frame: Frame; left: number; top: number }>;
  /** How long something may take, in ms. */
  limit(): number;
}

/** The function as text with its argument: nothing of this process exists in the page. */
export const asExpression = (task: unknown, ...values: unknown[]): string =>
  `(() => { const __name = (named) => named; return (${String(task)})(${values.map((value) => JSON.stringify(value) ?? 'undefined').join(', ')}); })()`;

/** Runs it in the frame. The answer comes as JSON: in the protocol's own form, an object that is there twice comes back once. */
export async function answerOf(frame: Pick<Frame, 'evaluate'>, task: unknown, ...values: unknown[]): Promise<unknown> {
  const text = await frame.evaluate(`(async () => JSON.stringify({ value: await ${asExpression(task, ...values)} }))()`) as string;
  return (JSON.parse(text) as { value?: unknown }).value;
}

const EVERY_MS = 40;
const betweenDocuments = /context|navigat|destroyed|detached|realm|no such frame|no such node|Cannot find|Actor|closed session/i;

/** Asks again and again until the answer is one. Throws what is waited for after `limit` ms; documents may change meanwhile. */
export async function until<T>(ask: () => Promise<T | undefined>, limit: number, what: () => string): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      if (betweenDocuments.test(String(error)) && !/Target closed|Session closed/.test(String(error))) return undefined;
      throw error;
    });
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`waited ${limit} ms for ${what()}`);
    await pause(EVERY_MS);
  }
}

const wanted = (text: Text, exact = false): Wanted => (text instanceof RegExp ? { like: text.source, flags: text.flags } : exact ? { is: text } : { has: text });
type Timed = { timeout?: number };

export class FirefoxLocator implements Locator {
  constructor(private readonly scope: Scope, private readonly steps: readonly Step[]) {}

  private then(...steps: Step[]): FirefoxLocator { return new FirefoxLocator(this.scope, [...this.steps, ...steps]); }
  locator(selector: string, { hasText }: { hasText?: Text } = {}): FirefoxLocator { return this.then({ css: selector }, ...(hasText === undefined ? [] : [{ hasText: wanted(hasText) }])); }
  getByRole(role: Role, { name, exact, level }: Parameters<Finder['getByRole']>[1] = {}): FirefoxLocator {
    return this.then({ role, ...(name === undefined ? {} : { name: wanted(name, exact) }), ...(level === undefined ? {} : { level }) });
  }
  getByLabel(text: Text, { exact }: { exact?: boolean } = {}): FirefoxLocator { return this.then({ label: wanted(text, exact) }); }
  getByText(text: Text, { exact }: { exact?: boolean } = {}): FirefoxLocator { return this.then({ text: wanted(text, exact) }); }
  first(): FirefoxLocator { return this.nth(0); }
  last(): FirefoxLocator { return this.nth(-1); }
  nth(index: number): FirefoxLocator { return this.then({ nth: index }); }

  /** Runs in the page on all that is found now. */
  private async ask<R>(task: (found: Element[], argument: never) => R | Promise<R>, argument?: unknown): Promise<Awaited<R>> {
    const { frame } = await this.scope.frame();
    return await answerOf(frame, `(steps, argument) => (${String(task)})((${String(find)})(steps), argument)`, this.steps, argument) as Awaited<R>;
  }
  /** As `ask`, of the one element, once it is there. */
  private async one<R>(task: (element: never, argument: never) => R | Promise<R>, argument?: unknown, { timeout = this.scope.limit() }: Timed = {}): Promise<Awaited<R>> {
    let count = 0;
    const answer = await until(async () => {
      const said = await this.ask(`async (found, argument) => [found.length, found.length === 1 ? await (${String(task)})(found[0], argument) : null]` as unknown as (found: Element[]) => [number, R], argument);
      count = said[0];
      return count === 1 ? { value: said[1] as Awaited<R> } : undefined;
    }, timeout, () => `${this.name()}: ${count} found`);
    return answer.value;
  }
  private name(): string { return this.steps.map((step) => JSON.stringify(step)).join(' → '); }

  count(): Promise<number> { return this.ask((found) => found.length); }
  allInnerTexts(): Promise<string[]> { return this.ask((found) => found.map((element) => (element as HTMLElement).innerText)); }
  allTextContents(): Promise<string[]> { return this.ask((found) => found.map((element) => element.textContent ?? '')); }
  innerText(options?: Timed): Promise<string> { return this.one((element: HTMLElement) => element.innerText, undefined, options); }
  textContent(options?: Timed): Promise<string | null> { return this.one((element: Element) => element.textContent, undefined, options); }
  inputValue(options?: Timed): Promise<string> { return this.one((element: HTMLInputElement) => element.value, undefined, options); }
  getAttribute(name: string, options?: Timed): Promise<string | null> { return this.one((element: Element, attribute: string) => element.getAttribute(attribute), name, options); }
  isDisabled(options?: Timed): Promise<boolean> { return this.one((element: Element) => element.matches(':disabled'), undefined, options); }
  async isVisible(): Promise<boolean> { return (await this.looked()).visible; }
  evaluate = ((task: unknown, argument?: unknown, options?: Timed) => this.one(task as () => unknown, argument, options)) as Locator['evaluate'];
  evaluateAll = ((task: unknown, argument?: unknown) => this.ask(task as () => unknown, argument)) as Locator['evaluateAll'];

  private looked(): Promise<Look> { return this.ask(look); }

  async waitFor({ state = 'visible', timeout = this.scope.limit() }: { state?: 'visible' | 'attached' | 'detached' | 'hidden'; timeout?: number } = {}): Promise<void> {
    let now: number | Look = 0;
    await until(async () => {
      if (state === 'detached' || state === 'attached') {
        now = await this.count();
        return (now === 0) === (state === 'detached') || undefined;
      }
      // Looking scrolls, which only an action may.
      const { count, visible } = now = await this.ask((found) => ({
        count: found.length, visible: found.some((element) => element.getBoundingClientRect().width > 0 && element.getBoundingClientRect().height > 0 && element.checkVisibility({ visibilityProperty: true })) }) as Look);
      if (count > 1 && state === 'visible') return undefined;
      return visible === (state === 'visible') || undefined;
    }, timeout, () => `${this.name()} to be ${state}; last ${JSON.stringify(now)}`);
  }

  /** The middle of the one element in the window, once it stands still, is enabled and nothing covers it. */
  private async spot({ timeout = this.scope.limit(), force = false }: Timed & { force?: boolean } = {}): Promise<{ x: number; y: number }> {
    let last: Look | undefined;
    return until(async () => {
      const now = await this.looked();
      const still = last?.x === now.x && last.y === now.y;
      last = now;
      if (now.count !== 1 || !now.visible || (!force && (!still || !now.enabled || !now.hit))) return undefined;
      const { left, top } = await this.scope.frame();
      return { x: now.x + left, y: now.y + top };
    }, timeout, () => `${this.name()} to be clicked; last ${JSON.stringify(last)}`);
  }
  async click(options?: Timed & { force?: boolean }): Promise<void> {
    const { x, y } = await this.spot(options);
    await this.scope.page.mouse.click(x, y);
  }
  async hover(options?: Timed & { force?: boolean }): Promise<void> {
    const { x, y } = await this.spot(options);
    await this.scope.page.mouse.move(x, y);
  }
  /** Firefox's remote control starts no drag of the system's, so the page is told of one. */
  async dragTo(target: Locator): Promise<void> {
    const tell = (at: FirefoxLocator, type: string): Promise<void> => at.one((element: Element, name: string) => {
      const { left, top } = element.getBoundingClientRect();
      element.dispatchEvent(new DragEvent(name, { dataTransfer: new DataTransfer(), bubbles: true, cancelable: true, composed: true, clientX: left + 20, clientY: top + 5 }));
    }, type);
    await tell(this, 'dragstart');
    for (const type of ['dragenter', 'dragover', 'drop']) await tell(target as FirefoxLocator, type);
  }
  focus(options?: Timed): Promise<void> { return this.one((element: HTMLElement) => { element.focus(); }, undefined, options); }
  async check(options?: Timed & { force?: boolean }): Promise<void> {
    if (!await this.one((element: HTMLInputElement) => element.checked)) await this.click(options);
  }
  /** As if typed over what is there, in one go. */
  async fill(text: string, { timeout = this.scope.limit() }: Timed = {}): Promise<void> {
    await until(() => this.one((element: HTMLInputElement, typed: string) => {
      if (element.disabled || element.readOnly || !element.checkVisibility({ visibilityProperty: true })) return undefined;
      element.focus();
      element.select();
      document.execCommand(typed ? 'insertText' : 'delete', false, typed);
      return element.value === typed || undefined;
    }, text, { timeout }), timeout, () => `${this.name()} to take "${text}"`);
  }
  async setInputFiles(given: unknown): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'mfa-setup-guide-files-'));
    const paths = await Promise.all([given].flat().map(async (file) => {
      if (typeof file === 'string') return file;
      const { name, buffer } = file as { name: string; buffer: Buffer };
      await writeFile(join(folder, name), buffer);
      return join(folder, name);
    }));
    await this.one(() => null);
    const { frame } = await this.scope.frame();
    const handle = await frame.evaluateHandle(asExpression(`(steps) => (${String(find)})(steps)[0]`, this.steps)) as unknown as ElementHandle<HTMLInputElement>;
    await handle.uploadFile(...paths);
  }
}
