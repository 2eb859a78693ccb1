import { beforeEach, expect, it, vi } from 'vitest';
import type { Texts } from '../../../src/shared/texts';

const own: Record<string, string> = { language: 'en', card_contact: 'Ask $1', checklist_status_left_one: '$1 left', checklist_status_left_other: '$1 left (more)' };
let browserIn = 'en-GB';
vi.stubGlobal('browser', { runtime: {}, i18n: {
  getUILanguage: () => browserIn,
  getMessage: (key: string, values: string[] = []) => (own[key] ?? '').replace('$1', values[0] ?? ''),
} });
const { direction, language, plural, say, t } = await import('../../../src/shared/i18n');
const { amountText, dayText, numberText, sentenceText } = await import('../../../src/shared/intl');

const DAY = new Date(2026, 9, 5, 12).getTime();
const choose = (texts: Texts | undefined): void => { globalThis.mfaSetupGuideTexts = texts; };
beforeEach(() => { choose(undefined); browserIn = 'en-GB'; });

it('without a choice the browser speaks, with its own region', () => {
  expect([language(), direction(), t('card_contact', 'Ann'), dayText(DAY)]).toEqual(['en', 'ltr', 'Ask Ann', '5 October 2026']);
});

it('the chosen language wins over the browser’s, in texts, numbers and dates', () => {
  choose({ language: 'de', card_contact: 'Fragen Sie $1' });
  expect([language(), t('card_contact', 'Ann'), dayText(DAY), numberText(12_345), amountText(5, 'minute'), sentenceText(['a', 'b', 'c'])])
    .toEqual(['de', 'Fragen Sie Ann', '5. Oktober 2026', '12.345', '5 Minuten', 'a, b und c']);
});

it('a text that the chosen language lacks is taken from the browser’s', () => {
  choose({ language: 'de' });
  expect(t('card_contact', 'Ann')).toBe('Ask Ann');
});

it('a region of another script is not taken over', () => {
  browserIn = 'zh-TW';
  choose({ language: 'zh-CN' });
  expect(amountText(5, 'minute')).toBe('5分钟');
});

it.each([[1, 'one'], [2, 'few'], [5, 'many'], [22, 'few'], [1.5, 'other']])('Polish has for %s the form "%s"', (count, form) => {
  choose({ language: 'pl', ...Object.fromEntries(['one', 'few', 'many', 'other'].map((one) => [`checklist_status_left_${one}`, `$1 ${one}`])) });
  expect(plural('checklist_status_left', count)).toBe(`${String(count).replace('.', ',')} ${form}`);
});

it('Arabic runs from right to left, keeps digits as on telephones, and isolates what is inserted', () => {
  choose({ language: 'ar', card_contact: 'اسأل $1' });
  browserIn = 'ar-EG';
  expect([direction(), numberText(12_345), t('card_contact', '+49 170 1')]).toEqual(['rtl', '12,345'.replace(',', new Intl.NumberFormat('ar-EG', { numberingSystem: 'latn' }).format(1000).slice(1, -3)), 'اسأل \u2068+49 170 1\u2069']);
  expect(t('card_contact', 'https://example.com/')).toBe('اسأل https://example.com/');
});

it('a German guide quotes the button as the English page writes it', () => {
  choose({ language: 'de', step_account_next: 'Wählen Sie dann „$1“' });
  expect(say('step_account_next', 'Next')).toBe('Wählen Sie dann „Next“');
});
