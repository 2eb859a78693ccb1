/** Whether copied codes are taken off the clipboard: a leave of the browser's own, asked for by a click and given back by another. */
import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from '../shared/browser';
import { CLIPBOARD_LEAVE } from '../shared/copied';
import { t } from '../shared/i18n';

export function ClearClipboard() {
  const id = useId();
  const [on, setOn] = useState(false);
  const look = (): void => { void browser.permissions.contains(CLIPBOARD_LEAVE).then(setOn); };
  useEffect(look, []);
  // Asking needs the gesture, so nothing comes before it.
  const change = (wanted: boolean): void => { void (wanted ? browser.permissions.request(CLIPBOARD_LEAVE) : browser.permissions.remove(CLIPBOARD_LEAVE)).then(look, look); };
  return (
    <section class="card spread">
      <div><h3>{t('clipboard_title')}</h3><p class="hint" id={id}>{t('clipboard_help')}</p></div>
      <label class="check"><input type="checkbox" checked={on} aria-describedby={id} onChange={(event) => change(event.currentTarget.checked)} />{t('clipboard_on')}</label>
    </section>
  );
}
