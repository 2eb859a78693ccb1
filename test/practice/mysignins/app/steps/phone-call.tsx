import { MessageBar, MessageBarType, Spinner } from '@fluentui/react';
import { useEffect, useState, type ReactElement } from 'react';
import { fill } from '../../strings';
import { mark, useView } from '../marks';
import { usePage } from '../page';
import { StepBody } from '../StepBody';
import type { Flow } from '../Wizard';
import { answerTo } from './try';

/** "We are calling you": ends by the pound key on the phone, or by hanging up. */
export function PhoneCallStep({ flow }: { flow: Flow }): ReactElement {
  const { words, testId } = usePage();
  const [failed, setFailed] = useState(false);
  useView(failed ? 'setup.phone-call:failed' : 'setup.phone-call');
  useEffect(() => {
    const left = new AbortController();
    void answerTo(flow.gathered.context, left.signal).then((state) => {
      if (left.signal.aborted) return;
      if (state === 'done') flow.go('added', { added: 'phone' });
      else setFailed(true);
    });
    return () => { left.abort(); };
  }, []);
  const { country, number } = flow.gathered;
  return (
    <StepBody flow={flow} back="phone">
      {failed ? (
        <div {...testId('message-bar-error')}><MessageBar messageBarType={MessageBarType.error} isMultiline>{words.callFailed}</MessageBar></div>
      ) : (
        <>
          <p ref={mark('calling')}>{fill(words.callingText, { number: `${country} ${number}` })}</p>
          <Spinner />
        </>
      )}
    </StepBody>
  );
}
