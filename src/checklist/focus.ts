/** Where the keyboard goes when what it was on is gone: a row may leave, or move to another place. */

const buttonIn = (row: string, part = ''): HTMLElement | null => document.querySelector<HTMLElement>(`[data-key="${CSS.escape(row)}"] ${part}button`);

/** The row's first button; the page's title where the row is not there. */
export const focusRow = (row: string | null): void => ((row === null ? null : buttonIn(row)) ?? title())?.focus();

/** What can be said of the row, below it. */
export const focusDetails = (row: string): void => (buttonIn(row, '.details ') ?? buttonIn(row) ?? title())?.focus();

/** Only where nothing has the keyboard. */
export function focusIfLost(): void {
  if (document.activeElement === document.body) title()?.focus();
}

const title = (): HTMLElement | null => document.querySelector('h1');
