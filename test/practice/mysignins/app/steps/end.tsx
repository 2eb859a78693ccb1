import type { ReactElement } from 'react';
import { methodName } from '../MethodRows';
import { useView } from '../marks';
import { usePage } from '../page';
import { StepBody } from '../StepBody';
import type { Gathered, Flow } from '../Wizard';
import type { MethodKind } from '../../protocol';

const kinds: Record<Gathered['added'], MethodKind> = {
  push: 'authenticator', codes: 'totp', phone: 'sms', passkey: 'passkey', 'security-key': 'security-key', email: 'email',
};

/** The method is registered. In an interrupted sign-in one more page follows; else this is the end. */
export function AddedStep({ flow }: { flow: Flow }): ReactElement {
  const { words, isNew } = usePage();
  useView('setup.added');
  const goesOn = flow.isInterrupt || (!isNew && flow.gathered.added === 'push');
  const next = { do: flow.isInterrupt ? () => { flow.go('finished'); } : flow.close, text: goesOn ? words.next : words.done, mark: 'done' };
  return <StepBody flow={flow} canLeave={false} next={next}><p>{methodName(words, kinds[flow.gathered.added], true)}</p></StepBody>;
}

/** The end of an interrupted sign-in. */
export function FinishedStep({ flow }: { flow: Flow }): ReactElement {
  const { words } = usePage();
  useView('setup.finished');
  return (
    <StepBody flow={flow} canLeave={false} next={{ do: flow.close, text: words.done, mark: 'done' }}>
      <p>{words.finishedText}</p>
      <p><strong>{words.defaultMethod}:</strong> {methodName(words, kinds[flow.gathered.added], true)}</p>
    </StepBody>
  );
}
