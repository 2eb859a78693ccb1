import type { Filter, Show } from '../accounts/view';
import { t } from '../shared/i18n';
import type { MessageKey } from '../shared/message-key';
import { SearchIcon } from '../ui/icons';

const SHOWN: readonly (readonly [Show, MessageKey])[] = [
  ['all', 'checklist_show_all'], ['to-do', 'checklist_show_to_do'], ['off', 'checklist_show_off'], ['unknown', 'checklist_show_unknown'], ['done', 'checklist_show_done'],
];

/** Which rows are shown. */
export function Filters({ filter, change }: { filter: Filter; change: (filter: Filter) => void }) {
  return (
    <div class="filters">
      <label class="search"><SearchIcon /><input type="search" aria-label={t('checklist_search')} placeholder={t('checklist_search')} value={filter.text} onInput={({ currentTarget }) => change({ ...filter, text: currentTarget.value })} /></label>
      <fieldset class="chips">
        <legend class="unseen">{t('checklist_show')}</legend>
        {SHOWN.map(([show, words]) => (
          <label key={show} class="chip"><input type="radio" name="show" checked={filter.show === show} onChange={() => change({ ...filter, show })} /><span>{t(words)}</span></label>
        ))}
      </fieldset>
    </div>
  );
}
