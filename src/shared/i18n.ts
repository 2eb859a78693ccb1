import type { MessageKey } from './message-key';
import { native } from './native';

/** A text in the user's language; `values` fill its placeholders in the order in which the English text names them. */
export const t = (key: MessageKey, ...values: (string | number)[]): string => native.i18n.getMessage(key, values.map(String));

/** Text direction of the user's language. */
export const direction = (): 'ltr' | 'rtl' => (native.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr');
