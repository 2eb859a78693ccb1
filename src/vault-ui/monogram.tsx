/** A letter on a colour of its own instead of a logo: nothing to fetch, and nobody's trade mark. */

/** Each keeps 4.5:1 against white letters in both themes. */
const COLOURS = ['#3451d1', '#0f7a4d', '#8a4b08', '#7a3e9d', '#0b6e7a', '#a3324f', '#4c5a70', '#5b4fc4'];

/** One for all rows: making it takes longer than using it. */
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export function Monogram({ name }: { name: string }) {
  const letter = letters.segment(name.trim())[Symbol.iterator]().next().value?.segment ?? '•';
  let sum = 0;
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  return <span class="monogram" style={{ background: COLOURS[sum % COLOURS.length] }} aria-hidden="true">{letter.toLocaleUpperCase()}</span>;
}
