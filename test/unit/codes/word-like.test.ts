import { expect, it } from 'vitest';
import { wordLike, wordsIn } from '../../../src/codes/word-like';

it.each(['butterscotch', 'Wäscheklammer', 'ananas', 'szczęście', 'lluvia', 'strength'])('%s can be spoken', (word) => { expect(wordLike(word)).toBe(true); });
it.each(['kfhqpwzmtbxr', 'xkqjzv', 'aeiouaeiou'])('%s cannot', (letters) => { expect(wordLike(letters)).toBe(false); });

it('finds words between marks, digits and capitals, with their places', () => {
  expect(wordsIn('Violet7tractorUnseen-HARBOUR')).toEqual([
    { token: 'Violet', i: 0, j: 5 }, { token: 'tractor', i: 7, j: 13 }, { token: 'Unseen', i: 14, j: 19 }, { token: 'HARBOUR', i: 21, j: 27 }]);
});
it('leaves alone what is too short or too long for one word', () => {
  expect(wordsIn('abe redcarbluehouse 猫が好きです')).toEqual([]);
});
