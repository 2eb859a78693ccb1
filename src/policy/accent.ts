/** The organisation's colour, made fit to read. Contrast as WCAG 2.2 defines it (relative luminance, 1.4.3: 4.5 for text). */

type Rgb = readonly [number, number, number];

/** The grounds that the accent stands on, as `ui/tokens.css` has them, per theme: the page's and the paper's; and where it may go to be told apart. */
const THEMES = [
  { paper: '#ffffff', ground: '#f5f7fa', soft: 0.1, towards: [0, 0, 0] },
  { paper: '#1b212b', ground: '#12161d', soft: 0.2, towards: [255, 255, 255] },
] as const;
const LEGIBLE = 4.5;
const STEPS = 50;

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const hex = (colour: Rgb): string => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
const mix = (one: Rgb, other: Rgb, share: number): Rgb => one.map((part, at) => part + ((other[at] ?? 0) - part) * share) as unknown as Rgb;

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours `#rrggbb`, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(rgb(one)), luminance(rgb(other))].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Black or white, whichever stands out more on the colour `#rrggbb`. */
export const inkOn = (colour: string): '#000' | '#fff' => (contrast(colour, '#000000') > contrast(colour, '#ffffff') ? '#000' : '#fff');

/**
 * The tokens for an organisation's colour `#rrggbb`: as near to it as can be read as text on every ground that it stands on, in the
 * light theme and in the dark one. `--on-accent` stays, since what is legible on paper carries the paper's own colour.
 */
export function accentTokens(colour: string): Record<string, string> {
  const [light, dark] = THEMES.map(({ paper, ground, soft, towards }) => {
    for (let step = 0; ; step++) {
      const accent = hex(mix(rgb(colour), towards, step / STEPS));
      const softened = hex(mix(rgb(paper), rgb(accent), soft));
      if (step === STEPS || [paper, ground, softened].every((under) => contrast(accent, under) >= LEGIBLE)) return { accent, soft: softened };
    }
  });
  return {
    '--brand': colour,
    '--accent': `light-dark(${light?.accent}, ${dark?.accent})`,
    '--accent-soft': `light-dark(${light?.soft}, ${dark?.soft})`,
  };
}
