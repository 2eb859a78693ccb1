import { expect, it } from 'vitest';
import { filled, textsOf } from '../../../src/shared/texts';

const texts = textsOf({
  two: { message: '$B$ of $A$, and $B$ again', placeholders: { a: { content: '$1' }, b: { content: '$2' } } },
  money: { message: '$$5 for $WHO$', placeholders: { who: { content: '$1' } } },
  bare: { message: 'Select $BUTTON$' },
});
const fill = (key: keyof typeof texts, ...values: string[]): string => filled(texts[key] ?? '', values);

it('named placeholders are filled by their number, as often as they stand there', () => {
  expect(fill('two', 'x', 'y')).toBe('y of x, and y again');
  expect(fill('two', 'x')).toBe(' of x, and  again');
});

it('what a value holds is left alone', () => { expect(fill('two', '$2', '$B$')).toBe('$B$ of $2, and $B$ again'); });

it('two dollar signs are one, and an undeclared placeholder stays', () => {
  expect(fill('money', 'you')).toBe('$5 for you');
  expect(fill('bare', 'Next')).toBe('Select $BUTTON$');
});
