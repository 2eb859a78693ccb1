import { Icon, Link, mergeStyles } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { MethodKind, MethodRow } from '../protocol';
import { fill } from '../strings';
import type { Words } from '../strings/words';
import { mark } from './marks';
import { usePage } from './page';

const row = mergeStyles({ display: 'grid', gridTemplateColumns: '32px 1fr 1fr 90px 90px', gap: 12, alignItems: 'center', padding: '14px 8px', borderTop: '1px solid #ddd' });

const icons: Record<MethodKind, string> = {
  authenticator: 'AuthenticatorApp', totp: 'AuthenticatorApp', sms: 'Phone', call: 'Phone', passkey: 'Permissions', 'security-key': 'USB', password: 'PasswordField', email: 'Mail',
};

/** The name that the list and the pickers give a method. */
export function methodName(words: Words, kind: MethodKind, isNew: boolean): string {
  switch (kind) {
    // the older picker has one entry, named by the kind of app, for Microsoft's and all others
    case 'authenticator': return isNew ? words.authenticator : words.totp;
    case 'totp': return words.totp;
    case 'sms': case 'call': return words.phone;
    case 'passkey': return words.passkey;
    case 'security-key': return words.securityKey;
    case 'password': return words.password;
    case 'email': return words.email;
  }
}

interface Props { methods: MethodRow[]; onChange: (method: MethodRow) => void; onDelete: (method: MethodRow) => void }

export function MethodRows({ methods, onChange, onDelete }: Props): ReactElement {
  const { words } = usePage();
  if (methods.length === 0) return <p>{words.noMethods}</p>;
  return (
    <div role="list">
      {methods.map((method) => {
        // in the list Microsoft's app goes by its own name in both generations
        const name = methodName(words, method.kind, true);
        const changes = method.kind === 'sms' || method.kind === 'call' || method.kind === 'password';
        return (
          <div role="listitem" className={row} key={method.id}>
            <Icon iconName={icons[method.kind]} />
            <span>{name}</span>
            <span>{method.detail}</span>
            {changes ? <Link aria-label={fill(words.changeNamed, { name })} onClick={() => { onChange(method); }}>{words.change}</Link> : <span />}
            {method.kind === 'password' ? <span /> : (
              <Link aria-label={fill(words.deleteNamed, { name })} ref={mark(`delete-${method.kind}`)} onClick={() => { onDelete(method); }}>{words.delete}</Link>
            )}
          </div>
        );
      })}
    </div>
  );
}
