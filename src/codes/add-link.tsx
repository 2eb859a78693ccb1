import { useId, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { isLink } from './links';

/** A link as it is under a QR code, or in the settings of a site. It is a secret, so it is not shown while it is typed or pasted. */
export function AddLink({ busy, onLink }: { busy: boolean; onLink: (text: string) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const read = (): void => {
    if (!isLink(text)) return setWrong(true);
    setText('');
    onLink(text);
  };
  return (
    <form class="inline" onSubmit={(event) => { event.preventDefault(); read(); }}>
      <label for={id}>{t('add_link_label')}</label>
      <div class="beside">
        <input id={id} class="field" value={text} placeholder="otpauth://…" autocomplete="off" spellcheck={false} dir="ltr" aria-invalid={wrong} aria-describedby={`${id}-wrong`}
          onInput={(event) => { setText(event.currentTarget.value); setWrong(false); }} />
        <button type="submit" class="button quiet" disabled={busy || text.trim() === ''}>{t('add_link')}</button>
      </div>
      <p id={`${id}-wrong`} class="trouble" role="alert">{wrong && t('add_failed_link')}</p>
    </form>
  );
}
