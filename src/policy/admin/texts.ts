/** Texts of the product outside the browser, from a language's `messages.json`. */
import type { MessageKey } from '../../shared/message-key';
import { filled, textsOf, type Messages } from '../../shared/texts';

export type Texts = (key: MessageKey, ...values: string[]) => string;

/** As the browser's own `getMessage`: `values` fill the placeholders by number; a placeholder that is not declared stays. */
export const textsFrom = (messages: Messages): Texts => {
  const texts = textsOf(messages);
  return (key, ...values) => filled(texts[key] ?? '', values);
};
