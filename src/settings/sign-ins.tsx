/** Whether sign-ins at services that the directory knows put their accounts into the checklist: a leave of the browser's own, given and taken back here. */
import { browser } from '../shared/browser';
import { t } from '../shared/i18n';
import { EVERYWHERE, useEverywhere } from './leave';

export function SignIns() {
  const on = useEverywhere() === true;
  // Asking needs the gesture, so nothing comes before it; a refusal leaves everything as it was.
  const change = (): void => { void (on ? browser.permissions.remove(EVERYWHERE) : browser.permissions.request(EVERYWHERE)).catch(() => undefined); };
  return (
    <section id="sign-ins">
      <h2>{t('settings_signins')}</h2>
      <div class="card stack">
        <p>{t('settings_signins_body')}</p>
        <div class="row">
          <button type="button" class="button quiet" onClick={change}>{t(on ? 'settings_signins_stop' : 'settings_signins_start')}</button>
          <span role="status" class="said">{on ? t('settings_signins_on') : ''}</span>
        </div>
        <p class="hint">{t('settings_signins_hint')}</p>
      </div>
    </section>
  );
}
