import { DefaultButton, Link, Spinner } from '@fluentui/react';
import { useEffect, useState, type ReactElement } from 'react';
import { infoType, type Begun, type MobileApp } from '../../protocol';
import { call } from '../call';
import { mark, useView } from '../marks';
import { usePage } from '../page';
import { StepBody } from '../StepBody';
import type { Flow, Step } from '../Wizard';

/** The QR code of the push branch: it works once, and the details are a code and a URL. */
export function QrStep({ flow }: { flow: Flow }): ReactElement {
  const next = (): void => {
    flow.work<Begun>('authenticationmethods/new', { Type: infoType.push, Data: '{}' }, (begun) => {
      flow.go('try', { context: begun.VerificationContext, pushNumber: begun.Number ?? '' });
    });
  };
  return <Qr flow={flow} type={infoType.push} view="setup.qr" back="account" next={next} />;
}

/** The QR code of the time-based branch; the details are an account name and a secret key. */
export function SecretStep({ flow }: { flow: Flow }): ReactElement {
  const next = (): void => {
    flow.work<Begun>('authenticationmethods/new', { Type: infoType.otp, Data: '{}' }, (begun) => { flow.go('code', { context: begun.VerificationContext }); });
  };
  return <Qr flow={flow} type={infoType.otp} view="setup.secret" back="other-app" next={next} />;
}

function Qr({ flow, type, view, back, next }: { flow: Flow; type: number; view: string; back: Step; next: () => void }): ReactElement {
  const { words, isNew, testId, shows } = usePage();
  const [app, setApp] = useState<MobileApp>();
  const [revealed, setRevealed] = useState(false);
  useView(!app ? `${view}:loading` : revealed ? `${view}:revealed` : view);
  useEffect(() => {
    flow.work<MobileApp>('authenticationmethods/initializemobileapp', { securityInfoType: type }, setApp);
    return () => { void call('authenticationmethods/hideqr', {}); };
    // one code for each time that this step is come to
  }, []);
  const toggle = (): void => { setRevealed(!revealed); };
  const label = revealed ? words.hideDetails : words.cantScan;
  const toggleId = testId('activation-qr-show/hide-info-button');
  return (
    <StepBody flow={flow} back={back} next={{ do: next, off: !app }}>
      <p {...testId('setup-instructions')}>{type === infoType.push ? words.qrPushText : words.qrText}</p>
      <p>{words.qrAfter}</p>
      {app ? shows('qr-image') && <img src={app.QrCode} width={180} height={180} alt={words.qrAlt} ref={mark('qr-image')} /> : !flow.error && <Spinner label={words.loading} />}
      <p>
        {shows('cant-scan') && (isNew
          ? <DefaultButton text={label} elementRef={mark('cant-scan')} onClick={toggle} {...toggleId} />
          : <Link ref={mark('cant-scan')} onClick={toggle}>{label}</Link>)}
      </p>
      {app && revealed && <Details app={app} />}
      {app?.SameDeviceUrl && /Mobi/.test(navigator.userAgent) && <Link href={app.SameDeviceUrl}>{words.pairLink}</Link>}
    </StepBody>
  );
}

function Details({ app }: { app: MobileApp }): ReactElement {
  const { words, testId } = usePage();
  const [first, second] = app.SecretKey === undefined
    ? [[words.code, app.ActivationCode], [words.url, app.Url]] as const
    : [[words.accountName, app.AccountName], [words.secretKey, app.SecretKey]] as const;
  return (
    <>
      <p>{words.enterFollowing}</p>
      <table ref={mark('details')}>
        <tbody>
          <tr><td>{first[0]}:</td><td>{first[1]}</td></tr>
          <tr {...testId('activation-url/key')}><td>{second[0]}:</td><td ref={mark(app.SecretKey === undefined ? 'activation-url' : 'secret-key')}>{second[1]}</td></tr>
        </tbody>
      </table>
    </>
  );
}
