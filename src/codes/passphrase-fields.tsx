/** Choosing a passphrase: twice the same, with what its strength is worth. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { VaultRules } from '../policy/policy';
import { t } from '../shared/i18n';
import { GOOD, scoreOf, type Score } from './strength';
import { CheckIcon } from '../ui/icons';

const MOST = 1024;

/** Calls `onChange` with the passphrase once it is good and typed twice, with null until then. */
export function PassphraseFields({ rules, onChange, disabled = false }: { rules: VaultRules; onChange: (passphrase: string | null) => void; disabled?: boolean }) {
  const id = useId();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [score, setScore] = useState<Score | null>(null);
  useEffect(() => {
    let current = true;
    setScore(null);
    if (first !== '') void scoreOf(first).then((found) => { if (current) setScore(found); }, () => undefined);
    return () => { current = false; };
  }, [first]);
  // The organisation may ask for more than we do, never for less.
  const least = Math.max(GOOD, rules.leastStrength ?? 0);
  const same = first === again;
  const good = score !== null && score >= least && same;
  useEffect(() => onChange(good ? first : null), [good, first]);
  // The types know `autocapitalize` of text fields only; browsers take it on both.
  const type = (shown ? 'text' : 'password') as 'text';
  return (
    <div class="passphrase">
      <label for={`${id}-first`}>{t('passphrase_new')}</label>
      <input id={`${id}-first`} class="field" type={type} autocomplete="new-password" maxLength={MOST} value={first} disabled={disabled} spellcheck={false} autocapitalize="off"
        aria-describedby={`${id}-strength`} onInput={(event) => setFirst(event.currentTarget.value)} />
      <div class="strength" data-score={first === '' ? undefined : score ?? undefined}>
        <span class="bars" aria-hidden="true">{[0, 1, 2, 3].map((bar) => <i key={bar} class={score !== null && first !== '' && bar < Math.max(1, score) ? 'on' : ''} />)}</span>
        <p id={`${id}-strength`} aria-live="polite">{first !== '' && score !== null ? <><b>{words(score)}</b> {score < least && t('strength_hint')}</> : t('strength_hint')}</p>
      </div>
      <label for={`${id}-again`}>{t('passphrase_again')}</label>
      <div class="with-mark">
        <input id={`${id}-again`} class="field" type={type} autocomplete="new-password" maxLength={MOST} value={again} disabled={disabled} spellcheck={false} autocapitalize="off"
          aria-describedby={`${id}-differs`} onInput={(event) => setAgain(event.currentTarget.value)} />
        {good && <span class="mark"><CheckIcon /></span>}
      </div>
      <p id={`${id}-differs`} class="hint" aria-live="polite">{again !== '' && !same && t('passphrase_differs')}</p>
      <label class="check"><input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />{t('passphrase_show')}</label>
    </div>
  );
}

function words(score: Score): string {
  switch (score) {
    case 0: return t('strength_0');
    case 1: return t('strength_1');
    case 2: return t('strength_2');
    case 3: return t('strength_3');
    case 4: return t('strength_4');
  }
}
