/** Where the code that a prompt asks for comes from, as far as its text tells. */
import type { JudgedCode } from './code';
import type { PageText } from './page-text';
import type { Concept } from './vocabulary';

export type Purpose = 'app' | 'text' | 'email' | 'backup' | 'unknown';

/** The field's own words go before those around it: pages offer the other ways in the same breath. */
export function purposeOf({ area, fields }: JudgedCode, page: PageText): Purpose {
  const [field] = fields;
  if (!field) return 'unknown';
  const own = (concept: Concept): boolean => field.inName.has(concept) || field.inOwn.has(concept) || field.inBefore.has(concept);
  const heading = (concept: Concept): boolean => page.headings.has(concept) || page.title.has(concept);
  const around = (concept: Concept): boolean => area.inText.has(concept) || area.near.has(concept);
  const sent = around('sent') || around('resend') || around('getCode');
  if (own('backup') && !own('otp') && !sent) return 'backup';
  if (heading('backup') && !heading('app') && !own('app') && !sent) return 'backup';
  for (const says of [own, heading]) {
    if (says('app')) return 'app';
    if (says('text')) return 'text';
    if (says('email') && sent) return 'email';
  }
  if (around('app') && !sent) return 'app';
  if (!sent) return around('app') ? 'app' : 'unknown';
  if (around('text') || around('phone')) return 'text';
  if (around('email')) return 'email';
  return around('app') ? 'app' : 'unknown';
}
