import { describe, expect, it } from 'vitest';
import type { Labels } from '../../bench/detection/corpus';
import { judge } from '../../bench/detection/count';
import type { Seen } from '../../bench/detection/look';
import { differences } from '../../bench/detection/misses';
import { figures } from '../../bench/detection/totals';

const labels = (more: Partial<Labels> = {}): Labels => ({
  id: 'a', file: 'a.html', source: 's', realism: 'captured-page', group: null, host: null, url: null, kind: null, kindNot: null,
  otpSelectors: [], otpSplit: null, usernameSelectors: null, passwordSelectors: null, newPasswordSelectors: null, ...more,
});
const seen = (more: Partial<Seen> = {}): Seen => ({ kind: 'none', labelledCode: 0, firstMs: 1, ms: 1, described: { code: '', username: '', password: '' }, ...more });
const code = (boxes: number, labelled = boxes): Pick<Seen, 'code'> => ({ code: { boxes, labelled, ambiguous: 0, purpose: 'unknown' } });

describe('a page is judged', () => {
  it.each([
    ['a code that is found', labels({ otpSelectors: ['#c'] }), seen({ kind: 'code', labelledCode: 1, ...code(1) }), []],
    ['a code that is not', labels({ otpSelectors: ['#c'] }), seen(), ['code']],
    ['another field than the code', labels({ otpReviewedSelectors: ['#c'] }), seen(code(1, 0)), ['code']],
    ['some of the boxes', labels({ otpSelectors: ['#c', '#d', '#e', '#f'], otpSplit: 4 }), seen({ labelledCode: 4, ...code(3) }), ['code']],
    ['a field where there is no code', labels(), seen(code(1, 0)), ['wrong-code']],
    ['a backup code told as such', labels(), seen({ code: { boxes: 1, labelled: 0, ambiguous: 0, purpose: 'backup' } }), []],
    ['what nobody can tell', labels({ otpAmbiguousSelectors: ['#c'] }), seen(code(1, 0)), []],
    ['a sign-in', labels({ kind: 'signin', usernameSelectors: ['#u'], passwordSelectors: ['#p'] }), seen({ kind: 'sign-in', username: { right: true }, password: { right: false, isNew: false } }), ['password']],
    ['a sign-up taken for one', labels({ kind: 'signup', newPasswordSelectors: ['#n'] }), seen({ kind: 'sign-in', password: { right: false, isNew: true } }), ['not-signin', 'new-for-current']],
    ['a set-up taken for a prompt', labels({ kind: 'mfa-setup', otpSelectors: ['#c'] }), seen({ kind: 'code', labelledCode: 1, ...code(1) }), ['setup']],
  ] as const)('%s', (_, known, what, misses) => {
    expect(judge(known, what).misses).toEqual(misses);
  });

  it('and summed up by site, so that one with many pages counts once', () => {
    const page = (id: string, group: string, found: boolean) => judge(labels({ id, group, otpSelectors: ['#c'] }), found ? seen({ labelledCode: 1, ...code(1) }) : seen());
    const { recall, macroRecall } = figures([page('1', 'x', true), page('2', 'x', true), page('3', 'x', true), page('4', 'y', false)]);
    expect({ recall, macroRecall }).toEqual({ recall: 0.75, macroRecall: 0.5 });
  });
});

it('the list of known misses is told where it is behind and where ahead', () => {
  const pages = [judge(labels({ id: 'new', otpSelectors: ['#c'] }), seen()), judge(labels({ id: 'fixed' }), seen()), judge(labels({ id: 'same', otpSelectors: ['#c'] }), seen())];
  expect(differences(pages, { fixed: ['wrong-code'], same: ['code'], elsewhere: ['code'] })).toEqual([
    { id: 'new', miss: 'code', change: 'regression' },
    { id: 'fixed', miss: 'wrong-code', change: 'improvement' },
  ]);
});
