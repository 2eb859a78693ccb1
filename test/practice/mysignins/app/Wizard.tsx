import { useEffect, useState, type ReactElement } from 'react';
import type { Available, ErrorCode, PageSession } from '../protocol';
import { call, faultOf } from './call';
import { Chrome } from './Chrome';
import { usePage } from './page';
import { steps } from './steps';
import { titleOf } from './titles';

export type Step =
  | 'choose' | 'install' | 'account' | 'other-app' | 'qr' | 'secret' | 'try' | 'code' | 'captcha' | 'phone' | 'phone-code' | 'phone-call'
  | 'email' | 'email-code' | 'key-type' | 'key-ready' | 'key-name' | 'added' | 'finished';

export interface Start { step: Step; replaces?: string }

/** What the steps of one set-up hand on to each other. */
export interface Gathered {
  key: 'passkey' | 'security-key';
  /** What was added, once it was. */
  added: 'push' | 'codes' | 'phone' | 'passkey' | 'security-key' | 'email';
  context: string;
  number: string;
  country: string;
  byCall: boolean;
  email: string;
  pushNumber: string;
  clientData: string;
  replaces: string | undefined;
}

/** How a step moves the set-up on. */
export interface Flow {
  gathered: Gathered;
  available: Available;
  isInterrupt: boolean;
  /** Goes on or back. Every move forward tells the server, which may find the session too old. */
  go(step: Step, gathered?: Partial<Gathered>): void;
  /** Starts over with the list of methods. */
  choose: (() => void) | undefined;
  close(): void;
  error: ErrorCode | undefined;
  setError(code: ErrorCode | undefined): void;
  busy: boolean;
  /** Does a piece of server work with the buttons off; a fault becomes `error` unless `onFault` takes it. */
  work<T extends object>(path: string, body: object, then: (answer: T) => void, onFault?: (code: ErrorCode) => boolean): void;
}

const nothing: Gathered = { key: 'passkey', added: 'push', context: '', number: '', country: '', byCall: false, email: '', pushNumber: '', clientData: '', replaces: undefined };

interface Props { start: Start; onClose: () => void; onExpired: () => void }

/** The set-up of one method: a dialog in the list's page, or a part of the page in a sign-in that was interrupted. */
export function Wizard({ start, onClose, onExpired }: Props): ReactElement | null {
  const page = usePage();
  const [step, setStep] = useState<Step>(start.step);
  const [path, setPath] = useState(1);
  const [gathered, setGathered] = useState<Gathered>({ ...nothing, replaces: start.replaces });
  const [available, setAvailable] = useState<Available>();
  const [error, setError] = useState<ErrorCode>();
  const [busy, setBusy] = useState(false);
  const isInterrupt = page.session.mode === 'interrupt' && location.pathname === '/register';
  useEffect(() => {
    void call<Available>('authenticationmethods/availablemethods').then((answer) => { if (!faultOf(answer)) setAvailable(answer as Available); });
  }, []);

  const fail = (code: ErrorCode): void => {
    if (code === 'SessionExpired') onExpired();
    else setError(code);
  };
  const go: Flow['go'] = (next, more = {}) => {
    setBusy(true);
    void call<PageSession>('session/authorize', { step: path + 1 }).then((answer) => {
      setBusy(false);
      const code = faultOf(answer);
      if (code) fail(code);
      else {
        setError(undefined);
        setGathered((known) => ({ ...known, ...more }));
        setPath(path + 1);
        setStep(next);
      }
    });
  };
  const work = <T extends object>(apiPath: string, body: object, then: (answer: T) => void, onFault?: (code: ErrorCode) => boolean): void => {
    setBusy(true);
    setError(undefined);
    void call<T>(apiPath, body).then((answer) => {
      setBusy(false);
      const code = faultOf(answer);
      if (code) {
        if (!onFault?.(code)) fail(code);
      } else then(answer as T);
    });
  };
  const flow: Flow = {
    gathered, available: available ?? {}, isInterrupt, go, error, setError, busy, work,
    choose: isInterrupt || page.isNew ? () => { setError(undefined); setStep('choose'); } : undefined,
    close: onClose,
  };
  if (!available) return null;
  const Content = steps[step];
  // an interrupted sign-in lets the user choose in a dialog, and stands in the page for all else
  return (
    <Chrome inPage={isInterrupt && step !== 'choose'} title={titleOf(step, flow, page)} onDismiss={isInterrupt && step === 'choose' ? () => { setStep(start.step); } : onClose}>
      <Content key={step} flow={flow} />
    </Chrome>
  );
}
