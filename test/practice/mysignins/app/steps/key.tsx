import { DefaultButton, TextField } from '@fluentui/react';
import { useState, type ReactElement } from 'react';
import { infoType, type Begun, type Verified } from '../../protocol';
import { mark, useView } from '../marks';
import { usePage } from '../page';
import { StepBody } from '../StepBody';
import type { Flow } from '../Wizard';
import { createCredential } from '../web-authn';

const longestName = 30;

/** The older page asks what the key is plugged into. */
export function KeyTypeStep({ flow }: { flow: Flow }): ReactElement {
  const { words } = usePage();
  useView('setup.key-type');
  const go = (): void => { flow.go('key-ready', { key: 'security-key' }); };
  return (
    <StepBody flow={flow}>
      <p>{words.keyTypeText}</p>
      <p><DefaultButton text={words.usb} elementRef={mark('usb')} onClick={go} /></p>
      <p><DefaultButton text={words.nfc} elementRef={mark('nfc')} onClick={go} /></p>
    </StepBody>
  );
}

/** "Next" here makes the browser show its own dialog, which no page element stands for. */
export function KeyReadyStep({ flow }: { flow: Flow }): ReactElement {
  const { words, session } = usePage();
  const { key } = flow.gathered;
  useView(`setup.key-ready:${key}${flow.error === 'NeedTwoFactor' ? ':needs-two-factor' : ''}`);
  const next = (): void => {
    flow.work<Begun>('authenticationmethods/new', { Type: infoType.fido, Data: JSON.stringify({ kind: key }) }, (begun) => {
      createCredential(begun, session, key).then(
        (clientData) => { flow.go('key-name', { context: begun.VerificationContext, clientData }); },
        () => { flow.setError('KeyFailed'); },
      );
    });
  };
  return <StepBody flow={flow} next={{ do: next }}><p>{words.keyReadyText}</p></StepBody>;
}

export function KeyNameStep({ flow }: { flow: Flow }): ReactElement {
  const { words } = usePage();
  const { key, context, clientData } = flow.gathered;
  const [name, setName] = useState('');
  const filled = name.trim() !== '';
  useView(`setup.key-name:${key}${filled ? ':filled' : ''}`);
  const next = (): void => {
    const VerificationData = JSON.stringify({ clientDataJSON: clientData, name });
    flow.work<Verified>('authenticationmethods/verify', { Type: infoType.fido, VerificationContext: context, VerificationData }, () => { flow.go('added', { added: key }); });
  };
  return (
    <StepBody flow={flow} next={{ do: next, off: !filled }}>
      <p>{words.keyNameText}</p>
      <TextField elementRef={mark('key-name', { inside: 'input' })} label={words.keyNameLabel} maxLength={longestName} autoComplete="off" value={name} onChange={(_, value) => { setName(value ?? ''); }} />
    </StepBody>
  );
}
