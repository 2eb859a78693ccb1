import { useEffect, useState } from 'preact/hooks';

/** The time in milliseconds since 1970, anew at every full second while somebody can see it. */
export function useSeconds(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let timer = 0;
    const tick = (): void => {
      setNow(Date.now());
      // Codes turn at full seconds of the clock, so that is when we look.
      timer = window.setTimeout(tick, 1005 - (Date.now() % 1000));
    };
    const onVisible = (): void => { window.clearTimeout(timer); if (!document.hidden) tick(); };
    document.addEventListener('visibilitychange', onVisible);
    onVisible();
    return () => { window.clearTimeout(timer); document.removeEventListener('visibilitychange', onVisible); };
  }, []);
  return now;
}
