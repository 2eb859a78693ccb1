import { Link, mergeStyles, Spinner } from '@fluentui/react';
import { useEffect, useState, type ReactElement } from 'react';
import type { Available } from '../protocol';
import { call, faultOf } from './call';
import { ExpiredPage } from './ExpiredPage';
import { mark, useView } from './marks';
import { usePage } from './page';
import { Wizard, type Step } from './Wizard';

const main = mergeStyles({ maxWidth: 680, margin: '24px auto', padding: 24, fontFamily: 'system-ui, sans-serif', selectors: { h1: { fontSize: 24, fontWeight: 600, textAlign: 'center' } } });

/** /register: a sign-in was interrupted to set up a method. The wizard stands in the page, and its end leads back to sign-in. */
export function RegisterPage(): ReactElement {
  const { words, session, shows } = usePage();
  const [first, setFirst] = useState<Step>();
  const [expired, setExpired] = useState(false);
  useView(first ? undefined : 'info.loading');
  useEffect(() => {
    void call<Available>('authenticationmethods/availablemethods').then((answer) => {
      if (!faultOf(answer)) setFirst(firstStep(answer as Available));
    });
  }, []);
  const leave = async (skipped: boolean): Promise<void> => {
    const answer = await call<{ returnUrl: string }>('authenticationmethods/completeProofup', { skipped });
    if (!faultOf(answer)) location.href = (answer as { returnUrl: string }).returnUrl;
  };
  if (expired) return <ExpiredPage />;
  return (
    <main className={main}>
      <h1>{words.secureTitle}</h1>
      <p>{words.secureText}</p>
      {first ? <Wizard start={{ step: first }} onClose={() => { void leave(false); }} onExpired={() => { setExpired(true); }} /> : <Spinner label={words.loading} />}
      {session.canSkip && shows('skip') && <Link ref={mark('skip')} onClick={() => { void leave(true); }}>{words.skip}</Link>}
    </main>
  );
}

/** The method that the organisation wants most comes first, unasked. */
function firstStep(available: Available): Step {
  if (available.authenticator) return 'install';
  if (available.totp) return 'other-app';
  if (available.sms || available.call) return 'phone';
  return available.passkey ? 'key-ready' : 'choose';
}
