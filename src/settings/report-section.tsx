/** Entra's registration report: chosen or dropped, read here, shown. */
import { useRef, useState } from 'preact/hooks';
import type { Speech } from '../checklist/words';
import type { Policy } from '../policy/schema';
import type { ReportProblem } from '../report/read';
import { plural, t } from '../shared/i18n';
import { Broken } from './report-broken';
import { Counts } from './report-counts';
import { People, Person } from './report-people';
import { useReport } from './use-report';

/** Rows shown while the file is still being read. */
const FIRST = 20;

export function ReportSection({ policy, speech }: { policy: Policy | null; speech: Speech }) {
  const { state, open, stop } = useReport();
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined): void => { if (file) open(file); };
  return (
    <section id="report">
      <h2>{t('report_title')}</h2>
      <p class="hint">{t('report_lead')}</p>
      <div class={over ? 'card drop over' : 'card drop'}
        onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
        onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer?.files[0]); }}>
        <label class="file button">{t('report_choose')}<input ref={field} type="file" accept=".csv,.json,.txt,text/csv,application/json" onChange={({ currentTarget }) => { take(currentTarget.files?.[0]); currentTarget.value = ''; }} /></label>
        <span class="hint">{t('report_drop')}</span>
        {state.kind === 'reading' && <button type="button" class="button quiet" onClick={() => { stop(); field.current?.focus(); }}>{t('report_stop')}</button>}
      </div>
      <div role="status">
        {state.kind === 'problem' && <p class="note bad">{problemWords(state.problem, speech)}</p>}
        {state.kind === 'done' && <p class="unseen">{t('report_read', state.reading.users.length.toLocaleString())}</p>}
        {state.kind === 'failed' && <p class="note bad">{t('report_failed')}</p>}
      </div>
      {state.kind === 'reading' && (
        <>
          <label class="progress">{plural('report_reading', state.reading?.users.length ?? 0)}<progress value={state.share} /></label>
          <ul class="rows">{state.reading?.users.slice(0, FIRST).map((user) => <li key={user.upn}><Person user={user} /></li>)}</ul>
        </>
      )}
      {state.kind === 'done' && (
        <>
          <Counts counts={state.counts} />
          <Broken reading={state.reading} />
          <People users={state.reading.users} policy={policy} speech={speech} />
        </>
      )}
    </section>
  );
}

const problemWords = (problem: ReportProblem, speech: Speech): string =>
  (problem.why === 'empty' ? t('report_empty') : t('report_not_it', speech.list(problem.columns)));
