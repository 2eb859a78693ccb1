import { Link, TextField } from '@fluentui/react';
import { useState, type ReactElement } from 'react';
import { infoType, type Begun, type Verified } from '../../protocol';
import { fill } from '../../strings';
import { mark, useView } from '../marks';
import { usePage } from '../page';
import { StepBody } from '../StepBody';
import type { Flow, Gathered, Step } from '../Wizard';

interface Props { flow: Flow; view: string; type: number; text: string; back: Step; added: Gathered['added']; testId: string; resend?: () => void }

/** A field for six digits, which the server checks. */
function Code({ flow, view, type, text, back, added, testId: id, resend }: Props): ReactElement {
  const { words, testId, shows } = usePage();
  const [code, setCode] = useState('');
  const complete = code.trim().length >= 6;
  const [sent, setSent] = useState('');
  // what was refused is still in the field, until something else is typed
  useView(complete ? `${view}:${flow.error && code === sent ? 'refused' : 'filled'}` : view);
  const next = (): void => {
    setSent(code);
    const { context, replaces } = flow.gathered;
    const body = { Type: type, VerificationContext: context, VerificationData: code, ...(replaces ? { Replaces: replaces } : {}) };
    flow.work<Verified>('authenticationmethods/verify', body, () => { flow.go('added', { added }); });
  };
  return (
    <StepBody flow={flow} back={back} next={{ do: next, off: !complete }}>
      <p>{text}</p>
      {shows('code') && (
        <TextField elementRef={mark('code', { inside: 'input' })} ariaLabel={words.codeLabel} placeholder={words.codeLabel} value={code} maxLength={6}
          autoComplete="off" onChange={(_, value) => { setCode(value ?? ''); }} {...testId(id)} />
      )}
      {resend && <p><Link ref={mark('resend-code')} onClick={resend}>{words.resendCode}</Link></p>}
    </StepBody>
  );
}

export function CodeStep({ flow }: { flow: Flow }): ReactElement {
  const { words } = usePage();
  return <Code flow={flow} view="setup.code" type={infoType.otp} text={words.codeText} back="secret" added="codes" testId="verification-entercode-input" />;
}

export function PhoneCodeStep({ flow }: { flow: Flow }): ReactElement {
  const { words } = usePage();
  const { country, number } = flow.gathered;
  const [context, setContext] = useState(flow.gathered.context);
  const resend = (): void => {
    const Data = JSON.stringify({ phoneNumber: number, countryCode: country });
    flow.work<Begun>('authenticationmethods/new', { Type: infoType.text, Data }, (begun) => { setContext(begun.VerificationContext); });
  };
  return (
    <Code flow={{ ...flow, gathered: { ...flow.gathered, context } }} view="setup.phone-code" type={infoType.text} back="phone" added="phone" testId="verification-entercode-input"
      text={fill(words.phoneCodeText, { number: `${country} ${number}` })} resend={resend} />
  );
}

export function EmailCodeStep({ flow }: { flow: Flow }): ReactElement {
  const { words } = usePage();
  return (
    <Code flow={flow} view="setup.email-code" type={infoType.email} back="email" added="email" testId="email-verify-challenge-otp-input"
      text={fill(words.emailCodeText, { email: flow.gathered.email })} />
  );
}
