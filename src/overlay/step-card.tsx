import { useState } from 'preact/hooks';
import type { StepPart, Text } from '../services/service';
import { say, t } from '../shared/i18n';
import { CheckIcon, ComputerIcon, EyeIcon, PhoneIcon, WarnIcon } from '../ui/icons';
import type { CardProps } from './card';
import { KeepFill, KeepOffer } from './keep';
import { Progress, Top } from './frame';
import { Troubles } from './troubles';
import { errorText, titleOf } from './words';

/** One step: what to do on the phone, what to do here, and what should come then. */
export function StepCard({ stage, lead, snapshot, fold, isReal }: CardProps) {
  const [troubles, setTroubles] = useState(false);
  const [ticked, setTicked] = useState(false);
  if (stage.kind !== 'scene' || !('step' in stage.scene.show) || !stage.scene.aim) return null;
  const { show, aim, observation, patient } = stage.scene;
  const { step } = show;
  const { kept } = stage.scene.run;
  // What the browser keeps needs no phone.
  const phone = step.keeps && kept ? null : aim.phone;
  const already = (): void => (phone && aim.here && !ticked ? setTicked(true) : lead.skip(step.id, true));
  const numbered = 'number' in show;
  return (
    <>
      <Top fold={fold} lead={lead}>{numbered ? <Progress number={show.number} total={show.total} /> : <span>{t('card_detour')}</span>}</Top>
      {troubles ? <Troubles scene={stage.scene} snapshot={snapshot} back={() => setTroubles(false)} /> : (
        <>
          <div class="body">
            {observation.facts.error && <div class="note bad" role="alert"><WarnIcon /><span>{t(errorText(observation.facts.error))}</span></div>}
            {step.keeps === 'code' && kept && <KeepFill snapshot={snapshot} isReal={isReal} />}
            {phone && <Part part={phone} quote={aim.quote} ticked={ticked} />}
            {step.keeps === 'secret' && kept && <p class="note good" role="status"><CheckIcon /><span>{t('keep_kept')}</span></p>}
            {aim.here && <Part part={step.keeps === 'secret' && kept ? { ...aim.here, title: 'keep_next' } : aim.here} quote={aim.quote} />}
            {step.keeps === 'secret' && !kept && snapshot.mayKeep && <KeepOffer />}
            {!patient && aim.missing && (
              <div class="note warn"><WarnIcon /><span>{t(aim.missing === 'behind' ? 'card_behind' : 'card_words_only')}{observation.languageKnown ? '' : ` ${t('card_language')}`}</span></div>
            )}
            {step.unchecked && <div class="note warn"><WarnIcon /><span>{t('card_unchecked')}</span></div>}
            {step.then && <div class="note"><EyeIcon /><span>{thenWords(step.then)}</span></div>}
          </div>
          <div class="foot">
            <button type="button" class="button text" onClick={() => setTroubles(true)}>{t('card_troubles')}</button>
            <span class="space" />
            {numbered && <button type="button" class="button text plain" onClick={already}>{phone && aim.here && !ticked ? t('card_phone_done')  : t(step.manual ? 'card_go_on' : 'card_already')}</button>}
          </div>
        </>
      )}
    </>
  );
}

function Part({ part, quote, ticked = false }: { part: StepPart; quote: string; ticked?: boolean }) {
  const phone = part.where === 'phone';
  return (
    <div class={`part ${ticked ? 'ticked' : ''}`} data-where={part.where}>
      <span class={`tag ${ticked ? 'good' : 'accent'}`}>{ticked ? <CheckIcon /> : phone ? <PhoneIcon /> : <ComputerIcon />}{t(phone ? 'card_phone' : 'card_computer')}</span>
      <h2 tabIndex={-1}>{titleOf(part, quote)}</h2>
      {part.body && !ticked && <p>{say(part.body, quote)}</p>}
      {part.link && !ticked && <p><a href={part.link} target="_blank" rel="noreferrer">{part.link}</a></p>}
    </div>
  );
}

/** What should come then. An organisation writes a whole sentence; ours are clauses. */
const thenWords = (then: Text): string => (typeof then !== 'string' && 'plain' in then ? say(then) : t('card_then', say(then)));
