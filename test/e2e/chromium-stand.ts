/** A stand in Chromium, with what its own tools alone can do; for tests that are Chromium's alone. */
import type * as playwright from 'playwright-core';
import type { Chromium } from './browsers/chromium';
import type { Page } from './browsers/page';
import { Stand } from './stand';

/** In Chromium every tab is one of Playwright's. */
export const asPlaywright = (page: Page): playwright.Page => page as unknown as playwright.Page;

export class ChromiumStand extends Stand {
  get chromium(): Chromium { return this.browser as Chromium; }
  override newPage(): Promise<playwright.Page> { return super.newPage().then(asPlaywright); }
  override open(guide?: string): Promise<playwright.Page> { return super.open(guide).then(asPlaywright); }
  static override async start(extension?: string, args: readonly string[] = []): Promise<ChromiumStand> { return new ChromiumStand(...await Stand.parts(extension, args)); }
}
