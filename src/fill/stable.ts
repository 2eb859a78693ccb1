/** Telling names that a developer wrote from names that a framework made up, which are others after the next load. */

/** Words in the names of code fields; a small number behind one of them counts the boxes ("otp-3"), not the page's elements. */
const codeWord = /(otp|totp|code|digit|char|pin|token|mfa|2fa|verif|passcode|one.?time|security|auth)/i;
/** Prefixes of frameworks that number their elements. */
const numbering = /^(ember|yui|ext|gwt|mui|mat|cdk|radix|headlessui|react|rc|el|ng|dijit|isc|uid|auto|form|control|field|input|text|textbox|txt|item|id)\b/i;
const MOST = 100;

/** Whether a name (an id, say) looks made up at run time: counters, hashes, random parts. When in doubt, yes. */
export function looksGenerated(name: string): boolean {
  if (!name.trim() || name.length > MOST || /[:«»\s]/.test(name)) return true;
  // Numbers of four digits and hexadecimal runs, as in "field-48213" and "f81d4fae7dec".
  if (/\d{4,}/.test(name) || /(?=[a-f]*\d)[0-9a-f]{8,}/i.test(name)) return true;
  if (name.split(/[-_.[\]$/]+/).some(isHash)) return true;
  if (!/\d/.test(name) || codeWord.test(name)) return false;
  return /\d{2,}/.test(name) || numbering.test(name.replace(/\d+/g, '-'));
}

/** Letters and digits in turns, such as "1q2w3e"; "oauth2" and "2fa" turn too seldom. */
function isHash(part: string): boolean {
  const turns = part.replace(/[a-z]+/gi, 'a').replace(/\d+/g, '0').length - 1;
  return part.length >= 5 && turns >= 2 && !codeWord.test(part);
}

/** The path of a URL with its made-up parts as `*`: the same for every visit to the same page. */
export function pageOf(pathname: string): string {
  return pathname.split('/').map((part) => (part && looksGenerated(part) ? '*' : part)).join('/').slice(0, 500);
}
