import { DefaultButton, DialogFooter, Dropdown, Icon, mergeStyles, PrimaryButton } from '@fluentui/react';
import { useState, type ReactElement } from 'react';
import type { Available } from '../../protocol';
import type { Words } from '../../strings/words';
import { mark, useView } from '../marks';
import { usePage } from '../page';
import type { Flow, Gathered, Step } from '../Wizard';

const entry = mergeStyles({ display: 'grid', gridTemplateColumns: '28px 1fr', width: '100%', textAlign: 'start', padding: 12, margin: '0 0 6px', border: '1px solid #ddd', borderRadius: 4, background: '#fff', cursor: 'pointer', font: 'inherit', selectors: { ':hover': { background: '#f3f2f1' } } });

interface Choice { name: string; testId: string; icon: string; text: string; about: string; step: Step; gathered: Partial<Gathered> }

/** The entries in the page's order. Microsoft's app and others share one; it is the others' if only they are allowed. */
function choicesOf(available: Available, words: Words, isNew: boolean, fewer: boolean): Choice[] {
  const all: (Choice | false | undefined)[] = [
    available.passkey && { name: 'passkey', testId: 'passkey', icon: 'Permissions', text: words.passkey, about: words.aboutPasskey, step: 'key-ready', gathered: { key: 'passkey' } },
    available.authenticator
      ? { name: 'authenticator', testId: 'authenticatorApp', icon: 'AuthenticatorApp', text: isNew ? words.authenticator : words.totp, about: words.aboutAuthenticator, step: 'install', gathered: {} }
      : available.totp && { name: 'totp', testId: 'softwareOath', icon: 'AuthenticatorApp', text: words.totp, about: words.aboutAuthenticator, step: 'other-app', gathered: {} },
    (available.sms ?? available.call) && { name: 'phone', testId: 'phone', icon: 'Phone', text: words.phone, about: words.aboutPhone, step: 'phone', gathered: {} },
    !fewer && available['security-key'] && { name: 'security-key', testId: 'securityKey', icon: 'USB', text: words.securityKey, about: words.aboutSecurityKey, step: isNew ? 'key-ready' : 'key-type', gathered: { key: 'security-key' } },
    !fewer && available.email && { name: 'email', testId: 'email', icon: 'Mail', text: words.email, about: words.aboutEmail, step: 'email', gathered: {} },
  ];
  return all.filter((choice): choice is Choice => Boolean(choice));
}

export function ChooseStep({ flow }: { flow: Flow }): ReactElement {
  const { words, isNew, shows } = usePage();
  const choices = choicesOf(flow.available, words, isNew, flow.isInterrupt && !isNew).filter(({ name }) => shows(`pick-${name}`));
  return isNew ? <Entries flow={flow} choices={choices} /> : <List flow={flow} choices={choices} />;
}

interface Props { flow: Flow; choices: Choice[] }

function Entries({ flow, choices }: Props): ReactElement {
  const { words, testId } = usePage();
  useView('setup.choose');
  if (choices.length === 0) return <p>{words.methodsBlocked}</p>;
  return (
    <>
      <p>{words.chooseQuestion}</p>
      <div role="list" aria-label={words.chooseLabel}>
        {choices.map(({ name, testId: id, icon, text, about, step, gathered }) => (
          <div role="listitem" key={name}>
            <button type="button" className={entry} disabled={flow.busy} ref={mark(`pick-${name}`)} onClick={() => { flow.go(step, gathered); }} {...testId(`authmethod-picker-${id}`)}>
              <Icon iconName={icon} /><span><span>{text}</span><br /><small>{about}</small></span>
            </button>
          </div>
        ))}
      </div>
    </>
  );
}

/** The older page's drop-down list and "Add". */
function List({ flow, choices }: Props): ReactElement {
  const { words, session, shows } = usePage();
  const [chosen, setChosen] = useState<string>();
  const [open, setOpen] = useState(false);
  useView(`setup.choose:${open ? 'open' : chosen ? `chosen-${chosen}` : 'closed'}`);
  const choice = choices.find(({ name }) => name === chosen);
  return (
    <>
      <p>{flow.isInterrupt ? words.differentQuestion : words.chooseQuestion}</p>
      <Dropdown
        ref={mark('method-list', { inside: '[role=combobox]' })} ariaLabel={words.chooseLabel} placeholder={words.choosePlaceholder} selectedKey={chosen ?? null}
        options={choices.map(({ name, text }) => ({ key: name, text }))}
        onRenderOption={(option) => <span ref={mark(`pick-${option?.key ?? ''}`, { outside: '[role=option]' })}>{option?.text}</span>}
        onChange={(_, option) => { setChosen(String(option?.key)); }}
        // the list's layer would lie under a native modal dialog
        calloutProps={{ doNotLayer: session.nativeDialog, onLayerMounted: () => { setOpen(true); } }} onDismiss={() => { setOpen(false); }}
      />
      <DialogFooter>
        <DefaultButton text={words.cancel} elementRef={mark('cancel')} onClick={flow.close} />
        {shows('add') && (
          <PrimaryButton text={flow.isInterrupt ? words.confirm : words.add} disabled={!choice || flow.busy} elementRef={mark('add')}
            onClick={() => { if (choice) flow.go(choice.step, choice.gathered); }} />
        )}
      </DialogFooter>
    </>
  );
}
