/** The policy's own services in the form in which pages get them. */
import type { CustomService } from '../services/custom/site';
import type { Words } from '../services/service';
import { wordedLocators } from './locators';
import type { Policy } from './schema';

/** Texts of locators become words of their own, named by step. */
export function customServiceFrom({ id, name, hosts, setUpUrl, help, steps }: Policy['customServices'][number]): CustomService {
  const words: Words = {};
  const locators = (given: Parameters<typeof wordedLocators>[0], prefix: string) => {
    const worded = wordedLocators(given, prefix);
    Object.assign(words, worded.words);
    return worded.locators;
  };
  return {
    id, name, hosts, ...(setUpUrl !== undefined && { setUpUrl }), ...(help !== undefined && { help }), words,
    steps: steps.map(({ title, body, then, where = 'computer', path, target, shows }, at) => ({
      title, where, ...(body !== undefined && { body }), ...(then !== undefined && { then }), ...(path !== undefined && { path }),
      target: locators(target, `target.${at}`), shows: locators(shows, `shows.${at}`),
    })),
  };
}
