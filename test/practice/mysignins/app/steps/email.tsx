import { TextField } from '@fluentui/react';
import { useState, type ReactElement } from 'react';
import { infoType, type Begun } from '../../protocol';
import { mark, useView } from '../marks';
import { usePage } from '../page';
import { StepBody } from '../StepBody';
import type { Flow } from '../Wizard';

export function EmailStep({ flow }: { flow: Flow }): ReactElement {
  const { words, testId } = usePage();
  const [email, setEmail] = useState(flow.gathered.email);
  useView(email === '' ? 'setup.email' : 'setup.email:filled');
  const next = (): void => {
    flow.work<Begun>('authenticationmethods/new', { Type: infoType.email, Data: JSON.stringify({ email }) }, (begun) => {
      flow.go('email-code', { email, context: begun.VerificationContext });
    });
  };
  return (
    <StepBody flow={flow} next={{ do: next, off: email === '' }}>
      <p>{words.emailQuestion}</p>
      <TextField elementRef={mark('email', { inside: 'input' })} label={words.emailLabel} autoComplete="off" value={email} onChange={(_, value) => { setEmail(value ?? ''); }} {...testId('email-input')} />
    </StepBody>
  );
}
