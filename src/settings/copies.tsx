/** Warning of copied sign-in pages: the leave that it needs, and the hosts that the user called their own. */
import { useState } from 'preact/hooks';
import { browser } from '../shared/browser';
import { t } from '../shared/i18n';
import type { LookalikeChoices } from '../shared/lookalike-messages';
import { send } from '../shared/send';
import { EVERYWHERE, useEverywhere, useLeave } from './leave';

export function Copies() {
  const allowed = useEverywhere();
  const [{ own, open }, setChoices] = useState<LookalikeChoices>({ own: [], open: [] });
  const read = (): void => { void send('lookalike/read', {}).then(setChoices, () => undefined); };
  useLeave(read);
  const choose = (host: string, isOwn: boolean): void => void send('lookalike/choose', { host, own: isOwn }).then(setChoices, read);
  const row = (host: string, isOwn: boolean) => (
    <li key={host}><div class="account"><div class="line flat">
      <p class="body name"><b dir="ltr">{host}</b> <span>{t(isOwn ? 'settings_copies_own' : 'settings_copies_open')}</span></p>
      <button type="button" class="button quiet" onClick={() => choose(host, !isOwn)}>{t(isOwn ? 'settings_copies_forget' : 'warn_own')}<span class="unseen">: {host}</span></button>
    </div></div></li>
  );
  return (
    <section id="copies">
      <h2>{t('settings_copies')}</h2>
      <div class="card stack">
        <p>{t('settings_copies_body')}</p>
        {allowed === false && <div class="row"><button type="button" class="button quiet" onClick={() => void browser.permissions.request(EVERYWHERE).then(read, read)}>{t('settings_copies_allow')}</button></div>}
        {allowed && <p class="hint">{t('settings_copies_on')}</p>}
      </div>
      {own.length + open.length > 0 && <ul class="rows" aria-label={t('settings_copies')}>{open.map((host) => row(host, false))}{own.map((host) => row(host, true))}</ul>}
    </section>
  );
}
