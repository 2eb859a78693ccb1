/** "Keep the codes in this browser": the offer on the step that shows the secret, and filling on the step that asks for the first code. */
import { useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import type { CardSnapshot } from '../shared/messages';
import { send } from '../shared/send';
import { CheckIcon, OpenIcon } from '../ui/icons';
import { canTell, isSeen, useSeenFor } from './seen';

/** Says what keeping both factors in one place means before it is done; nothing is read from the page here. */
export function KeepOffer() {
  const [open, setOpen] = useState(false);
  return (
    <div class="trouble keep">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>{t('keep_question')}<OpenIcon /></button>
      {open && (
        <>
          <p>{t('keep_meaning')}</p>
          <button type="button" class="button quiet" onClick={() => void send('keep/wanted', {}).catch(() => undefined)}>{t('keep_here')}</button>
        </>
      )}
    </div>
  );
}

/** How to get the kept code into the page. Our own button is there only where the browser itself can say whether it is seen. */
export function KeepFill({ snapshot, isReal }: { snapshot: CardSnapshot; isReal: (event: Event) => boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const wasSeen = useSeenFor(box);
  const [failed, setFailed] = useState(false);
  const fill = async (event: Event): Promise<void> => {
    if (!isReal(event) || !wasSeen() || !box.current || !await isSeen(box.current)) return;
    const note = await send('keep/fill', {}).catch(() => 'refused');
    setFailed(!note.startsWith('filled'));
  };
  return (
    <div class="note good" ref={box}>
      <CheckIcon />
      <span>{t('keep_fill', snapshot.fillShortcut || t('keep_fill_toolbar'))}
        {canTell && <button type="button" class="button" onClick={(event) => void fill(event)}>{t('codes_fill')}</button>}
        {failed && <span role="alert">{t('keep_fill_failed')}</span>}
      </span>
    </div>
  );
}
