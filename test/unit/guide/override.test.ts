import { describe, expect, it } from 'vitest';
import { changedGuide } from '../../../src/guide/override';
import { locate } from '../../../src/page/locate';
import { changesIn } from '../../../src/policy/policy';
import { readPolicy } from '../../../src/policy/read';
import { guideOf, guides } from '../../../src/services/guides';
import { wordsOf } from '../../../src/services/words';
import { page } from '../page/dom';

const id = 'microsoft-work.authenticator';
const packaged = guideOf(id);
if (!packaged) throw new Error('no guide');
const words = wordsOf('microsoft-work');
const changed = (...overrides: object[]) => changedGuide(packaged, words, changesIn(readPolicy({ guides: { overrides: overrides.map((one) => ({ guide: id, ...one })) } }).policy, id));
const step = (guide: typeof packaged, name: string) => guide.steps.find((one) => one.id === name);

describe('a guide with the organisation\'s changes', () => {
  it('is the packaged one where there are none, or only for others', () => {
    expect(changed().guide).toBe(packaged);
    expect(changesIn(readPolicy({ guides: { overrides: [{ guide: 'microsoft-work.totp', step: 'install', title: 'x' }] } }).policy, id)).toEqual([]);
    expect(changed({ step: 'nowhere', title: 'x' }).guide).toEqual(packaged);
  });

  it('says the organisation\'s words and link on that step alone', () => {
    const { guide } = changed({ step: 'install', title: 'Install it from Company Portal', body: 'Open Company Portal.', link: 'https://portal.contoso.example/' });
    expect(step(guide, 'install')?.parts[0]).toMatchObject({ where: 'phone', title: { plain: 'Install it from Company Portal' }, body: { plain: 'Open Company Portal.' }, link: 'https://portal.contoso.example/' });
    expect(guide.steps.filter((one) => one.parts.some(({ link }) => link)).map((one) => one.id)).toEqual(['install']);
    expect(guide.steps.map((one) => one.id)).toEqual(packaged.steps.map((one) => one.id));
  });

  it('points where the organisation says, and where the package says if that is not there', () => {
    const { guide, words: more } = changed({ step: 'add', target: [{ css: '#own' }, { role: 'button', text: 'Neue Methode' }] });
    const target = step(guide, 'add')?.parts[0]?.target ?? [];
    const pointed = (body: string): string | undefined => {
      const found = locate(page(body), target, more, { language: 'en' });
      return 'found' in found ? found.found.id : undefined;
    };
    expect(pointed('<button id="own">x</button><button id="usual">Add sign-in method</button>')).toBe('own');
    expect(pointed('<button id="other">Neue Methode</button>')).toBe('other');
    expect(pointed('<button id="usual">Add sign-in method</button>')).toBe('usual');
    expect(pointed('<button id="a">Neue Methode</button><button id="b">Neue Methode</button>')).toBeUndefined();
  });

  it('of every step can be changed and stays a guide', () => {
    for (const guide of guides) {
      for (const one of guide.steps) {
        const { policy } = readPolicy({ guides: { overrides: [{ guide: guide.id, step: one.id, title: 'Own words' }] } });
        const result = changedGuide(guide, words, changesIn(policy, guide.id)).guide;
        expect(result.steps.filter((each) => typeof each.parts[0]?.title === 'object').map((each) => each.id)).toContain(one.id);
      }
    }
  });
});
