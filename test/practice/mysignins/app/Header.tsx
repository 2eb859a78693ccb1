import { mergeStyles, TooltipHost } from '@fluentui/react';
import type { ReactElement } from 'react';
import { fill } from '../strings';
import { mark } from './marks';
import { usePage } from './page';

const bar = mergeStyles({ display: 'flex', alignItems: 'center', justifyContent: 'space-between', height: 48, padding: '0 16px', background: '#2b2b40', color: '#fff', fontFamily: 'system-ui, sans-serif' });
const round = mergeStyles({ width: 32, height: 32, borderRadius: 16, border: '1px solid #fff', background: 'transparent', color: '#fff', cursor: 'pointer' });

/** The bar above the page, with the account control: initials, and name and sign-in name for who asks. */
export function Header(): ReactElement {
  const { words, session } = usePage();
  const initials = session.displayName.split(/\s+/).map((part) => part.charAt(0)).join('').slice(0, 2).toUpperCase();
  const name = fill(words.accountManager, { name: `${session.displayName} (${session.upn})` });
  return (
    <header className={bar}>
      <span>{words.appTitle}</span>
      <TooltipHost content={session.upn}>
        <button type="button" className={round} aria-label={name} title={session.upn} ref={mark('account')}>{initials}</button>
      </TooltipHost>
    </header>
  );
}
