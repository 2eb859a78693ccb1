/** JSON that says why it is none: cut short, or not JSON at all. */

export type Json = { value: unknown } | { failure: 'truncated' | 'not-json' };

export function parseJson(text: string): Json {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { failure: endsOpen(text) ? 'truncated' : 'not-json' };
  }
}

/** Something that was opened is still open at the end: a string, a list or an object. */
function endsOpen(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (inString) {
      if (letter === '\\') i++;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') depth--;
    if (depth < 0) return false;
  }
  return inString || depth > 0;
}
