/** Sums up what was judged. */
import { groupOf, hasCode, hasNoCode, isCaptured, isSplit, namesCode, saysSignIn, some, type Judged, type Miss } from './count';

export function grouped<T>(items: readonly T[], of: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(of(item), [...(groups.get(of(item)) ?? []), item]);
  return groups;
}

const missed = (miss: Miss) => ({ misses }: Judged): boolean => misses.includes(miss);
const shareWithout = (pages: readonly Judged[], miss: Miss): number => 1 - pages.filter(missed(miss)).length / pages.length;

/** Shares are from 0 to 1, NaN where there is nothing to share. */
export function figures(pages: readonly Judged[]) {
  const count = (is: (page: Judged) => boolean): number => pages.filter(is).length;
  const code = pages.filter(({ labels }) => hasCode(labels));
  const found = (among: readonly Judged[]): number => among.filter((page) => !missed('code')(page)).length;
  const shares = [...grouped(code, ({ labels }) => groupOf(labels)).values()].map((group) => found(group) / group.length);
  const without = count(({ labels }) => hasNoCode(labels));
  const wrong = count(missed('wrong-code'));
  const misplaced = code.filter((page) => missed('code')(page) && namesCode(page.seen)).length;
  const signIns = count(({ labels }) => saysSignIn(labels) === true);
  const hits = signIns - count(missed('signin'));
  const calledSignIn = hits + count(missed('not-signin'));
  const users = pages.filter(({ labels }) => saysSignIn(labels) && some(labels.usernameSelectors));
  const passwords = pages.filter(({ labels }) => saysSignIn(labels) && some(labels.passwordSelectors));
  const namedPasswords = pages.filter(({ labels, seen }) => labels.passwordSelectors && seen.password);
  const split = code.filter(({ labels }) => isSplit(labels));
  const captured = code.filter(({ labels }) => isCaptured(labels));
  const setUps = count(({ labels }) => labels.kind === 'mfa-setup');
  return {
    pages: pages.length,
    codePages: code.length, codeFound: found(code), recall: found(code) / code.length,
    groups: shares.length, macroRecall: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    precision: found(code) / (found(code) + wrong + misplaced),
    pagesWithoutCode: without, wrong, wrongPer1000: (1000 * wrong) / without,
    backupTold: count(({ labels, seen }) => hasNoCode(labels) && seen.code?.purpose === 'backup'),
    splitPages: split.length, splitWhole: found(split), capturedPages: captured.length, capturedFound: found(captured),
    signInPages: signIns, signInPrecision: hits / calledSignIn, signInRecall: hits / signIns, signInF1: (2 * hits) / (signIns + calledSignIn),
    userNamePages: users.length, userNameRecall: shareWithout(users, 'username'),
    passwordPages: passwords.length, passwordRecall: shareWithout(passwords, 'password'),
    passwordPrecision: namedPasswords.filter(({ seen }) => seen.password?.right).length / namedPasswords.length,
    newPasswordPages: count(({ labels }) => some(labels.newPasswordSelectors)), newForCurrent: count(missed('new-for-current')),
    setUpPages: setUps, setUpTold: setUps - count(missed('setup')), calledSetUp: count(missed('not-setup')),
  };
}
