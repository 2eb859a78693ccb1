/** Cuts a text of any language into what words can be compared by. */

const enum Kind { Other, Letter, Digit, Unspaced }

/** Thai, Hangul, kana and Han set no spaces between words or glue endings to them: what they say is found inside of a run. */
function kindOf(code: number): Kind {
  if (code < 0x80) {
    if (code >= 97 && code <= 122) return Kind.Letter;
    return code >= 48 && code <= 57 ? Kind.Digit : Kind.Other;
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? Kind.Letter : Kind.Other;
  if (code < 0xe00) return code === 0xd7 || code === 0xf7 || code === 0x60c || code === 0x61b || code === 0x61f ? Kind.Other : Kind.Letter;
  if (code < 0xe80) return Kind.Unspaced;
  if (code >= 0x1100 && code < 0x1200) return Kind.Unspaced;
  if (code < 0x2000) return Kind.Letter;
  if (code < 0x3005) return code >= 0x2c00 && code < 0x2e00 ? Kind.Letter : Kind.Other;
  if (code >= 0x3008 && code <= 0x3020) return Kind.Other;
  if (code < 0xa000) return Kind.Unspaced;
  if (code >= 0xac00 && code < 0xd7b0) return Kind.Unspaced;
  return code >= 0xe000 ? Kind.Other : Kind.Letter;
}

const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u200b-\u200f\u00ad]/g;
const beyondAscii = /[^\0-\x7f]/;

/** Comparable form: lower case, no accents, width and the several ways to write Arabic letters evened out. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower.normalize('NFKD').replace(accents, '').normalize('NFC')
    .replace(/[يى]/g, 'ی').replace(/ك/g, 'ک').replace(/ة/g, 'ه').replace(/[أإآ]/g, 'ا').replace(/ı/g, 'i').replace(/([\uac00-\ud7af])\s+(?=[\uac00-\ud7af])/g, '$1');
}

/** Words, numbers with the letters after them, and runs of unspaced script, of a text that is folded. */
export function piecesOf(folded: string): string[] {
  const pieces: string[] = [];
  const { length } = folded;
  for (let at = 0; at < length;) {
    const start = at;
    const kind = kindOf(folded.charCodeAt(at++));
    if (kind === Kind.Other) continue;
    if (kind === Kind.Digit) while (at < length && kindOf(folded.charCodeAt(at)) === Kind.Digit) at++;
    const rest = kind === Kind.Unspaced ? Kind.Unspaced : Kind.Letter;
    while (at < length && kindOf(folded.charCodeAt(at)) === rest) at++;
    pieces.push(folded.slice(start, at));
  }
  return pieces;
}

/** Whether the text begins in a script without spaces between words. */
export const isUnspaced = (text: string): boolean => kindOf(text.charCodeAt(0)) === Kind.Unspaced;
