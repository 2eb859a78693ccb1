import { DefaultButton, DialogFooter, Link, mergeStyles, MessageBar, MessageBarType, PrimaryButton } from '@fluentui/react';
import type { ReactElement, ReactNode } from 'react';
import type { ErrorCode } from '../protocol';
import type { Words } from '../strings/words';
import { mark } from './marks';
import { usePage } from './page';
import type { Flow, Step } from './Wizard';

const foot = mergeStyles({ display: 'flex', gap: 8, justifyContent: 'flex-end', marginTop: 24 });

interface Props {
  flow: Flow;
  children: ReactNode;
  /** Undefined: nothing to go on with, as while a call rings. */
  next?: { do: () => void; off?: boolean; text?: string; mark?: string };
  back?: Step;
  /** False on the last pages, where there is nothing to give up any more. */
  canLeave?: boolean;
}

/** What all steps have around their own content: the error bar, the buttons, and the way to another method. */
export function StepBody({ flow, children, next, back, canLeave = true }: Props): ReactElement {
  const { words, isNew, testId, shows } = usePage();
  const goBack = back ? () => { flow.go(back); } : isNew && canLeave && !flow.isInterrupt ? flow.choose : undefined;
  const name = next?.mark ?? 'next';
  const buttons = (
    <>
      {goBack && shows('back') && <DefaultButton text={words.back} disabled={flow.busy} elementRef={mark('back')} onClick={goBack} {...testId('reskin-step-back-button')} />}
      {canLeave && !isNew && !flow.isInterrupt && shows('cancel') && <DefaultButton text={words.cancel} elementRef={mark('cancel')} onClick={flow.close} />}
      {next && shows(name) && (
        <PrimaryButton text={next.text ?? words.next} disabled={flow.busy || next.off === true} elementRef={mark(name)} onClick={next.do} {...testId('reskin-step-next-button')} />
      )}
    </>
  );
  return (
    <>
      {flow.error && (
        <div {...testId('message-bar-error')}>
          <MessageBar messageBarType={MessageBarType.error} isMultiline>{messageOf(flow.error, words)}</MessageBar>
        </div>
      )}
      {children}
      {isNew ? <div className={foot}>{buttons}</div> : <DialogFooter>{buttons}</DialogFooter>}
      {canLeave && flow.isInterrupt && flow.choose && shows('different-method') && (
        <p><Link ref={mark('different-method')} onClick={flow.choose}>{words.differentMethod}</Link></p>
      )}
    </>
  );
}

function messageOf(code: ErrorCode, words: Words): string {
  switch (code) {
    case 'LimitReached': return words.limitApps;
    case 'KeyLimitReached': return words.limitKeys;
    case 'KeyFailed': return words.keyFailed;
    case 'NotScanned': return words.notScanned;
    case 'BadNumber': return words.badNumber;
    case 'BadEmail': return words.badEmail;
    case 'NeedTwoFactor': return words.needTwoFactor;
    case 'CaptchaWrong': return words.captchaWrong;
    case 'WrongCode': return words.wrongCode;
    case 'TooMany': return words.tooMany;
    case 'CaptchaNeeded': case 'Failed': case 'SessionExpired': return words.failed;
  }
}
