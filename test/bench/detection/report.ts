/** The figures as text. */
import { quantile } from '../figures';
import type { Judged } from './count';
import { figures, grouped } from './totals';

const percent = (share = NaN): string => (Number.isNaN(share) ? '–' : (100 * share).toFixed(1));
const plain = (value = NaN, digits = 1): string => (Number.isNaN(value) ? '–' : value.toFixed(digits));

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}

function total(pages: readonly Judged[]): string {
  const f = figures(pages);
  const of = (part: number, all: number): string => `${part}/${all}`;
  const times = pages.map(({ seen }) => seen.ms);
  const first = pages.map(({ seen }) => seen.firstMs);
  return aligned([
    ['pages', `${f.pages}`],
    ['code pages found', `${of(f.codeFound, f.codePages)} = ${percent(f.recall)} %`],
    [`  averaged over ${f.groups} sites or products`, `${percent(f.macroRecall)} %`],
    ['  captured real pages', of(f.capturedFound, f.capturedPages)],
    ['  codes in boxes, all boxes', of(f.splitWhole, f.splitPages)],
    ['  precision (pages)', `${percent(f.precision)} %`],
    ['wrong code field on pages without a code', `${of(f.wrong, f.pagesWithoutCode)} = ${plain(f.wrongPer1000)} per 1,000`],
    ['  backup codes told as such there', `${f.backupTold}`],
    ['sign-in pages: F1', percent(f.signInF1)],
    ['  precision, recall', `${percent(f.signInPrecision)} %, ${percent(f.signInRecall)} % of ${f.signInPages}`],
    ['user name on sign-in pages: recall', `${percent(f.userNameRecall)} % of ${f.userNamePages}`],
    ['current password on sign-in pages: recall', `${percent(f.passwordRecall)} % of ${f.passwordPages}`],
    ['current password on all labelled pages: precision', `${percent(f.passwordPrecision)} %`],
    ['new password taken for the current one', of(f.newForCurrent, f.newPasswordPages)],
    ['set-up told from prompt', `${of(f.setUpTold, f.setUpPages)}; other pages called set-up: ${f.calledSetUp}`],
    ['ms a pass: median, p95, worst', `${plain(quantile(times, 0.5), 2)}, ${plain(quantile(times, 0.95), 2)}, ${plain(Math.max(...times), 1)}`],
    ['ms the first pass after loading: median, p95', `${plain(quantile(first, 0.5), 1)}, ${plain(quantile(first, 0.95), 1)}`],
  ]);
}

function by(pages: readonly Judged[], name: string, of: (page: Judged) => string): string {
  const rows = [...grouped(pages, of)].sort(([a], [b]) => a.localeCompare(b)).map(([group, among]) => {
    const f = figures(among);
    const share = (part: number, all: number): string => (all ? `${part}/${all}` : '–');
    const times = among.map(({ seen }) => seen.ms);
    return [
      group, `${f.pages}`, share(f.codeFound, f.codePages), percent(f.macroRecall), percent(f.precision), `${f.wrong}`, plain(f.wrongPer1000), share(f.splitWhole, f.splitPages),
      share(f.capturedFound, f.capturedPages), f.signInPages ? percent(f.signInF1) : '–', percent(f.userNameRecall), percent(f.passwordRecall),
      share(f.newForCurrent, f.newPasswordPages), share(f.setUpTold, f.setUpPages), plain(quantile(times, 0.5), 2), plain(quantile(times, 0.95), 2),
    ];
  });
  const head = [name, 'pages', 'code', 'macro %', 'precision %', 'wrong', '/1,000', 'boxes', 'captured', 'sign-in F1', 'user %', 'password %', 'new as current', 'set-up', 'ms p50', 'ms p95'];
  return aligned([head, ...rows]);
}

export function report(pages: readonly Judged[]): string {
  return [total(pages), by(pages, 'kind', ({ labels }) => labels.kind ?? 'not labelled'), by(pages, 'source', ({ labels }) => labels.source)].join('\n\n');
}

/** A line for each miss: what was expected and what was named. */
export function missLines(pages: readonly Judged[]): string {
  return pages.flatMap(({ labels, seen, misses }) => misses.map((miss) => {
    const part = miss.includes('code') ? 'code' : miss === 'username' ? 'username' : 'password';
    const wanted = { code: [...(labels.otpSelectors ?? []), ...(labels.otpReviewedSelectors ?? [])], username: labels.usernameSelectors, password: labels.passwordSelectors }[part]?.join(', ') ?? '';
    return `${miss}\t${labels.id}\texpected ${labels.kind ?? `not ${labels.kindNot?.join() ?? 'said'}`} ${wanted.slice(0, 120)}\tgot ${seen.kind} ${seen.described[part]}`;
  })).sort().join('\n');
}
