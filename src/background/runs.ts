/**
 * The runs of all tabs. They live in `storage.session`: gone with the browser, but not with the worker, which may die at any
 * moment; so nothing is kept in variables, and every change is read, changed and written in one queue.
 */
import { newRun, type Run } from '../guide/run';
import type { Progress } from '../shared/messages';
import { browser } from '../shared/browser';

interface TabState { run: Run | null; /** Views whose offer was answered in this tab. */ offersOff: boolean }
type Tabs = Record<string, TabState>;

const KEY = 'tabs';
const EMPTY: TabState = { run: null, offersOff: false };

async function readAll(): Promise<Tabs> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as Tabs | undefined) ?? {};
}

let queue: Promise<unknown> = Promise.resolve();

/** One change after another: two messages that arrive together must not overwrite each other's work. */
function change(tabId: number, edit: (state: TabState) => TabState | null): Promise<TabState> {
  const turn = queue.then(async () => {
    const tabs = await readAll();
    const before = tabs[tabId] ?? EMPTY;
    const after = edit(before);
    if (after === before) return before;
    const { [tabId]: _gone, ...others } = tabs;
    await browser.storage.session.set({ [KEY]: after ? { ...others, [tabId]: after } : others });
    return after ?? EMPTY;
  });
  queue = turn.catch(() => undefined);
  return turn;
}

export const stateOf = async (tabId: number): Promise<TabState> => (await readAll())[tabId] ?? EMPTY;

/** Starts a guide in a tab; a guide that ran there before ends. */
export const startRun = (tabId: number, guide: string, second = false): Promise<TabState> =>
  change(tabId, (state) => ({ ...state, run: newRun(crypto.randomUUID(), guide, Date.now(), second) }));

/** Ends the tab's run; with `id`, only if it is that run. */
export const stopRun = (tabId: number, id?: string): Promise<TabState> =>
  change(tabId, (state) => (state.run && (id === undefined || state.run.id === id) ? { run: null, offersOff: true } : state));

/** Takes in what a page saw. Steps are only added and the end is never taken back, so a late message does no harm. */
export const addProgress = (tabId: number, id: string, progress: Progress): Promise<TabState> =>
  change(tabId, (state) => {
    const { run } = state;
    if (run?.id !== id) return state;
    const seen = [...run.seen, ...progress.seen.filter((step) => !run.seen.includes(step))];
    return { ...state, run: { ...run, ...progress, seen, had: run.had ?? progress.had, added: run.added ?? progress.added, done: run.done || progress.done } };
  });

/** The tab's run keeps the codes of its method in this entry. */
export const setKept = (tabId: number, entry: string): Promise<TabState> =>
  change(tabId, (state) => (state.run ? { ...state, run: { ...state.run, kept: entry } } : state));

export const dismissOffer = (tabId: number): Promise<TabState> => change(tabId, (state) => ({ ...state, offersOff: true }));
export const forgetTab = (tabId: number): Promise<TabState> => change(tabId, () => null);
