/** Texts of the product in the language in use. */
import type { Text } from '../services/service';
import { direction, language, textOf } from './chosen';
import { numberText } from './intl';
import type { MessageKey, PluralKey } from './message-key';

export { direction, language };

/**
 * A text; `values` fill its placeholders in the order in which the English text declares them. Numbers are written as the language
 * writes them.
 */
export const t = (key: MessageKey, ...values: (string | number)[]): string => textOf(key, values.map(inserted));

/** A text that counts something, in the form that the language has for `count`, which fills its first placeholder; `values` fill the others. */
export function plural(key: PluralKey, count: number, ...values: (string | number)[]): string {
  const all = [count, ...values].map(inserted);
  return textOf(`${key}_${new Intl.PluralRules(language()).select(count)}`, all) || textOf(`${key}_other`, all);
}

/** The same as `t` for a text of a guide, which may bring a name along or come as it is. `$BUTTON$` in a plain text is filled too. */
export function say(text: Text, ...values: string[]): string {
  if (typeof text === 'string') return t(text, ...values);
  return 'plain' in text ? text.plain.replaceAll('$BUTTON$', values[0] ?? '') : t(text.key, text.name, ...values);
}

/**
 * Names, keys and telephone numbers keep their own direction in a text that runs from right to left (U+2068 and U+2069, Unicode's
 * isolates). Addresses stand bare, since other programs would take the mark for a part of them.
 */
function inserted(value: string | number): string {
  const text = typeof value === 'number' ? numberText(value) : value;
  return direction() === 'rtl' && text !== '' && !text.includes('://') ? `\u2068${text}\u2069` : text;
}
