import { DefaultButton, Dialog, DialogFooter, Dropdown, PrimaryButton } from '@fluentui/react';
import { useState, type ReactElement } from 'react';
import type { MethodList } from '../protocol';
import { call } from './call';
import { defaultLabel } from './ManagePage';
import { mark, useView } from './marks';
import { usePage } from './page';

interface ConfirmProps { view: string; title: string; text: string; confirm: string; onConfirm: () => Promise<void>; onClose: () => void }

/** Asks before something that can't be undone. */
export function ConfirmDialog({ view, title, text, confirm, onConfirm, onClose }: ConfirmProps): ReactElement {
  const { words, session } = usePage();
  useView(view);
  return (
    <Dialog hidden={false} onDismiss={onClose} dialogContentProps={{ title, subText: text }} modalProps={{ isBlocking: session.blocking }}>
      <DialogFooter>
        <PrimaryButton text={confirm} elementRef={mark('confirm')} onClick={() => { void onConfirm().then(onClose); }} />
        <DefaultButton text={words.cancel} elementRef={mark('cancel')} onClick={onClose} />
      </DialogFooter>
    </Dialog>
  );
}

/** Which method sign-in asks for first. */
export function DefaultDialog({ list, onClose }: { list: MethodList; onClose: () => void }): ReactElement {
  const { words, session } = usePage();
  useView('info.default');
  const [chosen, setChosen] = useState(list.defaultId);
  const options = list.methods
    .filter(({ kind }) => kind === 'authenticator' || kind === 'totp' || kind === 'sms' || kind === 'call')
    .map((method) => ({ key: method.id, text: defaultLabel(words, method) }));
  return (
    <Dialog hidden={false} onDismiss={onClose} dialogContentProps={{ title: words.defaultMethod, subText: words.chooseDefault }} modalProps={{ isBlocking: session.blocking }}>
      <Dropdown ariaLabel={words.defaultMethod} options={options} selectedKey={chosen ?? null} onChange={(_, option) => { setChosen(String(option?.key)); }} />
      <DialogFooter>
        <PrimaryButton text={words.confirm} onClick={() => { void call('authenticationmethods/setdefault', { id: chosen }).then(onClose); }} />
        <DefaultButton text={words.cancel} elementRef={mark('cancel')} onClick={onClose} />
      </DialogFooter>
    </Dialog>
  );
}
