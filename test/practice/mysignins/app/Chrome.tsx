import { Dialog, mergeStyles } from '@fluentui/react';
import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { mark } from './marks';
import { usePage } from './page';

const card = mergeStyles({ border: '1px solid #ddd', borderRadius: 4, padding: 24, boxShadow: '0 2px 6px #0002' });
const heading = mergeStyles({ fontSize: 20, fontWeight: 600, margin: '0 0 16px' });
const native = mergeStyles({ width: 480, maxWidth: '90vw', border: '1px solid #999', padding: 24, fontFamily: 'system-ui, sans-serif', overflow: 'visible' });

interface Props { inPage: boolean; title: string; onDismiss: () => void; children: ReactNode }

/** What a step stands in: a Fluent dialog, a native modal dialog, or a card in the page. It stays while the steps change. */
export function Chrome({ inPage, title, onDismiss, children }: Props): ReactElement {
  const { session, isNew, testId, shows } = usePage();
  const id = useId();
  const head = shows('title') && <h2 id={id} className={heading} ref={mark('title')} {...testId('reskin-step-title')}>{title}</h2>;
  if (inPage) return <section className={card} aria-labelledby={id}>{head}{children}</section>;
  if (session.nativeDialog) return <NativeDialog labelledBy={id} onDismiss={onDismiss}>{head}{children}</NativeDialog>;
  const shared = { isBlocking: session.blocking };
  // the newer page brings its own heading, the older one uses the dialog's
  return isNew ? (
    <Dialog hidden={false} onDismiss={onDismiss} minWidth={480} modalProps={{ ...shared, titleAriaId: id }}>{head}{children}</Dialog>
  ) : (
    <Dialog hidden={false} onDismiss={onDismiss} minWidth={480} modalProps={shared} {...(shows('title') ? { dialogContentProps: { title } } : {})}>{children}</Dialog>
  );
}

function NativeDialog({ labelledBy, onDismiss, children }: { labelledBy: string; onDismiss: () => void; children: ReactNode }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => { element?.close(); };
  }, []);
  return (
    <dialog ref={dialog} className={native} aria-labelledby={labelledBy} onCancel={(event) => { event.preventDefault(); onDismiss(); }}>{children}</dialog>
  );
}
