/** Writes the phrases of all languages the way the detection reads them: `npm run phrases`, after a change in a language. */
import { writeFileSync } from 'node:fs';
import { languages } from '../src/page/detect/languages/index';
import { packed } from '../src/page/detect/phrases';

writeFileSync(new URL('../src/page/detect/known-phrases.json', import.meta.url), `${JSON.stringify(packed(languages), undefined, 1)}\n`);
