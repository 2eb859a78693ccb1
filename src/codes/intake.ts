/** What people hand in, sorted: pictures become the texts of their QR codes, all else is a file that an app may have written. */
import { isLink, linksIn } from './links';
import { isPicture, textsOn } from './pictures';
import type { Given } from './page';

export interface Intake { links: string[]; files: Uint8Array[]; /** Pictures on which no account was found. */ without: number }

/** Larger ones are refused unread (`MOST_BYTES` of the importers is less). */
const MOST_BYTES = 64 * 1024 * 1024;

export async function sorted({ files, text }: Given): Promise<Intake> {
  const intake: Intake = { links: linksIn(text), files: [], without: 0 };
  if (text && intake.links.length === 0) intake.files.push(new TextEncoder().encode(text));
  for (const file of files) {
    if (file.size > MOST_BYTES) { intake.without += 1; continue; }
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!isPicture(bytes)) { intake.files.push(bytes); continue; }
    const links = (await textsOn(file)).filter(isLink);
    if (links.length === 0) intake.without += 1;
    intake.links.push(...links);
  }
  return { ...intake, links: [...new Set(intake.links)] };
}
