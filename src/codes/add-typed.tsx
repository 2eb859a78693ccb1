/** A secret key that the user types, with what few sites want otherwise under "More settings". */
import { useId, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { secretOf } from '../vault/base32';
import { MOST_NAME, type Algorithm, type EntryType, type NewEntry } from '../vault/entry';
import { cleanName } from '../vault/importers/lib/names';
import { plainEntry } from './links';

const STEAM_DIGITS = 5;

export function AddTyped({ onTyped }: { onTyped: (entry: NewEntry) => void }) {
  const id = useId();
  const [secret, setSecret] = useState('');
  const [names, setNames] = useState({ issuer: '', account: '' });
  const [more, setMore] = useState({ type: 'totp' as EntryType, algorithm: 'SHA1' as Algorithm, digits: 6, period: 30, counter: 0 });
  const [trouble, setTrouble] = useState('');
  const go = (): void => {
    const reading = secretOf(secret);
    if (!reading.ok) return setTrouble(reading.reason === 'empty' ? t('add_secret_empty') : reading.reason === 'character' ? t('add_secret_bad') : t('add_secret_length'));
    setTrouble('');
    const { type, algorithm, digits, period, counter } = more;
    const own = type === 'steam' ? { digits: STEAM_DIGITS } : { algorithm, digits, ...(type === 'hotp' ? { counter } : { period }) };
    onTyped({ ...plainEntry(reading.secret, { issuer: cleanName(names.issuer), account: cleanName(names.account) }), type, ...own });
  };
  const number = (name: 'digits' | 'period' | 'counter', label: string, least: number, most: number) => (
    <div>
      <label for={`${id}-${name}`}>{label}</label>
      <input id={`${id}-${name}`} class="field" type="number" required min={least} max={most} step={1} value={more[name]} onInput={(event) => setMore({ ...more, [name]: event.currentTarget.valueAsNumber })} />
    </div>
  );
  return (
    <form class="typed" onSubmit={(event) => { event.preventDefault(); go(); }}>
      <label for={`${id}-secret`}>{t('add_secret')}</label>
      <input id={`${id}-secret`} class="field secret" autocomplete="off" spellcheck={false} autocapitalize="off" dir="ltr" value={secret} aria-invalid={trouble !== ''} aria-describedby={`${id}-trouble`}
        onInput={(event) => { setSecret(event.currentTarget.value); setTrouble(''); }} />
      <p id={`${id}-trouble`} class="trouble" role="alert">{trouble}</p>
      <div class="pair">
        <div><label for={`${id}-issuer`}>{t('field_issuer')}</label>
          <input id={`${id}-issuer`} class="field" maxLength={MOST_NAME} value={names.issuer} onInput={(event) => setNames({ ...names, issuer: event.currentTarget.value })} /></div>
        <div><label for={`${id}-account`}>{t('field_account')}</label>
          <input id={`${id}-account`} class="field" maxLength={MOST_NAME} value={names.account} onInput={(event) => setNames({ ...names, account: event.currentTarget.value })} /></div>
      </div>
      <details>
        <summary>{t('add_more')}</summary>
        <div class="pair four">
          <div><label for={`${id}-type`}>{t('add_type')}</label>
            <select id={`${id}-type`} class="field" value={more.type} onChange={(event) => setMore({ ...more, type: event.currentTarget.value as EntryType })}>
              <option value="totp">{t('add_type_totp')}</option><option value="hotp">{t('add_type_hotp')}</option><option value="steam">{t('add_type_steam')}</option>
            </select></div>
          {more.type !== 'steam' && (
            <div><label for={`${id}-algorithm`}>{t('add_algorithm')}</label>
              <select id={`${id}-algorithm`} class="field" value={more.algorithm} onChange={(event) => setMore({ ...more, algorithm: event.currentTarget.value as Algorithm })}>
                <option value="SHA1">SHA-1</option><option value="SHA256">SHA-256</option><option value="SHA512">SHA-512</option>
              </select></div>
          )}
          {more.type !== 'steam' && number('digits', t('add_digits'), 6, 10)}
          {more.type === 'totp' && number('period', t('add_period'), 1, 86_400)}
          {more.type === 'hotp' && number('counter', t('add_counter'), 0, Number.MAX_SAFE_INTEGER)}
        </div>
      </details>
      <button type="submit" class="button quiet">{t('add_typed')}</button>
    </form>
  );
}
