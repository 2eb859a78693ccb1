/** What is known of one account, and the user's own word on it. */
import type { Account } from '../accounts/account';
import type { OverrideValue } from '../accounts/record';
import type { Strength } from '../services/service';
import { t } from '../shared/i18n';
import type { MessageKey } from '../shared/message-key';
import type { Act } from './app';
import { focusDetails } from './focus';
import { methodWord, type Speech } from './words';

const STRENGTHS: Record<Strength | 'not-mfa', MessageKey> = {
  'phishing-resistant': 'checklist_strength_strong', app: 'checklist_strength_app', phone: 'checklist_strength_phone', 'not-mfa': 'checklist_strength_none',
};
const SAYINGS: readonly (readonly [OverrideValue, MessageKey])[] = [
  ['elsewhere', 'checklist_say_elsewhere'], ['company-sign-in', 'checklist_say_company'], ['not-mine', 'checklist_say_mine'],
];

interface Props { account: Account; speech: Speech; act: Act; remove: () => void }

export function Details({ account: { key, methods, override }, speech, act, remove }: Props) {
  const say = (value: OverrideValue | null): void => void act.choose({ do: 'override', key, value }).then(() => focusDetails(key));
  return (
    <div class="details">
      {methods.length > 0 && (
        <div>
          <h3>{t('checklist_methods')}</h3>
          <ul>
            {methods.map(({ kind, name, detail, strength, when }) => (
              <li key={`${kind} ${name} ${detail}`}>{name ?? methodWord(kind)}{detail !== undefined && ` ${detail}`} · {t(STRENGTHS[strength])} · {t('checklist_seen_on', speech.day(when))}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3>{t('checklist_is_wrong')}</h3>
        <div class="row">
          {override
            ? <button type="button" class="button quiet" onClick={() => say(null)}>{t('checklist_take_back')}</button>
            : SAYINGS.map(([value, words]) => <button key={value} type="button" class="button quiet" onClick={() => say(value)}>{t(words)}</button>)}
          <button type="button" class="button text" onClick={remove}>{t('checklist_remove')}</button>
        </div>
      </div>
    </div>
  );
}
