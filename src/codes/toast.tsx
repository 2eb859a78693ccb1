/** A sentence at the foot of the page, with a way back for as long as it stands. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';

export interface Said { text: string; undo?: (() => Promise<void>) | undefined; at: number }

/** How long it stands, in ms. */
const STAYS = 10_000;

/** Waits while the keyboard or the mouse is on it. The region itself is always there, so that screen readers hear what comes into it. */
export function Toast({ said, clear }: { said: Said | null; clear: () => void }) {
  const [held, setHeld] = useState(false);
  const [failed, setFailed] = useState(false);
  const clearing = useRef(clear);
  clearing.current = clear;
  useEffect(() => {
    setFailed(false);
    if (!said || held) return undefined;
    const timer = setTimeout(() => clearing.current(), STAYS);
    return () => clearTimeout(timer);
  }, [said, held]);
  const undo = (): void => { void said?.undo?.().then(() => { clearing.current(); document.querySelector('main')?.focus(); }, () => setFailed(true)); };
  return (
    <div class="toasts" role="status" onMouseEnter={() => setHeld(true)} onMouseLeave={() => setHeld(false)} onFocusIn={() => setHeld(true)} onFocusOut={() => setHeld(false)}>
      {said && (
        <div class="toast" key={said.at}>
          <span>{failed ? t('codes_save_failed') : said.text}</span>
          {said.undo && <button type="button" onClick={undo}>{t('codes_undo')}</button>}
        </div>
      )}
    </div>
  );
}
