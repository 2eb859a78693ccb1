import { ShieldIcon } from './icons';
import { useLogo } from './brand';

/** What stands before the name in the head of every page: the organisation's logo, or our own mark. */
export function Mark() {
  const logo = useLogo();
  return logo ? <img class="mark" src={logo.src} alt={logo.name} /> : <ShieldIcon />;
}
