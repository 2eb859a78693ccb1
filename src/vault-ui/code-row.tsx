/** One account with its code of this moment. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { codeAt } from '../vault/codes';
import type { Entry } from '../vault/entry';
import { copyCode } from './clipboard';
import { Monogram } from './monogram';
import { Ring } from './ring';

/** Seconds before its end from which the next code is shown too. */
const NEXT = 10;
/** How long "Copied" stands, in ms. */
const COPIED = 2_000;

export const nameOf = (entry: Entry): string => entry.issuer || entry.account || t('codes_unnamed');

/** In the middle where the number is even, else after the third: as people read them aloud. */
export const grouped = (code: string): [string, string] => {
  const at = code.length % 2 === 0 ? code.length / 2 : 3;
  return [code.slice(0, at), code.slice(at)];
};

/** `offset`: what to add to this computer's time on the site that asks, in ms. `actions` stand below, as in "Fill the code". */
export function CodeRow({ entry, now, offset = 0, actions }: { entry: Entry; now: number; offset?: number; actions?: (copy: (() => void) | null) => ComponentChildren }) {
  const [copied, setCopied] = useState(false);
  const name = nameOf(entry);
  const counted = entry.type === 'hotp';
  const { code, next, secondsLeft, period } = codeAt(entry, now, offset);
  const copy = (): void => {
    void copyCode(code).then(() => { setCopied(true); setTimeout(() => setCopied(false), COPIED); }, () => undefined);
  };
  const who = (
    <>
      <Monogram name={name} />
      <span class="who">
        <b>{name}</b>
        <span>{counted ? t('codes_counter') : entry.issuer && entry.account}{!entry.verified && !counted && entry.hosts.length > 0 && <em>{t('codes_unverified')}</em>}</span>
      </span>
    </>
  );
  return (
    <div class="entry" data-entry={entry.id}>
      {counted ? <div class="code-row">{who}</div> : (
        <button type="button" class="code-row" onClick={copy}>
          <span class="unseen">{t('codes_copy')}</span>
          {who}
          <span class="code">
            {copied ? <span class="copied" role="status">{t('codes_copied')}</span> : <Digits code={code} />}
            {next && secondsLeft !== null && secondsLeft <= NEXT && period !== null && period > NEXT && <small>{t('entry_next', grouped(next).join(' '))}</small>}
          </span>
          {secondsLeft !== null && period !== null && <Ring left={secondsLeft} period={period} />}
        </button>
      )}
      {actions?.(counted ? null : copy)}
    </div>
  );
}

const Digits = ({ code }: { code: string }) => {
  const [one, two] = grouped(code);
  // Digit by digit for those who listen: nobody types "seven hundred thirty-four thousand".
  return <><span class="digits" dir="ltr" data-code={code} aria-hidden="true"><i>{one}</i><i>{two}</i></span><span class="unseen">{[...code].join(' ')}</span></>;
};
