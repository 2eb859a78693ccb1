import type { ReactElement } from 'react';
import type { Flow, Step } from '../Wizard';
import { AccountStep, InstallStep, OtherAppStep } from './app';
import { CaptchaStep } from './captcha';
import { ChooseStep } from './choose';
import { CodeStep, EmailCodeStep, PhoneCodeStep } from './code';
import { AddedStep, FinishedStep } from './end';
import { EmailStep } from './email';
import { KeyNameStep, KeyReadyStep, KeyTypeStep } from './key';
import { PhoneStep } from './phone';
import { PhoneCallStep } from './phone-call';
import { QrStep, SecretStep } from './qr';
import { TryStep } from './try';

export const steps: Record<Step, (props: { flow: Flow }) => ReactElement | null> = {
  choose: ChooseStep, install: InstallStep, account: AccountStep, 'other-app': OtherAppStep, qr: QrStep, secret: SecretStep, try: TryStep, code: CodeStep,
  captcha: CaptchaStep, phone: PhoneStep, 'phone-code': PhoneCodeStep, 'phone-call': PhoneCallStep, email: EmailStep, 'email-code': EmailCodeStep,
  'key-type': KeyTypeStep, 'key-ready': KeyReadyStep, 'key-name': KeyNameStep, added: AddedStep, finished: FinishedStep,
};
