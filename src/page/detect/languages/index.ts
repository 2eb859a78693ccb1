import type { Words } from '../vocabulary';
import { en } from './en';
import { ar } from './ar';
import { bg } from './bg';
import { ca } from './ca';
import { cs } from './cs';
import { cy } from './cy';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { es } from './es';
import { eu } from './eu';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { lt } from './lt';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { ur } from './ur';
import { vi } from './vi';
import { zh } from './zh';

/** Every language that is understood. */
export const languages: readonly Words[] = [
  en, ar, bg, ca, cs, cy, da, de, el, es, eu, fa, fi, fr, he, hr, hu, id, it, ja, ko, lt, nb, nl, pl, pt, ro, ru, sk, sv, th, tr, uk, ur, vi, zh,
];
