/** Pages with known fields: a folder with `manifest.jsonl`, a line of labels for each page, and the pages or an archive of them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Selectors are null where the source does not say, and empty where it says that there is no such field. */
export interface Labels {
  id: string; file: string; source: string; realism: string; group: string | null; host: string | null; url: string | null;
  kind: 'signin' | 'otp' | 'signup' | 'mfa-setup' | 'other' | null; kindNot: string[] | null;
  otpSelectors: string[] | null; otpReviewedSelectors?: string[] | null; otpAmbiguousSelectors?: string[] | null; otpSplit: number | null;
  usernameSelectors: string[] | null; passwordSelectors: string[] | null; newPasswordSelectors: string[] | null;
}

export interface Corpus { pages: Labels[]; read(page: Labels): Buffer; close(): void }

/** Opens the corpus in `folder`; `pages.tar.xz` is unpacked to a temporary folder that `close` removes. Throws where pages are missing. */
export function openCorpus(folder: string): Corpus {
  const manifest = join(folder, 'manifest.jsonl');
  if (!existsSync(manifest)) throw new Error(`${manifest} is missing: --corpus names the folder that has it`);
  const pages = readFileSync(manifest, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Labels);
  const archive = join(folder, 'pages.tar.xz');
  const holding = (...places: string[]): string | undefined => places.find((place) => pages[0] && existsSync(join(place, pages[0].file)));
  let root = holding(folder, join(folder, 'pages'));
  let unpacked: string | undefined;
  if (!root && existsSync(archive)) {
    unpacked = mkdtempSync(join(tmpdir(), 'detection-corpus-'));
    execFileSync('tar', ['-xJf', archive, '-C', unpacked]);
    root = holding(unpacked, join(unpacked, 'pages'));
  }
  if (!root) throw new Error(`neither the pages nor ${archive} are there`);
  const place = root;
  return {
    pages,
    read: (page) => readFileSync(join(place, page.file)),
    close: () => { if (unpacked) rmSync(unpacked, { recursive: true, force: true }); },
  };
}
