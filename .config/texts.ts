/** `npm run texts -- de`: what is missing, obsolete or wrong in the texts of a language; without a language, in those of all. Fails if there is anything. */
import { languageFolders, messagesOf, tagOf } from './languages.ts';
import { faultsOf } from './text-rules.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((language) => !languageFolders().includes(language));
if (unknown.length) {
  console.error(`There is no public/_locales/${unknown[0]}/messages.json. There are: ${languageFolders().join(', ')}`);
  process.exit(1);
}
const english = messagesOf('en');
for (const language of asked.length ? asked : languageFolders()) {
  const faults = faultsOf(tagOf(language), messagesOf(language), english);
  console.log([`${language}: ${faults.length === 0 ? 'all well' : `${faults.length} to do`}`, ...faults.map((fault) => `  ${fault}`)].join('\n'));
  if (faults.length) process.exitCode = 1;
}
