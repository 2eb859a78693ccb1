/**
 * The users in a Graph answer, in pieces: the objects in its `value` array, or in an array that stands alone. Several answers may
 * follow each other. The text is cut into objects without being understood; each object is then parsed on its own, so one that is
 * broken costs nothing else.
 */

export interface JsonReader { push(text: string): void; end(): void }
export interface JsonHandlers {
  /** `number` counts the objects from 1. */
  object(value: Record<string, unknown>, number: number): void;
  broken(number: number, text: string): void;
}

/** Longest object. One that is longer was never closed. */
const LONGEST_OBJECT = 4 * 1024 * 1024;

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = ['"', '\\', '{', '}', '[', ']'].map((mark) => mark.charCodeAt(0)) as [number, number, number, number, number, number];

export function jsonReader(handlers: JsonHandlers): JsonReader {
  let buffer = '';
  let at = 0;
  let number = 0;
  // What is open around the place: `{` and `[`. An object of interest opens in `[` or in `{[`.
  let open = '';
  let start = -1;
  let inText = false;

  const emit = (text: string): void => {
    number++;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      handlers.broken(number, text);
      return;
    }
    const page = (value as { value?: unknown }).value;
    if (!Array.isArray(page)) handlers.object(value as Record<string, unknown>, number);
    else for (const inner of page as unknown[]) if (typeof inner === 'object' && inner !== null) handlers.object(inner as Record<string, unknown>, number);
  };

  const drain = (): void => {
    for (; at < buffer.length; at++) {
      const code = buffer.charCodeAt(at);
      if (inText) {
        if (code === BACKSLASH) at++;
        else if (code === QUOTE) inText = false;
      } else if (code === QUOTE) inText = true;
      else if (code === OPEN || code === OPEN_LIST) {
        if (code === OPEN && start < 0 && (open === '[' || open === '{[')) start = at;
        open += code === OPEN ? '{' : '[';
      } else if (code === CLOSE || code === CLOSE_LIST) {
        open = open.slice(0, -1);
        if (start >= 0 && (open === '[' || open === '{[')) {
          emit(buffer.slice(start, at + 1));
          start = -1;
        }
      }
    }
    // What is done with need not be kept; an escaped character may lie beyond the end of this piece.
    const keepFrom = start < 0 ? buffer.length : start;
    buffer = buffer.slice(keepFrom);
    at -= keepFrom;
    if (start >= 0) start = 0;
    if (buffer.length > LONGEST_OBJECT) {
      handlers.broken(++number, buffer);
      [buffer, at, start, open, inText] = ['', 0, -1, '[', false];
    }
  };

  return {
    push: (text) => { buffer += text; drain(); },
    // Whatever is still open was cut off.
    end: () => { if (open !== '') handlers.broken(number + 1, buffer); },
  };
}
