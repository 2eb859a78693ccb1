import { parseArgs } from 'node:util';
import type { BrowserName } from '../e2e/browsers/find';
import type { Generation, Language } from '../practice/state';

export interface DemoOptions {
  headless: boolean;
  /** A guide's id, or `all`. Undefined: not asked for. */
  guide: string | undefined;
  /** Folder for the pictures. Undefined: one below the system's folder for temporary files. */
  out: string | undefined;
  browser: BrowserName;
  dark: boolean;
  language: Language;
  generation: Generation;
}

const languages: readonly Language[] = ['en', 'de', 'fr', 'es', 'ja'];

const usage = 'Options: --headless, --out DIR, --guide NAME|all, --dark, --language en|de|fr|es|ja, --old, --firefox';

/** Reads what follows `npm run demo --`. Throws one line for anything that is not understood. */
export function readOptions(args: readonly string[], knownGuides: readonly string[]): DemoOptions {
  const { values } = parse(args);
  const language = languages.find((one) => one === values.language);
  if (!language) throw new Error(`There is no language "${values.language}". Languages: ${languages.join(', ')}`);
  if (values.guide !== undefined && values.guide !== 'all' && !knownGuides.includes(values.guide)) {
    throw new Error(`There is no guide "${values.guide}". Guides: all, ${knownGuides.join(', ')}`);
  }
  if (values.guide === 'all' && !values.headless) throw new Error('--guide all is for --headless: a person walks one guide at a time.');
  return {
    headless: values.headless, guide: values.guide, out: values.out, browser: values.firefox ? 'firefox' : 'chromium',
    dark: values.dark, language, generation: values.old ? 'old' : 'new',
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        headless: { type: 'boolean', default: false }, out: { type: 'string' }, guide: { type: 'string' }, dark: { type: 'boolean', default: false },
        language: { type: 'string', default: 'en' }, old: { type: 'boolean', default: false }, firefox: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    // Node adds advice about "--" that is of no use here; its first sentence says what is wrong.
    throw new Error(`${String((error as Error).message).split(/\. (?=To )/)[0]}. ${usage}`, { cause: error });
  }
}
