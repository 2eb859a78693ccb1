/** One account: state, ground and date in plain words, what to do next, and, opened, what is known and the user's own word. */
import type { Row, RowState } from '../accounts/checklist';
import { lineOf } from '../accounts/summary';
import { t } from '../shared/i18n';
import { Monogram } from '../vault-ui/monogram';
import type { Act } from './app';
import { Details } from './details';
import { adviceWords, groundWords, nextWord, stateWord, whoWords, type Speech } from './words';

const TONES: Record<RowState, string> = { off: 'bad', on: 'good', weak: 'warn', unknown: 'none', excused: 'none' };

interface Props { row: Row; speech: Speech; act: Act; isOpen: boolean; toggle: () => void; remove: () => void }

export function RowView({ row, speech, act, isOpen, toggle, remove }: Props) {
  const { account, name, state, next, note, link } = row;
  const advice = adviceWords(row);
  const word = nextWord(next);
  const who = account ? whoWords(account) : '';
  const go = (): void => {
    if (next.do === 'nothing') return;
    if (next.guide) act.guide(next.guide);
    else if (next.page) act.open(next.page);
  };
  return (
    <div class="account">
      <div class="line">
        <Monogram name={name} />
        <div class="body">
          <p class="name"><b>{name}</b> {account && <span>{who}</span>}</p>
          <p>{groundWords(lineOf(row), account?.lastSeen ?? null, speech)}{advice && <> <em>{advice}</em></>}</p>
          {(note ?? link) !== undefined && <p class="note-of">{note} {link !== undefined && <a href={link} target="_blank" rel="noreferrer">{t('checklist_more')}</a>}</p>}
        </div>
        <span class={`tag ${TONES[state]}`}>{stateWord(state)}</span>
        <div class="row">
          {word && <button type="button" class={state === 'off' ? 'button' : 'button quiet'} onClick={go}>{word}<span class="unseen">: {[name, who].filter(Boolean).join(' ')}</span></button>}
          {account && <button type="button" class="button text" aria-expanded={isOpen} aria-label={t('checklist_details_of', `${name} ${who}`)} onClick={toggle}>{t('checklist_details')}</button>}
        </div>
      </div>
      {isOpen && account && <Details account={account} speech={speech} act={act} remove={remove} />}
    </div>
  );
}
