import { expect, it } from 'vitest';
import { GOOD, scoreOf } from '../../../src/codes/strength';

it.each(['password1', 'qwertyuiop', 'abc', 'butterscotch', 'Krankenversicherung'.slice(0, 13), 'Butterscotch1', 'zanahoria99', 'monkey123456'])(
  '"%s" is too easy', async (passphrase) => expect(await scoreOf(passphrase)).toBeLessThan(GOOD));
it('nothing short is good enough, however odd', async () => expect(await scoreOf('ß¢«»”ĸ')).toBeLessThan(GOOD));
it.each(['violet tractor unseen harbour', 'mañana-lluvia-7-elefantes', 'xk4Tq9vLw2Zp', 'kfhqpwzmtbxr'])(
  '"%s" is good', async (passphrase) => expect(await scoreOf(passphrase)).toBeGreaterThanOrEqual(GOOD));
it('one word takes no more guesses for being rare', async () => expect(await scoreOf('floccinauci')).toBeLessThan(GOOD));
