import { describe, expect, it } from 'vitest';
import { guideInFragment, guideService, guides } from '../../src/services/guides';
import { otherServices } from '../../src/services/others';
import { wordsOf } from '../../src/services/words';

const duplicates = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);

it('every guide has a link of its own, to a site that is recognised', () => {
  const ids = guides.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(duplicates(ids)).toEqual([]);
  expect(ids.filter((id) => guideInFragment(`#mfa-guide=${id}`)?.id !== id)).toEqual([]);
  expect(ids.filter((id) => !['microsoft-work', ...otherServices.map((service) => service.id)].includes(guideService(id)))).toEqual([]);
});

describe.each(guides.map((guide) => [guide.id, guide] as const))('%s', (id, guide) => {
  const words = wordsOf(guideService(id));

  it('names each step once', () => {
    expect(duplicates(guide.steps.map((step) => step.id))).toEqual([]);
  });

  it('points at and quotes only words that the site has', () => {
    const unknown = guide.steps.flatMap((step) => step.parts.flatMap((part) => {
      const inLocators = (part.target ?? []).flatMap((locator) => ('word' in locator && locator.word ? [locator.word] : []));
      return [...inLocators, ...(part.quote ? [part.quote] : [])].filter((word) => !words[word]?.['en']?.length).map((word) => `${step.id}: ${word}`);
    }));
    expect([...new Set(unknown)]).toEqual([]);
  });
});
