/** What happens between something that was handed in and the sheet on which it is confirmed. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { browser } from '../shared/browser';
import type { NewEntry } from '../vault/entry';
import { parseOtpauth } from '../vault/importers/otpauth';
import { isMigration } from '../vault/importers/migration';
import type { AppName, Imported, ImportOptions } from '../vault/importers/types';
import { inWorker } from '../vault/store-work';
import { recordableHost } from '../vault/hosts';
import type { Find } from './find';
import { appName, failureText, skipText } from './import-words';
import { sorted } from './intake';
import { plainEntry, secretsAmong } from './links';
import type { Given } from './page';
import { usePage } from './page';
import { scan, type Scanned } from './scan';

/** `bytes` wait for the password, or for leave to take `memoryMiB`. */
export interface FileAsk { kind: 'file'; bytes: Uint8Array; app: AppName | undefined; wants: 'password' | 'memory'; wrong: boolean; memoryMiB: number; options: ImportOptions }
export type AddStep = { kind: 'ways' } | { kind: 'confirm'; find: Find } | { kind: 'choose'; finds: Find[] } | { kind: 'preview'; imported: Imported } | FileAsk;
export interface News { kind: 'bad' | 'warn'; title?: string; text: string }

export interface Adding {
  step: AddStep;
  busy: boolean;
  news: News | null;
  scanPage: () => Promise<void>;
  take: (given: Given) => Promise<void>;
  open: (options: ImportOptions) => void;
  confirm: (find: Find) => void;
  confirmTyped: (entry: NewEntry) => void;
  /** Back to the ways, or on to the next file. */
  reset: () => void;
}

const utf8 = new TextEncoder();

export function useAdding(): Adding {
  const { from, given, give } = usePage();
  const [step, setStep] = useState<AddStep>({ kind: 'ways' });
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<News | null>(null);
  /** Links that were collected, since an export may come in several codes; and files that wait their turn. */
  const links = useRef<string[]>([]);
  const queue = useRef<Uint8Array[]>([]);

  const bad = (text: string, title?: string): void => setNews({ kind: 'bad', text, ...(title === undefined ? {} : { title }) });
  const work = async (does: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setNews(null);
    await does().catch(() => bad(t('import_failed_memory')));
    setBusy(false);
  };

  const openFile = async (bytes: Uint8Array, options: ImportOptions): Promise<void> => {
    const result = await inWorker('import', { bytes, options });
    if (result.ok) return setStep({ kind: 'preview', imported: result.imported });
    const { failure, app, detail } = result;
    if (failure === 'needs-password' || failure === 'wrong-password') return setStep({ kind: 'file', bytes, app, wants: 'password', wrong: failure === 'wrong-password', memoryMiB: 0, options });
    if (failure === 'asks-for-memory') return setStep({ kind: 'file', bytes, app, wants: 'memory', wrong: false, memoryMiB: detail?.memoryMiB ?? 0, options });
    setStep({ kind: 'ways' });
    bad(failureText(failure), app && appName(app));
  };

  const openLinks = async (): Promise<void> => {
    const [only = ''] = links.current;
    if (links.current.length === 1 && !isMigration(only)) {
      const read = parseOtpauth(only);
      links.current = [];
      if ('entry' in read) setStep({ kind: 'confirm', find: { entry: read.entry, host: null, maybeHost: null } });
      else bad(`${t('add_failed_link')} ${skipText(read.problem)}`);
      return;
    }
    await openFile(utf8.encode(links.current.join('\n')), {});
  };

  const next = async (): Promise<void> => {
    const bytes = queue.current.shift();
    if (bytes) await openFile(bytes, {});
  };

  const take = (things: Given): Promise<void> => work(async () => {
    const found = await sorted(things);
    queue.current.push(...found.files);
    if (found.links.length > 0) {
      links.current = [...new Set([...links.current, ...found.links])];
      await openLinks();
    } else if (found.files.length > 0) await next();
    else bad(t('add_none'));
  });

  const fromPage = ({ host, links: seen, secrets }: Scanned): Find[] => {
    const entries = seen.filter((link) => !isMigration(link)).map(parseOtpauth).flatMap((read) => ('entry' in read ? [read.entry] : []));
    // A key in plain text is what the QR code beside it says already.
    const typed = entries.length > 0 ? [] : secretsAmong(secrets, entries).map((secret) => plainEntry(secret));
    return [...entries, ...typed].map((entry) => ({ entry, host, maybeHost: null }));
  };

  const scanPage = (): Promise<void> => work(async () => {
    if (from.tab === null) return;
    const scanned = await scan(from.tab);
    if (typeof scanned === 'string') return bad(t('add_scan_no_access'));
    const finds = fromPage(scanned);
    const exports = scanned.links.filter(isMigration);
    const [only] = finds;
    if (finds.length > 1) return setStep({ kind: 'choose', finds });
    if (only) return setStep({ kind: 'confirm', find: only });
    if (exports.length > 0) {
      links.current = [...new Set([...links.current, ...exports])];
      return openLinks();
    }
    // Something was there, but nothing that makes codes here.
    const unread = scanned.links.map(parseOtpauth).find((read) => 'problem' in read);
    if (unread && 'problem' in unread) return bad(skipText(unread.problem), t('add_failed_qr'));
    setNews({ kind: 'warn', text: t('add_scan_none') });
  });

  const confirmTyped = (entry: NewEntry): void => {
    void hostOf(from.tab).then((maybeHost) => setStep({ kind: 'confirm', find: { entry, host: null, maybeHost } }));
  };
  const reset = useCallback((): void => {
    links.current = [];
    setStep({ kind: 'ways' });
    setNews(null);
    if (queue.current.length > 0) void work(next);
  }, []);

  useEffect(() => {
    if (!given) return;
    give(null);
    void take(given);
  }, [given]);
  // Who comes from a guide wants that page's code and nothing else.
  useEffect(() => { if (from.guide && !given) void scanPage(); }, []);

  return {
    step, busy, news, scanPage, take, confirmTyped, reset,
    open: (options) => { if (step.kind === 'file') void work(() => openFile(step.bytes, options)); },
    confirm: (find) => setStep({ kind: 'confirm', find }),
  };
}

async function hostOf(tab: number | null): Promise<string | null> {
  const address = tab === null ? undefined : (await browser.tabs.get(tab).catch(() => null))?.url;
  return address === undefined ? null : recordableHost(address);
}
