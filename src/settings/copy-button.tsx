import { useState } from 'preact/hooks';
import { t } from '../shared/i18n';

/** Copies the text and says so. `about` tells screen readers what is copied where the words alone do not. */
export function CopyButton({ text, words, about }: { text: () => string; words: string; about?: string }) {
  const [said, say] = useState('');
  const copy = (): void => void navigator.clipboard.writeText(text()).then(() => say(t('settings_copied')), () => say(t('settings_copy_failed')));
  return (
    <span class="row">
      <button type="button" class="button quiet" onClick={copy}>{words}{about !== undefined && <span class="unseen">: {about}</span>}</button>
      <span role="status" class="said">{said}</span>
    </span>
  );
}
