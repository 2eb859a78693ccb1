/** The user's choice of language. */
import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { keptLanguage, languages } from '../shared/kept-language';
import { send } from '../shared/send';

/** As the browser, or one of the list, in which each stands under its own name. The page draws itself anew once the choice is kept. */
export function Language() {
  const id = useId();
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => { void keptLanguage().then(setChosen, () => setFailed(true)); }, []);
  const choose = (tag: string | null): void => {
    setFailed(false);
    void send('language/choose', { tag }).then(() => setChosen(tag), () => setFailed(true));
  };
  return (
    <section>
      <h2 id={id}>{t('settings_language')}</h2>
      <div class="card">
        <select aria-labelledby={id} aria-describedby={`${id}-hint`} disabled={chosen === undefined} value={chosen ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value || null)}>
          <option value="">{t('settings_language_browser')}</option>
          {languages.map(({ tag, name }) => <option key={tag} value={tag} lang={tag}>{name}</option>)}
        </select>
        <p id={`${id}-hint`} class="hint">{t('settings_language_hint')}</p>
        <p class="trouble" role="alert">{failed && t('settings_language_failed')}</p>
      </div>
    </section>
  );
}
