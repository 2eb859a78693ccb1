import { dayText, listText } from '../shared/intl';
import type { Speech } from './words';

/** Dates and lists in the language in use. */
export const speech: Speech = { day: dayText, list: listText };
