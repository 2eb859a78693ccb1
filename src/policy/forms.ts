/** The forms that a text of the policy may have. Each takes a trimmed text and says what is wrong with it, or null. */

export type Form = 'line' | 'words' | 'email' | 'phone' | 'https' | 'logo' | 'colour' | 'host' | 'tenant' | 'id' | 'path' | 'selector' | 'pattern' | 'date' | 'time';

export type Malformed = 'malformed' | 'not-https' | 'too-long';

interface Rule { most: number; pattern?: RegExp; check?: (text: string) => Malformed | null; what: string }

// Forms are given in words too, for the documentation.
const RULES: Record<Form, Rule> = {
  line: { most: 200, pattern: /^[^\n\r]+$/, what: 'text of one line, up to 200 characters' },
  words: { most: 2000, what: 'text, up to 2,000 characters' },
  email: { most: 254, pattern: /^[^\s@<>"',;:]+@[^\s@<>"',;:.]+(\.[^\s@<>"',;:.]+)+$/, what: 'e-mail address' },
  phone: { most: 60, pattern: /^[+(\d][\d ()/.-]*$/, what: 'digits, spaces and `+ ( ) / . -`' },
  https: { most: 2000, check: webAddress, what: 'address that begins with `https://`' },
  logo: { most: 200_000, check: (text) => (text.startsWith('data:') ? picture(text) : webAddress(text)), what: '`https://` address, or a `data:` address of a PNG, JPEG, WebP, GIF or SVG picture in Base64, up to 200,000 characters' },
  colour: { most: 7, pattern: /^#[0-9a-f]{6}$/i, what: '`#rrggbb`' },
  host: { most: 253, pattern: /^([a-z0-9](-*[a-z0-9])*\.)+[a-z0-9](-*[a-z0-9])+$/, what: 'exact host name in lower case, without `https://` or `*`' },
  tenant: { most: 253, pattern: /^(([a-z0-9](-*[a-z0-9])*\.)+[a-z0-9](-*[a-z0-9])+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, what: 'domain in lower case, or a tenant id' },
  id: { most: 80, pattern: /^[a-z0-9][\w.-]*$/i, what: 'letters, digits and `. _ -`, up to 80 characters' },
  path: { most: 300, pattern: /^\/\S*$/, what: 'path that begins with `/`' },
  selector: { most: 300, pattern: /^[^\n\r{}]+$/, what: 'CSS selector' },
  pattern: { most: 200, check: regular, what: 'regular expression, up to 200 characters' },
  date: { most: 10, check: day, what: 'date as `YYYY-MM-DD`' },
  time: { most: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, what: 'time as `HH:MM`, 24 hours' },
};

/** Control characters other than line breaks and tabs (Unicode category Cc). */
const control = /(?![\n\r\t])\p{Cc}/u;

/** What the form asks, in words. */
export const formInWords = (form: Form): string => RULES[form].what;

/** What is wrong with a trimmed, not empty text; null where it has the form. */
export function faultIn(text: string, form: Form): Malformed | null {
  const { most, pattern, check } = RULES[form];
  if (text.length > most) return 'too-long';
  if (control.test(text)) return 'malformed';
  if (pattern && !pattern.test(text)) return 'malformed';
  return check?.(text) ?? null;
}

function webAddress(text: string): Malformed | null {
  if (!/^https:\/\//i.test(text)) return 'not-https';
  if (/\s/.test(text) || !URL.canParse(text)) return 'malformed';
  const { username, password } = new URL(text);
  return username || password ? 'malformed' : null;
}

const picture = (text: string): Malformed | null =>
  (/^data:image\/(png|jpeg|webp|gif|svg\+xml);base64,[a-z0-9+/]+={0,2}$/i.test(text) ? null : 'malformed');

function regular(text: string): Malformed | null {
  try {
    new RegExp(text, 'u');
    return null;
  } catch {
    return 'malformed';
  }
}

/** A day of the calendar: the 30th of February is none. */
function day(text: string): Malformed | null {
  const match = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return 'malformed';
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? null : 'malformed';
}
