/** Texts of the product outside the browser, from a language's `messages.json`. */
import type { MessageKey } from '../../shared/message-key';

type Messages = Readonly<Record<string, { message: string; placeholders?: Readonly<Record<string, { content: string }>> } | undefined>>;

export type Texts = (key: MessageKey, ...values: string[]) => string;

/** As the browser's own `getMessage`: `values` fill the placeholders by number; a placeholder that is not declared stays. */
export const textsFrom = (messages: Messages): Texts => (key, ...values) => {
  const { message = '', placeholders = {} } = messages[key] ?? {};
  return message.replace(/\$(\w+)\$/g, (mark, name: string) => {
    const number = /^\$(\d)$/.exec(placeholders[name.toLowerCase()]?.content ?? '')?.[1];
    return number === undefined ? mark : (values[Number(number) - 1] ?? '');
  });
};
