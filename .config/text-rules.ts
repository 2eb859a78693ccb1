/** What a language's `messages.json` has to keep to: for the contract test and for `npm run texts`. Pure. */
import type { Messages } from '../src/shared/texts.ts';

/** Texts that stand on a button, a tab or a label, and the most Latin characters that there is room for. The first that fits holds. */
const ROOM: readonly (readonly [RegExp, number])[] = [
  [/^(extName|language_name)$/, 45],
  [/^extDescription$/, 132],
  [/^tab_|^nav_/, 18],
  [/^checklist_(state|show)_/, 24],
  [/^checklist_weak$/, Infinity],
  [/^(popup|codes|checklist|card|offer|done|choose)_(stop|show|lock|copy|copied|cancel|remove|undo|fill|unlock|second|finish|start|dismiss|good|weak|strong|recommended|guide|open|check|improve|details|print|save|add)$/, 34],
];
/** Names that stand as they are in every language. */
const NAMES = /^(extName|language|language_name|method_authenticator|add_type_steam)$/;
/** Product names that a text in another script keeps in Latin letters. */
const LATIN = ['Microsoft', 'Authenticator', 'GitHub', 'Google', 'Android', 'iPhone', 'Entra', 'aka.ms/mfasetup', 'https', 'otpauth:'];
/** A CJK character takes about twice the room of a Latin one. */
const WIDE = new Set(['ja', 'zh']);

interface Plural { base: string; category: string }

/** The part before the category, where the text counts something in English. */
function pluralOf(key: string, english: Messages): Plural | null {
  const [, base = '', category = ''] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return base && english[`${base}_one`] && english[`${base}_other`] ? { base, category } : null;
}

/** Every key that a language has to have, by the plural categories that its `Intl.PluralRules` names. */
export function keysFor(tag: string, english: Messages): string[] {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  return [...new Set(Object.keys(english).flatMap((key) => {
    const plural = pluralOf(key, english);
    return plural ? pluralCategories.map((category) => `${plural.base}_${category}`) : [key];
  }))];
}

/** What is wrong with the texts of a language, one line each, beginning with the key; none where all is well. `tag`: BCP 47. */
export function faultsOf(tag: string, texts: Messages, english: Messages): string[] {
  const wanted = new Set(keysFor(tag, english));
  const missing = [...wanted].filter((key) => !texts[key]).map((key) => `${key}: missing (English: ${(english[key] ?? english[key.replace(/_[a-z]+$/, '_other')])?.message})`);
  const obsolete = Object.keys(texts).filter((key) => !wanted.has(key)).map((key) => `${key}: obsolete, English has it no longer or the language has no such plural`);
  return [...missing, ...obsolete, ...Object.keys(texts).filter((key) => texts[key] && wanted.has(key)).flatMap((key) => faultsIn(key, tag, texts, english).map((fault) => `${key}: ${fault}`))];
}

function faultsIn(key: string, tag: string, texts: Messages, english: Messages): string[] {
  const plural = pluralOf(key, english);
  const model = english[plural ? `${plural.base}_other` : key];
  const { message = '', placeholders = {} } = texts[key] ?? {};
  if (!model) return [];
  // "one account" needs no number.
  const mayLeaveOut = plural && ['zero', 'one', 'two'].includes(plural.category) ? countOf(model) : null;
  const [has, needs] = [marks(message), marks(model.message)];
  const given = model.placeholders ?? {};
  const language = tag.split('-')[0] ?? tag;
  const room = (ROOM.find(([pattern]) => pattern.test(key))?.[1] ?? Infinity) / (WIDE.has(language) && !key.startsWith('ext') ? 2 : 1);
  const stripped = message.replace(/\$(\w+)\$/g, '');
  return [
    ...(message.trim() === '' ? ['empty'] : []),
    ...(message !== message.trim() ? ['spaces at the beginning or end'] : []),
    ...(/ {2}|\n|\t/.test(message) ? ['two spaces, a tab or a new line inside'] : []),
    ...needs.filter((name) => !has.includes(name) && name !== mayLeaveOut).map((name) => `$${name.toUpperCase()}$ is left out`),
    ...has.filter((name) => !needs.includes(name)).map((name) => `$${name.toUpperCase()}$ is not in the English text`),
    ...has.filter((name) => given[name] && placeholders[name]?.content !== given[name].content).map((name) => `$${name.toUpperCase()}$ needs the English file's "placeholders"`),
    ...Object.keys(placeholders).filter((name) => !has.includes(name)).map((name) => `"placeholders" names ${name}, which the text does not use`),
    ...(stripped.replaceAll('$$', '').includes('$') ? ['a dollar sign has to be written $$'] : []),
    ...([...message].length > room ? [`${[...message].length} characters, there is room for ${room}`] : []),
    ...(language !== 'en' ? otherThanEnglish(key, language, message, model.message) : []),
    ...(key === 'language' && message !== tag ? [`has to be ${tag}`] : []),
  ];
}

function otherThanEnglish(key: string, language: string, message: string, english: string): string[] {
  // Words that many languages share, such as "App" and "Code", are no sign of a forgotten text.
  const isCopy = message === english && !NAMES.test(key) && (english.match(/\p{L}{2,}/gu)?.length ?? 0) > 2;
  return [
    ...(isCopy ? ['the same as in English'] : []),
    ...(message.includes('"') ? ['a straight quotation mark: use the language’s own'] : []),
    ...(/(^|\s)'|'(\s|$)/.test(message) ? ['a straight quotation mark: use the language’s own'] : []),
    ...(['ar', 'ja', 'zh'].includes(language) ? LATIN.filter((name) => english.includes(name) && !message.includes(name)).map((name) => `${name} is left as it is`) : []),
  ];
}

const countOf = ({ placeholders = {} }: NonNullable<Messages[string]>): string | null => Object.entries(placeholders).find(([, { content }]) => content === '$1')?.[0] ?? null;

/** The names of the placeholders in a message, small letters. */
export const marks = (message: string): string[] => [...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()))].sort();
