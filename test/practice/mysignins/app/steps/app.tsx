import { Link } from '@fluentui/react';
import type { ReactElement } from 'react';
import { mark, useView } from '../marks';
import { usePage } from '../page';
import { StepBody } from '../StepBody';
import type { Flow } from '../Wizard';

/** "Install the app": the one place where the way to another company's app is offered. */
export function InstallStep({ flow }: { flow: Flow }): ReactElement {
  const { words, isNew, testId, shows } = usePage();
  useView('setup.install');
  return (
    <StepBody flow={flow} next={{ do: () => { flow.go('account'); } }}>
      <div {...testId('setup-instructions')}>
        <p>{words.installText} {!isNew && <Link href="#" onClick={(event) => { event.preventDefault(); }}>{words.downloadNow}</Link>}</p>
        <p>{words.installAfter}</p>
      </div>
      {flow.available.totp && shows('different-app') && (
        <Link ref={mark('different-app')} onClick={() => { flow.go('other-app'); }}>{words.differentApp}</Link>
      )}
    </StepBody>
  );
}

/** "Set up your account": push branch. */
export function AccountStep({ flow }: { flow: Flow }): ReactElement {
  const { words, testId } = usePage();
  useView('setup.account');
  return (
    <StepBody flow={flow} back="install" next={{ do: () => { flow.go('qr'); } }}>
      <p {...testId('setup-instructions')}>{words.accountPush}</p>
    </StepBody>
  );
}

/** "Set up your account": time-based branch, for any app. */
export function OtherAppStep({ flow }: { flow: Flow }): ReactElement {
  const { words, testId } = usePage();
  useView('setup.other-app');
  return (
    <StepBody flow={flow} {...(flow.available.authenticator ? { back: 'install' as const } : {})} next={{ do: () => { flow.go('secret'); } }}>
      <p {...testId('setup-instructions')}>{words.accountTotp}</p>
    </StepBody>
  );
}
