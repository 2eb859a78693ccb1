/** The card that warns of a copied sign-in page: whose it looks like, whose it is, and what to do. */
import { useRef } from 'preact/hooks';
import { ownerNames } from '../services/lookalike/owners';
import { direction, t } from '../shared/i18n';
import type { LookalikeWarning } from '../shared/lookalike-messages';
import { WarnIcon } from '../ui/icons';
import { Contact } from './contact';
import { isSeen, useSeenFor } from './seen';

export interface WarningProps { warning: LookalikeWarning; close: (event: Event) => void; own: (event: Event) => void; /** The answer is given in the settings, since nobody can tell whether a button in a page is seen. */ elsewhere: boolean }

export function Warning({ warning: { owner, host, domain, contact }, close, own, elsewhere }: WarningProps) {
  const foot = useRef<HTMLDivElement>(null);
  const wasSeen = useSeenFor(foot);
  // No page may get this answer by laying something over it: where the browser can tell, it must have been seen for a while.
  const answer = async (event: Event): Promise<void> => {
    if (elsewhere || (wasSeen() && foot.current && await isSeen(foot.current))) own(event);
  };
  const name = ownerNames[owner];
  const before = host.endsWith(domain) ? host.slice(0, -domain.length) : '';
  return (
    <div class="layer" dir={direction()}>
      <section class="card warning" role="alertdialog" aria-labelledby="title" aria-describedby="where">
        <div class="body">
          <h2 id="title" tabIndex={-1}><WarnIcon />{t('warn_title', name)}</h2>
          <div id="where">
            <p>{t('warn_where', name)}</p>
            <p class="host" dir="ltr">{before}<b>{host.slice(before.length)}</b></p>
          </div>
          <p>{t('warn_advice')}</p>
          {contact && <Contact contact={contact} />}
        </div>
        <div class="foot end" ref={foot}>
          <button type="button" class="button quiet" onClick={(event) => void answer(event)}>{t(elsewhere ? 'warn_own_settings' : 'warn_own')}</button>
          <button type="button" class="button" onClick={close}>{t('warn_close')}</button>
        </div>
      </section>
      <div class="unseen" role="status" aria-live="assertive">{t('warn_title', name)}. {t('warn_where', name)} {host}</div>
    </div>
  );
}
