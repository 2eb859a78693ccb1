/** Codes on the clipboard, and off it again. */

/** How long a copied code stays there, in ms. */
const STAY = 20_000;

/**
 * Copies a code and takes it away after 20 s, if the clipboard still holds it. Looking needs a permission that the user gives in
 * the settings; without it, or once this window is closed, the code stays until something else is copied, and is worthless in a minute.
 */
export async function copyCode(code: string): Promise<void> {
  await navigator.clipboard.writeText(code);
  setTimeout(() => {
    void navigator.clipboard.readText().then((held) => (held === code ? navigator.clipboard.writeText('') : undefined), () => undefined);
  }, STAY);
}
