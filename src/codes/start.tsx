/** Before there is a vault: what it is, what it means, and the passphrase. */
import { useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { ComputerIcon, EyeIcon, PhoneIcon } from '../ui/icons';
import type { VaultRules } from '../policy/policy';
import type { Vault } from '../vault/vault';
import { FileButton } from './file-button';
import { PassphraseFields } from './passphrase-fields';
import type { Given } from './page';
import { goTo } from './use-route';

export function Start({ rules, vault, given, give, onMade }: { rules: VaultRules; vault: Vault; given: Given | null; give: (given: Given) => void; onMade: () => Promise<void> }) {
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const make = async (chosen: string): Promise<void> => {
    setState('busy');
    try {
      await vault.create(chosen);
      // Where a guide or a file waits, the address says `add` already.
      if (location.hash === '' || location.hash === '#start' || location.hash === '#all') goTo('add');
      await onMade();
    } catch {
      setState('failed');
    }
  };
  return (
    <section class="card start">
      <h2>{t('start_title')}</h2>
      <p class="lead">{t('start_lead')}</p>
      <ul class="points">
        <li><ComputerIcon /><span>{t('start_point_safe')}</span></li>
        <li><EyeIcon /><span>{t('start_point_passphrase')}</span></li>
        <li class="honest"><PhoneIcon /><span>{t('start_point_both')}</span></li>
      </ul>
      <form onSubmit={(event) => { event.preventDefault(); if (passphrase !== null && state !== 'busy') void make(passphrase); }}>
        <h3>{t('start_choose')}</h3>
        <PassphraseFields rules={rules} onChange={setPassphrase} disabled={state === 'busy'} />
        {state === 'failed' && <p class="trouble" role="alert">{t('start_failed')}</p>}
        <div class="row">
          <button type="submit" class="button" disabled={passphrase === null || state === 'busy'}>{t(state === 'busy' ? 'start_busy' : 'start_create')}</button>
          <FileButton quiet label={t('start_backup')} onFiles={(files) => { give({ files, text: '' }); goTo('add'); }} />
        </div>
        {given && <p class="note" role="status">{t('start_given')}</p>}
      </form>
    </section>
  );
}
