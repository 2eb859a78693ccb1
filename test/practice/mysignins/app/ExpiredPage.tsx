import { mergeStyles } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useView } from './marks';
import { usePage } from './page';

const main = mergeStyles({ maxWidth: 600, margin: '60px auto', padding: 24, fontFamily: 'system-ui, sans-serif' });

/** The end of a set-up that took too long; only loading the page again helps. */
export function ExpiredPage(): ReactElement {
  const { words } = usePage();
  useView('info.expired');
  return <main className={main}><h1>{words.expiredTitle}</h1><p>{words.expiredText}</p></main>;
}
