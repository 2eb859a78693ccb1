/** The account as a QR code, for another device. Drawn here, shown only when asked for, and gone again after a minute. */
import encodeQR from 'qr';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import type { Entry } from '../vault/entry';
import { otpauthUri } from '../vault/export/otpauth';

/** How long it is shown, in ms. */
const STAYS = 60_000;
/** Light modules around a code, which readers need (ISO/IEC 18004). */
const QUIET = 4;

export function EntryQr({ entry }: { entry: Entry }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(() => setShown(false), STAYS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <section class="card">
      <h3>{t('entry_qr')}</h3>
      <p class="hint">{t('entry_qr_help')}</p>
      {shown && <Code text={otpauthUri(entry)} />}
      <button type="button" class="button quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>{shown ? t('entry_qr_hide') : t('entry_qr_show')}</button>
    </section>
  );
}

function Code({ text }: { text: string }) {
  const { side, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={t('entry_qr_alt')} shape-rendering="crispEdges">
      <rect width={side} height={side} fill="#fff" /><path d={path} fill="#000" />
    </svg>
  );
}

/** One square for each dark module. */
function drawn(text: string): { side: number; path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return { side: rows.length, path };
}
