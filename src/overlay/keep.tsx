/** "Keep the codes in this browser": the offer on the step that shows the secret, and filling on the step that asks for the first code. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import type { CardSnapshot } from '../shared/messages';
import { send } from '../shared/send';
import { CheckIcon, OpenIcon } from '../ui/icons';

/** Says what keeping both factors in one place means before it is done; nothing is read from the page here. */
export function KeepOffer({ kept }: { kept: boolean }) {
  const [open, setOpen] = useState(false);
  if (kept) return <div class="note good" role="status"><CheckIcon /><span>{t('keep_kept')}</span></div>;
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

/** How to get the kept code into the page. Our own button is there only while the browser itself says that it can be seen. */
export function KeepFill({ snapshot, isReal }: { snapshot: CardSnapshot; isReal: (event: Event) => boolean }) {
  const [seen, box] = useReallySeen();
  const [failed, setFailed] = useState(false);
  const fill = (event: Event): void => {
    if (!isReal(event) || !seen.current) return;
    void send('keep/fill', {}).then((note) => setFailed(!note.startsWith('filled')), () => setFailed(true));
  };
  return (
    <div class="note good" ref={box}>
      <CheckIcon />
      <span>{t('keep_fill', snapshot.fillShortcut || t('keep_fill_toolbar'))}
        {canProve && <button type="button" class="button" onClick={fill}>{t('codes_fill')}</button>}
        {failed && <span role="alert">{t('keep_fill_failed')}</span>}
      </span>
    </div>
  );
}

/** Intersection Observer v2: Chromium tells whether something of the page covers, fades or moves what is drawn. */
const canProve = 'IntersectionObserverEntry' in globalThis && 'isVisible' in IntersectionObserverEntry.prototype;

function useReallySeen(): [{ current: boolean }, { current: HTMLDivElement | null }] {
  const seen = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!canProve || !box.current) return undefined;
    const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = { threshold: [0, 1], trackVisibility: true, delay: 100 };
    const watching = new IntersectionObserver((entries) => { seen.current = (entries.at(-1) as IntersectionObserverEntry & { isVisible: boolean }).isVisible; }, options);
    watching.observe(box.current);
    return () => watching.disconnect();
  }, []);
  return [seen, box];
}
