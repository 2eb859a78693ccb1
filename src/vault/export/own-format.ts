/** This project's own files among those that can be imported: `importFile(bytes, options, [ownFormat, ...FORMATS])`. */
import { field } from '../importers/lib/loose';
import type { Format } from '../importers/types';
import { PLAIN_FORMAT } from './plain';
import { isCutOff, isOurs, ownText } from './shape';

const PLAIN_BEGINS = /^\s*\{\s*"format"\s*:\s*"mfa-setup-guide"/;

export const ownFormat: Format = {
  recognise(file) {
    if (isOurs(file)) return isCutOff(ownText(file)) ? { app: 'own', failure: 'truncated' } : { app: 'own', encrypted: true, needs: 'password' };
    const { json, text = '' } = file;
    if (json && 'value' in json) return field(json.value, 'format') === PLAIN_FORMAT ? { app: 'own', encrypted: false, needs: 'nothing' } : undefined;
    return json && PLAIN_BEGINS.test(text) ? { app: 'own', failure: json.failure } : undefined;
  },
  load: () => import('./own-reader'),
};
