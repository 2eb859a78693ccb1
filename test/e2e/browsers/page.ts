/**
 * A tab as the tests know it, in either browser: the part of Playwright's own words that they use. Playwright's pages fit as they
 * are; Firefox's are made to fit in `firefox-page.ts`.
 */
import type * as playwright from 'playwright-core';

export type Text = string | RegExp;
export interface Finder {
  locator(selector: string, options?: { hasText?: Text }): Locator;
  getByRole(role: Role, options?: { name?: Text; exact?: boolean; level?: number }): Locator;
  getByLabel(text: Text, options?: { exact?: boolean }): Locator;
  getByText(text: Text, options?: { exact?: boolean }): Locator;
}
export type Role = Parameters<playwright.Page['getByRole']>[0];

type Told = 'innerText' | 'textContent' | 'allInnerTexts' | 'allTextContents' | 'count' | 'inputValue' | 'getAttribute' | 'isDisabled' | 'isVisible';
type Done = 'waitFor' | 'click' | 'hover' | 'focus' | 'fill' | 'check' | 'setInputFiles' | 'evaluate' | 'evaluateAll';
/** What is found when it is asked for, and waited for by whatever is done to it. */
export interface Locator extends Finder, Pick<playwright.Locator, Told | Done> {
  first(): Locator;
  last(): Locator;
  nth(index: number): Locator;
  dragTo(target: Locator): Promise<void>;
}

export interface Download { suggestedFilename(): string; path(): Promise<string> }
export interface Frame extends Pick<playwright.Frame, 'evaluate' | 'url' | 'isDetached'> {
  frameElement(): Promise<{ boundingBox(): Promise<{ x: number; y: number } | null> }>;
}

type Ways = 'url' | 'goto' | 'goBack' | 'reload' | 'close' | 'bringToFront' | 'waitForURL' | 'setDefaultTimeout';
type Inside = 'evaluate' | 'waitForFunction' | 'content' | 'setContent' | 'addStyleTag' | 'fill' | 'click' | 'inputValue' | 'screenshot';
export interface Page extends Finder, Pick<playwright.Page, Ways | Inside | 'setViewportSize' | 'emulateMedia'> {
  keyboard: Pick<playwright.Keyboard, 'type' | 'press' | 'down' | 'up'>;
  mouse: Pick<playwright.Mouse, 'click' | 'move' | 'down' | 'up'>;
  frameLocator(selector: string): Finder;
  frames(): Frame[];
  waitForEvent(event: 'close'): Promise<unknown>;
  waitForEvent(event: 'download'): Promise<Download>;
}
