/** The reference in `docs/policy.md`, in Markdown. */
import type { Field, Fields } from '../field';
import { schema } from '../schema';
import { valuesInWords } from './words';

const cell = (text: string): string => text.replaceAll('|', '\\|');

function table(fields: Fields, prefix: string, needs: readonly string[]): string {
  const rows = Object.entries(fields).filter(([, field]) => field.kind !== 'group').map(([key, field]) =>
    `| \`${prefix}${key}\`${needs.includes(key) ? ' (needed)' : ''} | ${cell(field.what)} | ${cell(valuesInWords(field))} | ${cell(field.otherwise ?? '')} |`);
  return ['| key | what | values | if not set |', '|---|---|---|---|', ...rows].join('\n');
}

/** A heading and a table for the group at `path`, and then for every group of lists inside it. */
function parts(field: Field, path: string): string[] {
  if (field.kind === 'list') return field.of.kind === 'group' ? inside(field.of.fields, field.of.needs, `${path}[]`, `An entry of \`${path}\``, field.of.what) : [];
  return field.kind === 'group' ? inside(field.fields, [], path, `\`${path}\``, field.what) : [];
}

function inside(fields: Fields, needs: readonly string[], path: string, heading: string, what: string): string[] {
  const deeper = Object.entries(fields).flatMap(([key, field]) => parts(field, `${path}.${key}`));
  return [`### ${heading}\n\n${what}\n\n${table(fields, path.endsWith('[]') ? '' : `${path}.`, needs)}`, ...deeper];
}

const BEGIN = '<!-- From src/policy/schema.ts; `npm run build` writes it anew. -->';
const END = '<!-- End of what is written by the build. -->';

/** The document with its reference written anew. Throws where it lacks the two marks. */
export function withReference(document: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('docs/policy.md has lost the marks of its reference');
  const lists = Object.fromEntries(Object.entries(schema.fields).filter(([, field]) => (field as Field).kind === 'list'));
  const all = [
    `### Lists at the top\n\n${table(lists, '', [])}`,
    ...Object.entries(schema.fields).flatMap(([key, field]) => parts(field, key)),
  ];
  return `${document.slice(0, begin)}${BEGIN}\n\n${all.join('\n\n')}\n\n${document.slice(end)}`;
}
