import { asText } from '../practice/http';
import type { Practice } from '../practice/server';
import { held, type Row } from './guides';
import type { Outcome } from './table';
import type { Tab } from './walk/tab';
import { walk } from './walk/walk';

/** Walks one row with an account of its own and compares the end with what the practice tenant holds. */
export async function run(practice: Practice, row: Row, page: Tab, phone: Tab): Promise<Outcome> {
  const person = practice.admin.createAccount(row.scenario);
  const { ends } = row;
  const before = 'registered' in ends ? held(practice, person.upn, ends.registered) : 0;
  const start = performance.now();
  const readPicture = (): string => asText([...practice.state.sessions.values()].findLast(({ upn, data }) => upn === person.upn && data['captcha'])?.data['captcha']);
  const report = await walk({ guide: row.guide, goal: row.goal, person, page, phone, readPicture, ...structuredClone(row.plan ?? {}), ...('card' in ends ? { until: ends.card } : {}) });
  const ok = 'card' in ends ? report.steps.at(-1)?.step === ends.card : report.reached && held(practice, person.upn, ends.registered) > before;
  return { row, report, ok, ms: performance.now() - start };
}
