import { TextField } from '@fluentui/react';
import { useEffect, useState, type ReactElement } from 'react';
import { call, faultOf } from '../call';
import { mark, useView } from '../marks';
import { usePage } from '../page';
import { StepBody } from '../StepBody';
import type { Flow } from '../Wizard';
import { contactPhone } from './phone';

/** Some organisations' pages ask for this before they text or call a number. */
export function CaptchaStep({ flow }: { flow: Flow }): ReactElement {
  const { words } = usePage();
  const [image, setImage] = useState('');
  const [answer, setAnswer] = useState('');
  useView(answer === '' ? 'setup.captcha' : 'setup.captcha:filled');
  useEffect(() => {
    void call<{ image: string }>('captcha').then((made) => { if (!faultOf(made)) setImage((made as { image: string }).image); });
  }, []);
  const next = (): void => {
    flow.work('captcha/validation', { answer }, () => { contactPhone(flow, flow.gathered); });
  };
  return (
    <StepBody flow={flow} back="phone" next={{ do: next, off: answer === '' }}>
      <p>{words.captchaText}</p>
      {image && <img src={image} width={180} height={60} alt={words.captchaLabel} />}
      <TextField elementRef={mark('captcha', { inside: 'input' })} label={words.captchaLabel} autoComplete="off" value={answer} onChange={(_, value) => { setAnswer(value ?? ''); }} />
    </StepBody>
  );
}
