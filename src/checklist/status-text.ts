/** "Copy status for the helpdesk": a short text without secrets. */
import type { Status, StatusLine } from '../accounts/summary';
import { plural, t } from '../shared/i18n';
import { groundWords, methodWord, stateWord, whoWords, type Speech } from './words';

/** Plain lines, the most urgent account first. `version` is the extension's. */
export function statusText({ madeAt, progress, lines, left }: Status, speech: Speech, version: string): string {
  const { done, total, off, unknown, weak, required } = progress;
  return [
    `${t('extName')} ${version}: ${t('checklist_status_title', speech.day(madeAt))}`,
    plural('checklist_done', total, done),
    ...(required.total ? [t('checklist_required_done', required.done, required.total)] : []),
    t('checklist_counts', off, unknown, weak),
    '',
    ...lines.map((line) => lineText(line, speech)),
    ...(left ? [plural('checklist_status_left', left)] : []),
  ].join('\n');
}

function lineText(line: StatusLine, speech: Speech): string {
  const { name, identity, realm, required, state, methods, proof } = line;
  const who = identity ? `, ${whoWords({ identity, realm })}` : '';
  // A list or an addition names the methods already.
  const named = proof?.kind === 'methods-listed' || proof?.kind === 'method-added';
  const known = methods.length && !named ? ` ${t('checklist_status_methods', speech.list(methods.map(methodWord)))}` : '';
  return `- ${name}${who}${required ? ` (${t('checklist_required')})` : ''}: ${stateWord(state)}. ${groundWords(line, null, speech)}${known}`.trimEnd();
}
