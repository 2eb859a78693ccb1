/** The popup's guides: what runs in this tab, and what can be started. */
import { guideOf } from '../services/guides';
import { methodGuides } from '../services/microsoft-work/guides';
import type { Guide } from '../services/service';
import { say, t } from '../shared/i18n';
import type { PopupSnapshot } from '../shared/messages';
import { OpenIcon } from '../ui/icons';
import { OtherServices, type StartActions } from './other-services';

export interface GuideActions extends StartActions { start: (guide: string) => void; stop: () => void; show: () => void; accounts: () => void }

export function Guides({ snapshot, act }: { snapshot: PopupSnapshot | null; act: GuideActions }) {
  const running = snapshot?.run ? guideOf(snapshot.run.guide) : undefined;
  const others = ['microsoft-work.second-method', 'microsoft-work.new-phone'].flatMap((id) => guideOf(id) ?? []);
  const first = guideOf('microsoft-work.start');
  return (
    <>
      {running ? (
        <section class="running" aria-label={t('popup_running')}>
          <div><p>{t('popup_running')}</p><b>{say(running.title)}</b></div>
          <div class="row">
            <button type="button" class="button" onClick={act.show}>{t('popup_show')}</button>
            <button type="button" class="button quiet" onClick={act.stop}>{t('popup_stop')}</button>
          </div>
        </section>
      ) : (
        <p class="intro"><b>{t('popup_stopped_title')}</b>{t('popup_stopped_body')}</p>
      )}
      <button type="button" class="guide" data-open="checklist" onClick={act.accounts}>
        <b>{t('checklist_from_popup')}</b>
        <span>{t('checklist_from_popup_body')}</span>
        <OpenIcon />
      </button>
      <h2>{t('popup_service')}</h2>
      <ul class="list">
        {first && <li class="first"><Row guide={first} start={act.start} /></li>}
        {methodGuides.map((guide) => <li key={guide.id}><Row guide={guide} start={act.start} /></li>)}
        {others.map((guide) => <li key={guide.id}><Row guide={guide} start={act.start} /></li>)}
      </ul>
      <OtherServices snapshot={snapshot} act={act} />
    </>
  );
}

function Row({ guide, start }: { guide: Guide; start: (id: string) => void }) {
  return (
    <button type="button" class="guide" data-guide={guide.id} onClick={() => start(guide.id)}>
      <b>{say(guide.title)}</b>
      <span>{say(guide.summary)}</span>
      <OpenIcon />
    </button>
  );
}
