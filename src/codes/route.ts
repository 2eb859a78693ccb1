/** Which screen the address of the page names, and where the user came from. Pure. */

export type Screen = 'all' | 'start' | 'add' | 'backup' | 'security';
export type Route = { screen: Screen } | { screen: 'entry'; id: string };

/** `tab`: the tab that the user came from, for reading its page. `guide`: a set-up guide there waits for the entry. */
export interface CameFrom { tab: number | null; guide: boolean }

const SCREENS: readonly string[] = ['all', 'start', 'add', 'backup', 'security'] satisfies Screen[];

/** The screen of a fragment such as `#entry/ID`; the list for whatever is none. */
export function routeOf(fragment: string): Route {
  const [name = '', id = ''] = fragment.replace(/^#/, '').split('/');
  if (name === 'entry' && /^[\w-]{8,64}$/.test(id)) return { screen: 'entry', id };
  return { screen: SCREENS.includes(name) ? name as Screen : 'all' };
}

/** Out of a query such as `?from=12&guide=1`. */
export function cameFrom(query: string): CameFrom {
  const values = new URLSearchParams(query);
  const tab = /^\d{1,10}$/.test(values.get('from') ?? '') ? Number(values.get('from')) : null;
  return { tab, guide: tab !== null && values.get('guide') === '1' };
}
