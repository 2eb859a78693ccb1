import type { Text } from '../services/service';
import type { MessageKey } from './message-key';
import { native } from './native';

/** A text in the user's language; `values` fill its placeholders in the order in which the English text names them. */
export const t = (key: MessageKey, ...values: (string | number)[]): string => native.i18n.getMessage(key, values.map(String));

/** The same for a text of a guide, which may bring a name along or come as it is. `$BUTTON$` in a plain text is filled too. */
export function say(text: Text, ...values: string[]): string {
  if (typeof text === 'string') return t(text, ...values);
  return 'plain' in text ? text.plain.replaceAll('$BUTTON$', values[0] ?? '') : t(text.key, text.name, ...values);
}

/** Text direction of the user's language. */
export const direction = (): 'ltr' | 'rtl' => (native.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr');
