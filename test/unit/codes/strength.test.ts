import { expect, it } from 'vitest';
import { GOOD, scoreOf } from '../../../src/codes/strength';

it.each(['password1', 'qwertyuiop', 'abc'])('"%s" is too easy', async (passphrase) => expect(await scoreOf(passphrase)).toBeLessThan(GOOD));
it('nothing short is good enough, however odd', async () => expect(await scoreOf('ß¢«»”ĸ')).toBeLessThan(GOOD));
it.each(['violet tractor unseen harbour', 'mañana-lluvia-7-elefantes'])('"%s" is good', async (passphrase) => expect(await scoreOf(passphrase)).toBeGreaterThanOrEqual(GOOD));
