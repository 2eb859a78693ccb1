import { isMfa } from '../services/methods';
import { methodGuidesOf } from '../services/methods-of';
import type { Guide, Observation } from '../services/service';
import { say, t } from '../shared/i18n';
import { amountText } from '../shared/intl';
import type { CardProps } from './card';
import { Top } from './frame';

const STRENGTH = {
  'phishing-resistant': { text: 'choose_strong', look: 'good' },
  app: { text: 'choose_good', look: 'good' },
  phone: { text: 'choose_weak', look: 'warn' },
} as const;

/** Which method? Cannot be phished first, then app, then phone, each with what it needs; one sentence says why at all. */
export function ChooseCard({ stage, lead, fold }: CardProps) {
  if (stage.kind !== 'scene') return null;
  const { guide, observation, run } = stage.scene;
  const methodGuides = methodGuidesOf(lead.guides);
  const second = guide.adds === true;
  const methods = observation.facts.methods ?? run.had ?? [];
  const any = methods.some((method) => isMfa(method.kind));
  // The strongest is recommended where it can be had at once; for a first method Microsoft wants another one before it.
  const passkeyNow = any || observation.facts.offered?.includes('passkey');
  const recommended = methodGuides.find(({ strength }) => strength === (passkeyNow ? 'phishing-resistant' : 'app'));
  return (
    <>
      <Top fold={fold} lead={lead}><span>{say(guide.title)}</span></Top>
      <div class="body">
        <h2 tabIndex={-1}>{t(second ? 'choose_second_title' : 'choose_title')}</h2>
        <p>{t(second ? 'choose_second_why' : 'choose_why')}</p>
        <ul class="list" style={{ paddingBlockEnd: '18px' }}>
          {methodGuides.map((method) => <li key={method.id}><Choice guide={method} observation={observation} any={any} recommended={method === recommended} have={methods.some(({ kind }) => kind === method.registers[0])}
            choose={() => lead.start(method.id, second)} /></li>)}
        </ul>
      </div>
    </>
  );
}

function Choice({ guide, observation, any, recommended, have, choose }: { guide: Guide; observation: Observation; any: boolean; recommended: boolean; have: boolean; choose: () => void }) {
  const { offered } = observation.facts;
  const offers = !offered || guide.registers.some((kind) => offered.includes(kind));
  const strength = STRENGTH[guide.strength ?? 'phone'];
  const needs = guide.devices.includes('phone') ? t('choose_needs_phone') : guide.devices.includes('key') ? t('choose_needs_key') : t('choose_needs_none');
  const passkeyTooEarly = guide.strength === 'phishing-resistant' && !any;
  return (
    <button type="button" class="choice" disabled={!offers || have} onClick={choose} data-guide={guide.id}>
      <b>{say(guide.title)}{recommended && offers && !have && <span class="tag accent">{t('choose_recommended')}</span>}</b>
      {have ? <span class="tag none">{t('choose_have')}</span> : <span class={`tag ${strength.look}`}>{t(strength.text)}</span>}
      <span>{offers ? say(guide.summary) : t('choose_not_offered')}</span>
      {offers && <span>{passkeyTooEarly ? t('choose_passkey_first') : `${needs}, ${t('choose_minutes', amountText(guide.minutes, 'minute', 'short'))}`}</span>}
    </button>
  );
}
