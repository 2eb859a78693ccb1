import { Link, mergeStyles, MessageBar, MessageBarType } from '@fluentui/react';
import { useEffect, useState, type ReactElement } from 'react';
import { infoType, type Begun, type Verified } from '../../protocol';
import { call, faultOf } from '../call';
import { mark, useView } from '../marks';
import { usePage } from '../page';
import { StepBody } from '../StepBody';
import type { Flow } from '../Wizard';

const big = mergeStyles({ fontSize: 40, fontWeight: 600, textAlign: 'center' });

/** "Let's try it out": shows the number to type into the app, and waits for the answer. */
export function TryStep({ flow }: { flow: Flow }): ReactElement {
  const { words, testId, shows } = usePage();
  const [sent, setSent] = useState({ context: flow.gathered.context, number: flow.gathered.pushNumber });
  const [failed, setFailed] = useState<'denied' | 'timeout'>();
  useView(failed ? `setup.try:${failed}` : 'setup.try');
  useEffect(() => {
    const left = new AbortController();
    void answerTo(sent.context, left.signal).then((state) => {
      if (left.signal.aborted) return;
      if (state === 'done') flow.go('added', { added: 'push' });
      else setFailed(state === 'denied' ? 'denied' : 'timeout');
    });
    return () => { left.abort(); };
  }, [sent]);
  const resend = (): void => {
    flow.work<Begun>('authenticationmethods/new', { Type: infoType.push, Data: '{}' }, (begun) => {
      setFailed(undefined);
      setSent({ context: begun.VerificationContext, number: begun.Number ?? '' });
    });
  };
  return (
    <StepBody flow={flow} back="qr" next={{ do: () => undefined, off: true }}>
      {failed ? (
        <>
          <div {...testId('message-bar-error')}>
            <MessageBar messageBarType={MessageBarType.error} isMultiline>{failed === 'denied' ? words.denied : words.timedOut}</MessageBar>
          </div>
          {shows('resend') && <p><Link ref={mark('resend')} disabled={flow.busy} onClick={resend}>{words.resend}</Link></p>}
        </>
      ) : (
        <>
          <p>{words.tryText}</p>
          {shows('number') && <p className={big}><span ref={mark('number')}>{sent.number}</span></p>}
        </>
      )}
    </StepBody>
  );
}

/** Asks again for as long as the server knows no answer. */
export async function answerTo(context: string, signal: AbortSignal): Promise<Verified['VerificationState']> {
  while (!signal.aborted) {
    const answer = await call<Verified>('authenticationmethods/verify', { VerificationContext: context });
    if (faultOf(answer)) return 'timeout';
    const { VerificationState: state } = answer as Verified;
    if (state !== 'pending') return state;
  }
  return 'pending';
}
