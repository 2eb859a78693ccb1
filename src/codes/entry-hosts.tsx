/** The addresses on which the code of an account is offered. */
import { useId, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { CloseIcon } from '../ui/icons';
import type { Entry } from '../vault/entry';
import { displayHost, recordableHost } from '../vault/hosts';
import { usePage } from './page';
import { saveTrouble } from './trouble';

export function EntryHosts({ entry }: { entry: Entry }) {
  const { edit, say } = usePage();
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const change = async (hosts: (before: string[]) => string[]): Promise<void> => {
    await edit((there) => there.map((one) => (one.id === entry.id ? { ...one, hosts: hosts(one.hosts) } : one))).then(() => setText(''), (error: unknown) => say(saveTrouble(error)));
  };
  const add = (): void => {
    const host = recordableHost(/^[a-z][a-z\d+.-]*:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`);
    if (host === null || !/\.|^localhost\b|^\[/.test(host)) return setWrong(true);
    void change((before) => [...new Set([...before, host])]);
  };
  return (
    <section class="card">
      <h3>{t('entry_hosts')}</h3>
      <p class="hint">{entry.hosts.length > 0 ? t('entry_hosts_help') : t('entry_hosts_none')}</p>
      {entry.hosts.length > 0 && (
        <ul class="hosts">
          {entry.hosts.map((host) => (
            <li key={host}>
              <bdi dir="ltr">{displayHost(host)}</bdi>
              <button type="button" class="icon" aria-label={t('entry_host_remove', displayHost(host))} title={t('entry_host_remove', displayHost(host))}
                onClick={() => void change((before) => before.filter((one) => one !== host))}><CloseIcon /></button>
            </li>
          ))}
        </ul>
      )}
      <form class="inline" onSubmit={(event) => { event.preventDefault(); if (text.trim()) add(); }}>
        <label for={id}>{t('entry_host_new')}</label>
        <div class="beside">
          <input id={id} class="field" dir="ltr" inputMode="url" autocomplete="off" spellcheck={false} placeholder="login.example.com" value={text} aria-invalid={wrong} aria-describedby={`${id}-wrong`}
            onInput={(event) => { setText(event.currentTarget.value); setWrong(false); }} />
          <button type="submit" class="button quiet" disabled={text.trim() === ''}>{t('entry_host_add')}</button>
        </div>
        <p id={`${id}-wrong`} class="trouble" role="alert">{wrong && t('entry_host_bad')}</p>
      </form>
    </section>
  );
}
