import { useState } from 'preact/hooks';
import type { Scene } from '../guide/lead';
import type { Trouble } from '../services/service';
import { t } from '../shared/i18n';
import type { CardSnapshot } from '../shared/messages';
import { native } from '../shared/native';
import { BackIcon, OpenIcon } from '../ui/icons';
import { Contact } from './contact';
import { stepName } from './words';

/** "I don't see this": the troubles of this step, a report to copy, and whom to ask. */
export function Troubles({ scene, snapshot, back }: { scene: Scene; snapshot: CardSnapshot; back: () => void }) {
  const names = 'step' in scene.show && scene.show.step ? scene.show.step.troubles : [];
  return (
    <>
      <div class="body">
        <h2 tabIndex={-1}>{t('card_troubles_title')}</h2>
        {!scene.observation.languageKnown && <p>{t('card_language')}</p>}
        {names.length > 0 && <ul class="list">{names.map((name) => <Item key={name} name={name} />)}</ul>}
        <Contact contact={snapshot.contact} />
        <Report scene={scene} />
        {snapshot.shortcut && <p>{t('card_keyboard', snapshot.shortcut)}</p>}
      </div>
      <div class="foot"><button type="button" class="button text" onClick={back}><BackIcon /> {t('card_troubles_back')}</button></div>
    </>
  );
}

function Item({ name }: { name: Trouble }) {
  const [open, setOpen] = useState(false);
  return (
    <li class="trouble">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>{t(`trouble_${name}`)}<OpenIcon /></button>
      {open && <p>{t(`trouble_${name}_help`)}</p>}
    </li>
  );
}

/** What a helpdesk needs to know where somebody is stuck. No account, no address, no code. */
function Report({ scene }: { scene: Scene }) {
  const [said, setSaid] = useState('');
  const report = `${t('extName')} ${native.runtime.getManifest().version} / ${stepName(scene)} / ${scene.aim?.missing ?? '-'} / ${scene.observation.facts.error ?? '-'}`;
  const copy = (): void => void navigator.clipboard.writeText(report).then(() => setSaid(t('card_report_done')), () => setSaid(t('card_report_failed', report)));
  return (
    <div>
      <button type="button" class="button quiet" onClick={copy}>{t('card_report')}</button>
      <p role="status">{said}</p>
    </div>
  );
}
