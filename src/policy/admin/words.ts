/** What a key takes, in words: for the documentation and for the templates. */
import type { Field } from '../field';
import { formInWords } from '../forms';

/** Markdown's marks taken out, for places that show plain text. */
export const plain = (text: string): string => text.replaceAll('`', '');

/** Which values the field takes, in Markdown. */
export function valuesInWords(field: Field): string {
  switch (field.kind) {
    case 'text': return formInWords(field.form);
    case 'choice': return field.of.map((value) => `\`${value}\``).join(', ');
    case 'number': return `${field.min} to ${field.max}`;
    case 'switch': return '`true` or `false`';
    case 'list': return field.of.kind === 'group' ? `list, up to ${field.most}` : `list, up to ${field.most}, of: ${valuesInWords(field.of)}`;
    case 'group': return 'group';
  }
}
