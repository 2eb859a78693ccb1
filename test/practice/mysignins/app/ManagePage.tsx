import { ActionButton, Link, mergeStyles, Spinner } from '@fluentui/react';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { MethodList, MethodRow } from '../protocol';
import { call, faultOf } from './call';
import { ConfirmDialog, DefaultDialog } from './dialogs';
import { ExpiredPage } from './ExpiredPage';
import { mark, useView } from './marks';
import { methodName, MethodRows } from './MethodRows';
import { usePage } from './page';
import { Wizard, type Start } from './Wizard';
import { fill } from '../strings';

const main = mergeStyles({ maxWidth: 900, margin: '0 auto', padding: 24, fontFamily: 'system-ui, sans-serif', selectors: { h1: { fontSize: 26, fontWeight: 600 } } });

type Front = { type: 'none' } | { type: 'wizard'; start: Start } | { type: 'delete'; method: MethodRow } | { type: 'default' } | { type: 'sign-out' } | { type: 'expired' };
const none: Front = { type: 'none' };

/** /security-info: the methods that the account has, and the dialogs in front of them. The address stays the same. */
export function ManagePage(): ReactElement {
  const { words, isNew, testId, shows } = usePage();
  const [list, setList] = useState<MethodList>();
  const [front, setFront] = useState<Front>(none);
  const load = useCallback(async () => {
    const answer = await call<MethodList>('authenticationmethods');
    if (!faultOf(answer)) setList(answer as MethodList);
  }, []);
  useEffect(() => { void load(); }, [load]);
  useView(front.type !== 'none' ? undefined : list ? 'info.list' : 'info.loading');
  const close = (): void => {
    setFront(none);
    void load();
  };
  if (front.type === 'expired') return <ExpiredPage />;
  return (
    <main className={main}>
      <h1>{words.securityInfo}</h1>
      <p>{words.securityInfoText}</p>
      {!list ? <Spinner label={words.loading} /> : (
        <>
          <DefaultRow list={list} onChange={() => { setFront({ type: 'default' }); }} />
          {shows('add-method') && (
            <ActionButton iconProps={{ iconName: 'Add' }} ariaLabel={words.addMethodLabel} elementRef={mark('add-method')}
              onClick={() => { setFront({ type: 'wizard', start: { step: 'choose' } }); }} {...testId('add-method-button')}>
              {words.addMethod}
            </ActionButton>
          )}
          <MethodRows methods={list.methods}
            onChange={(method) => { setFront({ type: 'wizard', start: { step: 'phone', replaces: method.id } }); }}
            onDelete={(method) => { setFront({ type: 'delete', method }); }} />
          <p>{words.lostDevice} <Link onClick={() => { setFront({ type: 'sign-out' }); }}>{words.signOutEverywhere}</Link></p>
        </>
      )}
      {front.type === 'wizard' && <Wizard start={front.start} onClose={close} onExpired={() => { setFront({ type: 'expired' }); }} />}
      {front.type === 'default' && list && <DefaultDialog list={list} onClose={close} />}
      {front.type === 'delete' && (
        <ConfirmDialog view="info.delete" title={words.deleteTitle} text={fill(words.deleteText, { name: methodName(words, front.method.kind, isNew) })}
          confirm={words.deleteConfirm} onClose={close}
          onConfirm={async () => { await call('authenticationmethods/delete', { id: front.method.id }); }} />
      )}
      {front.type === 'sign-out' && (
        <ConfirmDialog view="info.sign-out" title={words.signOutEverywhere} text={words.signOutText} confirm={words.ok} onClose={close}
          onConfirm={async () => { await call('session/signoutall', {}); }} />
      )}
    </main>
  );
}

function DefaultRow({ list, onChange }: { list: MethodList; onChange: () => void }): ReactElement | null {
  const { words } = usePage();
  const method = list.methods.find(({ id }) => id === list.defaultId);
  if (!method) return null;
  return <p>{words.defaultMethod}: {defaultLabel(words, method)} <Link onClick={onChange} ref={mark('change-default')}>{words.change}</Link></p>;
}

export function defaultLabel(words: ReturnType<typeof usePage>['words'], { kind, detail }: MethodRow): string {
  if (kind === 'authenticator') return words.defaultPush;
  if (kind === 'totp') return words.defaultTotp;
  return fill(kind === 'call' ? words.defaultCall : words.defaultText, { number: detail });
}
