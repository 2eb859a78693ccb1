/** The part of a browser tab that Playwright and Puppeteer share: one walker serves both browsers. */
export interface Tab {
  goto(url: string): Promise<unknown>;
  goBack(): Promise<unknown>;
  url(): string;
  evaluate<Result, Argument>(task: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Awaited<Result>>;
  mouse: { click(x: number, y: number): Promise<void>; move(x: number, y: number): Promise<void> };
  keyboard: { type(text: string): Promise<void>; press(key: string): Promise<void>; selectAll(): Promise<void> };
  screenshot(options: { path: string }): Promise<unknown>;
  bringToFront(): Promise<void>;
}

interface Driver extends Omit<Tab, 'keyboard' | 'mouse' | 'goto' | 'goBack' | 'evaluate' | 'screenshot'> {
  goto(url: string, options?: { waitUntil?: 'domcontentloaded' }): Promise<unknown>;
  goBack(options?: { waitUntil?: 'domcontentloaded' }): Promise<unknown>;
  // Each library types its page functions in its own way; the walker's calls fit both.
  evaluate: (...values: never[]) => Promise<unknown>;
  keyboard: { type(text: string): Promise<void>; press(key: never): Promise<void>; down(key: never): Promise<void>; up(key: never): Promise<void> };
  mouse: { click(x: number, y: number): Promise<void>; move(x: number, y: number): Promise<void> };
  screenshot(options: never): Promise<unknown>;
}

/** Takes a page of either library as a `Tab`. Navigation returns with the document: a redirecting page has no quieter moment. */
export function asTab(page: Driver): Tab {
  const tab = page as unknown as Tab;
  const selectAll = async (): Promise<void> => {
    await page.keyboard.down('Control' as never);
    await page.keyboard.press('a' as never);
    await page.keyboard.up('Control' as never);
  };
  return {
    goto: (url) => page.goto(url, { waitUntil: 'domcontentloaded' }),
    goBack: () => page.goBack({ waitUntil: 'domcontentloaded' }),
    url: () => page.url(),
    evaluate: (task, argument) => (tab as unknown as { evaluate(expression: string): Promise<never> }).evaluate(asExpression(task, argument)),
    mouse: page.mouse,
    keyboard: { type: (text) => page.keyboard.type(text), press: (key) => tab.keyboard.press(key), selectAll },
    screenshot: (options) => tab.screenshot(options),
    bringToFront: () => page.bringToFront(),
  };
}

interface FrameLike { evaluate(expression: string): Promise<unknown>; url(): string; frameElement(): Promise<{ boundingBox(): Promise<{ x: number; y: number } | null> }> }

/** A frame inside a tab: what is read is the frame's, clicks are given in its own coordinates. */
export function inFrame(tab: Tab, frame: FrameLike): Tab {
  const shifted = async (x: number, y: number, use: (x: number, y: number) => Promise<void>): Promise<void> => {
    const box = await (await frame.frameElement()).boundingBox();
    await use(x + (box?.x ?? 0), y + (box?.y ?? 0));
  };
  return {
    ...tab, url: () => frame.url(),
    evaluate: (task, argument) => frame.evaluate(asExpression(task, argument)) as never,
    mouse: { click: (x, y) => shifted(x, y, (left, top) => tab.mouse.click(left, top)), move: (x, y) => shifted(x, y, (left, top) => tab.mouse.move(left, top)) },
  };
}

/** The function as text: a compiler's helper for function names does not exist in the page, so a plain one is given along. */
const asExpression = (task: (argument: never) => unknown, argument: unknown): string =>
  `(() => { const __name = (named) => named; return (${task.toString()})(${JSON.stringify(argument)}); })()`;
