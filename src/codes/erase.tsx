/** The end of all codes in this browser, behind a word that nobody types by mistake. */
import { useId, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import type { Vault } from '../vault/vault';
import { Dialog } from '../ui/dialog';
import { saveTrouble } from './trouble';
import { goTo } from './use-route';

export function Erase({ vault, onErased }: { vault: Vault; onErased: () => Promise<void> }) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [word, setWord] = useState('');
  const [trouble, setTrouble] = useState('');
  const typed = word.trim().toLocaleLowerCase() === t('erase_word').toLocaleLowerCase();
  const close = (): void => { setAsking(false); setWord(''); };
  const go = async (): Promise<void> => {
    try {
      await vault.erase();
      goTo('start');
      await onErased();
    } catch (error) {
      setTrouble(saveTrouble(error));
    }
  };
  return (
    <>
      <button type="button" class="button bad" onClick={() => setAsking(true)}>{t('erase')}</button>
      {asking && (
        <Dialog title={t('erase_title')} onClose={close}>
          <form class="form" onSubmit={(event) => { event.preventDefault(); if (typed) void go(); }}>
            <p>{t('erase_body')}</p>
            <label for={id}>{t('erase_type', t('erase_word'))}</label>
            <input id={id} class="field" autocomplete="off" spellcheck={false} autocapitalize="off" value={word} onInput={(event) => setWord(event.currentTarget.value)} />
            <p class="trouble" role="alert">{trouble}</p>
            <div class="row end">
              <button type="button" class="button quiet" onClick={close}>{t('confirm_cancel')}</button>
              <button type="submit" class="button bad full" disabled={!typed}>{t('erase_yes')}</button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}
