/** The table of accounts with their state of per-user MFA. */
import { sayingOf } from '../../page/text';
import { isVisible } from '../../page/visible';
import type { Facts } from '../service';
import { siteWords } from './words';

type Row = NonNullable<Facts['perUser']>[number];

const STATES = ['disabled', 'enabled', 'enforced'] as const;
const userName = /^[^\s@()<>",;:]+@[^\s@()<>",;:]+\.[^\s@()<>",;:]+$/;
/** Rows read from one page at most, as many as a report carries. */
const MOST = 5000;

/** Rows that name one account and one state; any other row is left out. */
export function readRows(document: Document): Row[] {
  const rows: Row[] = [];
  for (const row of document.querySelectorAll('tr, [role="row"]')) {
    if (rows.length >= MOST) break;
    const texts = [...row.querySelectorAll('td, [role="gridcell"], [role="cell"], [role="rowheader"]')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
    const names = texts.filter((text) => userName.test(text));
    const states = STATES.filter((state) => texts.some((text) => sayingOf(text, state, siteWords)));
    const [identity, state] = [names[0], states[0]];
    if (!identity || names.length > 1 || !state || states.length > 1 || !isVisible(row)) continue;
    const displayName = texts.find((text) => text !== identity && !sayingOf(text, state, siteWords));
    rows.push({ identity, state, ...(displayName !== undefined && { displayName: displayName.slice(0, 200) }) });
  }
  return rows;
}
