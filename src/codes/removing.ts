/** Taking an entry out of the vault, with the way back. */
import { t } from '../shared/i18n';
import type { Entry } from '../vault/entry';
import { nameOf } from '../vault-ui/code-row';
import { putBack } from './order';
import type { Page } from './page';

/** Throws what `Page.edit` throws. */
export async function remove({ entries, edit, say }: Page, entry: Entry): Promise<void> {
  const place = entries.findIndex(({ id }) => id === entry.id);
  await edit((there) => there.filter(({ id }) => id !== entry.id), { emptied: true, ahead: true });
  say(t('codes_removed', nameOf(entry)), () => edit((there) => putBack(there, entry, place), { ahead: true }));
}
