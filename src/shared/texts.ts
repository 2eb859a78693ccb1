/** Texts as `messages.json` holds them, filled the way the browsers fill them. Pure: for the build, and for texts that the browser does not choose. */

interface Message { message: string; placeholders?: Readonly<Record<string, { content: string }>> }
/** One language's `messages.json`. */
export type Messages = Readonly<Record<string, Message | undefined>>;
/** The same with numbered places: `$1` … `$9`, and `$$` for a dollar sign. */
export type Texts = Readonly<Record<string, string | undefined>>;

/** A message with its named placeholders replaced by what they stand for; one that is not declared stays. */
const numbered = ({ message, placeholders = {} }: Message): string =>
  message.replace(/\$(?:(\$+)|(\w+)\$)/g, (mark, _dollars, name: string | undefined) => (name === undefined ? mark : (placeholders[name.toLowerCase()]?.content ?? mark)));

/** All messages of a language in the short form. */
export const textsOf = (messages: Messages): Texts =>
  Object.fromEntries(Object.entries(messages).flatMap(([key, message]) => (message ? [[key, numbered(message)]] : [])));

/** Puts `values` into their places; a place without a value becomes empty, as in the browsers. What a value holds is never read as a place. */
export const filled = (text: string, values: readonly string[]): string =>
  text.replace(/\$(?:(\$+)|([1-9]))/g, (_mark, dollars: string | undefined, place: string) => dollars ?? values[Number(place) - 1] ?? '');
