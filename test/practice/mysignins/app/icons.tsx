import { registerIcons } from '@fluentui/react';
import type { ReactElement } from 'react';

function line(path: string): ReactElement {
  return <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true"><path d={path} /></svg>;
}

const cross = line('M3 3l10 10M13 3L3 13');
const tick = line('M2 8.5l4 4 8-9');
const ring = 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13';

/** Own plain line drawings under the names that Fluent UI asks for; its icon font would have to come from the network. */
export function registerOwnIcons(): void {
  registerIcons({
    icons: {
      Add: line('M8 2v12M2 8h12'), Cancel: cross, Clear: cross, CheckMark: tick, ChevronDown: line('M2 5l6 6 6-6'),
      ErrorBadge: line(`${ring}M5.5 5.5l5 5M10.5 5.5l-5 5`), Info: line(`${ring}M8 7v4M8 4.5v1`), Completed: line(`${ring}M5 8l2 2 4-4`), Warning: line('M8 2l6.5 12h-13zM8 6v4M8 12v.5'),
      CellPhone: line('M4.5 1.5h7v13h-7zM7 12.5h2'), Phone: line('M3 2.5c0 6 4.5 10.500 10.500 10.500l.5-3-3.500-1-1 1.500c-1.500-.5-3.500-2.500-4-4l1.500-1-1-3.500z'),
      AuthenticatorApp: line('M8 1.500l5.500 2v5c0 3-2.500 5-5.500 6-3-1-5.500-3-5.500-6v-5zM8 6v4'), Permissions: line('M5.500 6a3 3 0 1 0 0 .1M8.500 6h6M12.500 6v3'),
      USB: line('M5 1.500h6v5h-6zM3.500 6.500h9v8h-9z'), Mail: line('M1.500 3.500h13v9h-13zM1.500 4l6.500 5 6.500-5'), PasswordField: line('M1.500 5h13v6h-13zM4 8h.5M8 8h.5M12 8h.5'),
    },
  });
}
