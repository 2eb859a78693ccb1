import { countOf } from '../services/methods';
import type { Scene } from '../guide/lead';
import { say, t } from '../shared/i18n';
import { CheckIcon, EyeIcon } from '../ui/icons';
import { secondOf } from '../services/methods-of';
import type { CardProps } from './card';
import { Top } from './frame';
import { methodName } from './words';

/** The end: what the page shows, the last click if one is left, and what makes it safe. */
export function DoneCard({ stage, lead, fold }: CardProps) {
  if (stage.kind !== 'scene' || stage.scene.show.kind !== 'done') return null;
  const { guide, run, aim, show } = stage.scene;
  const second = secondOf(lead.guides);
  return (
    <>
      <Top fold={fold} lead={lead}><span>{say(guide.title)}</span></Top>
      <div class="body">
        <span class="tag good" style={{ justifySelf: 'start' }}><CheckIcon />{t('done_tag')}</span>
        <h2 tabIndex={-1}>{guide.ends ? t('done_ends') : t('done_title', newMethod(stage.scene))}</h2>
        <p>{t(guide.ends ? 'done_ends_body' : 'done_body')}</p>
        {show.leave ? <div class="note"><EyeIcon /><span>{t('done_leave', aim?.quote ?? '')} {stage.scene.observation.facts.mode === 'interrupt' && !run.second && t('done_leave_second')}</span></div> : <After second={run.second} offers={second !== undefined} guide={guide} />}
      </div>
      <div class="foot end">
        {show.leave || run.second || guide.afterword || !second ? null : <button type="button" class="button" onClick={() => lead.start(second)}>{t('done_second')}</button>}
        {!show.leave && <button type="button" class="button quiet" onClick={lead.stop}>{t('done_finish')}</button>}
      </div>
    </>
  );
}

function After({ second, offers, guide }: { second: boolean; /** The service has a guide for one. */ offers: boolean; guide: Scene['guide'] }) {
  if (guide.afterword) return <div class="note warn"><EyeIcon /><span>{say(guide.afterword)}</span></div>;
  if (!second && !offers) return null;
  if (!second) return <><h3>{t('done_second_title')}</h3><p>{t('done_second_body')}</p></>;
  const mac = navigator.platform.startsWith('Mac');
  const firefox = navigator.userAgent.includes('Firefox/');
  return (
    <>
      <h3>{t('done_test_title')}</h3>
      <ol class="steps">
        <li>{t('done_test_1', `${mac ? '⌘ ⇧' : 'Ctrl Shift'} ${firefox ? 'P' : 'N'}`)}</li>
        <li>{t('done_test_2')}</li>
        <li>{t('done_test_3')}</li>
      </ol>
    </>
  );
}

/** Names what is new: what the page said it added, else the kind of which the list now has more. */
function newMethod({ run, guide, observation }: Scene): string {
  const methods = observation.facts.methods ?? [];
  const kind = run.added ?? guide.registers.find((one) => countOf(methods, [one]) > countOf(run.had ?? [], [one])) ?? guide.registers[0];
  return kind ? methodName(kind) : t('method_other');
}
