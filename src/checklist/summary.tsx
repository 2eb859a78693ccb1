/** How far the user has come, and the status for the helpdesk. */
import { useState } from 'preact/hooks';
import { plural, t } from '../shared/i18n';
import { dated, download } from '../ui/download';
import { statusFrom, type Model } from './model';
import { statusText } from './status-text';
import type { Speech } from './words';

interface Props { model: Model; speech: Speech; version: string; add: () => void }

export function Summary({ model, speech, version, add }: Props) {
  const [said, say] = useState('');
  const { done, total, off, unknown, weak, required } = model.progress;
  const text = (): string => statusText(statusFrom(model), speech, version);
  const copy = (): void => void navigator.clipboard.writeText(text()).then(() => say(t('checklist_copied')), () => say(t('checklist_copy_failed')));
  return (
    <section class="card summary">
      <Ring done={done} total={total} />
      <div class="words">
        <h2>{plural('checklist_done', total, done)}</h2>
        <p>{required.total > 0 && `${t('checklist_required_done', required.done, required.total)} · `}{t('checklist_counts', off, unknown, weak)}</p>
      </div>
      <div class="row actions">
        <button type="button" class="button quiet" onClick={copy}>{t('checklist_copy')}</button>
        <button type="button" class="button quiet" onClick={() => download(`${text()}\n`, dated('status', 'txt', new Date()), 'text/plain')}>{t('checklist_save')}</button>
        <button type="button" class="button quiet" onClick={() => print()}>{t('checklist_print')}</button>
        <button type="button" class="button quiet" onClick={add}>{t('checklist_add')}</button>
        <span role="status" class="said">{said}</span>
      </div>
    </section>
  );
}

const AROUND = 2 * Math.PI * 28;

/** Decorative: the words beside it say the same. */
function Ring({ done, total }: { done: number; total: number }) {
  return (
    <div class="progress" aria-hidden="true">
      <svg width="68" height="68" viewBox="0 0 68 68">
        <circle cx="34" cy="34" r="28" />
        {done > 0 && <circle class="done" cx="34" cy="34" r="28" stroke-dasharray={`${(AROUND * done) / Math.max(total, 1)} ${AROUND}`} />}
      </svg>
      <span>{total < 1000 ? `${done}/${total}` : `${Math.floor((100 * done) / total)} %`}</span>
    </div>
  );
}
