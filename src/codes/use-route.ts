import { useEffect, useState } from 'preact/hooks';
import { routeOf, type Route } from './route';

/** The screen in the address, also as the user goes back and forth. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const look = (): void => setRoute(routeOf(location.hash));
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return route;
}

/** Goes to a screen, as a link would. */
export const goTo = (fragment: string): void => { location.hash = fragment; };
