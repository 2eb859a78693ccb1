/** The organisation's checklist for people without the extension, as data: which services, where to go, and what to do there. */
import { serviceById } from '../../services/directory/find';
import { guides } from '../../services/guides';
import { isMfa } from '../../services/methods';
import type { Guide, MethodKind, Step, StepPart, Where, Text } from '../../services/service';
import { wordsOf } from '../../services/words';
import type { Policy } from '../schema';
import type { Texts } from './texts';

export interface PaperStep { where: Where; title: string; body?: string }
/** `method`: the way that the steps take; absent where there is one way only. */
export interface PaperWay { method?: string; steps: readonly PaperStep[] }
export interface PaperService { name: string; required: boolean; note?: string; link?: string; page: string | null; ways: readonly PaperWay[] }

/** Where the organisation names no methods: those that need no other one first. */
const FIRST_METHODS: readonly MethodKind[] = ['authenticator', 'totp', 'phone-text'];
/** Steps that most people never see, by guide. */
const SELDOM: Readonly<Record<string, readonly string[]>> = { 'microsoft-work.passkey': ['key-type'] };
/** The account that everybody has whom this product is for. */
const MAIN = 'microsoft-work';

/** Required services first, each group in the policy's order; hidden ones are left out. The Microsoft work account is there unless it is hidden. */
export function paperServices(policy: Policy, texts: Texts): PaperService[] {
  const rules = policy.services.some(({ id }) => id === MAIN) ? policy.services : [{ id: MAIN, rule: 'required' as const }, ...policy.services];
  const named = new Set(rules.map(({ id }) => id));
  const others = policy.customServices.filter(({ id }) => !named.has(id)).map(({ id }) => ({ id, rule: 'optional' as const }));
  const shown: Policy['services'] = [...rules, ...others].filter(({ rule }) => rule !== 'hidden');
  const services = shown.map(({ id, rule, note, link }): PaperService => {
    const custom = policy.customServices.find((one) => one.id === id);
    const known = serviceById(id);
    const words = [note, custom?.help].filter((text) => text !== undefined).join(' ');
    return {
      name: custom?.name ?? known?.name ?? id, required: rule === 'required', ...(words && { note: words }), ...(link !== undefined && { link }),
      page: custom?.setUpUrl ?? known?.setUp ?? known?.help ?? null, ways: custom ? customWays(custom) : guideWays(id, policy, texts),
    };
  });
  return [...services.filter(({ required }) => required), ...services.filter(({ required }) => !required)];
}

const customWays = ({ steps }: Policy['customServices'][number]): PaperWay[] =>
  (steps.length ? [{ steps: steps.map(({ where = 'computer', title, body }) => ({ where, title, ...(body !== undefined && { body }) })) }] : []);

function guideWays(service: string, { methods }: Policy, texts: Texts): PaperWay[] {
  const allowed = (kind: MethodKind): boolean => isMfa(kind) && (methods.allowed.length === 0 || (methods.allowed as readonly MethodKind[]).includes(kind));
  const wanted = [methods.preferred, methods.allowed, FIRST_METHODS].map((kinds) => kinds.filter(allowed)).find((kinds) => kinds.length > 0) ?? [];
  const found = wanted.flatMap((kind) => guides.filter(({ id }) => id === `${service}.${kind}`));
  return found.map((guide) => ({ method: inWords(texts, guide.title), steps: stepsOf(guide, service, texts) }));
}

/** The steps on the page where methods are managed; what only some pages show is left to the page. */
function stepsOf(guide: Guide, service: string, texts: Texts): PaperStep[] {
  const steps = guide.steps.filter(({ id, detour, mode, finishes }) => !detour && mode !== 'interrupt' && !finishes && !SELDOM[guide.id]?.includes(id));
  return steps.flatMap((step) => partsOf(step).map((part) => written(part, service, texts)));
}

/** Up to the first part that a page may leave out: those behind it are other ways to do the same. */
function partsOf({ parts }: Step): readonly StepPart[] {
  const optional = parts.findIndex((part) => part.optional && !part.fills);
  return optional < 0 ? parts : parts.slice(0, optional + 1);
}

function written({ where, title, body, quote }: StepPart, service: string, texts: Texts): PaperStep {
  const word = quote === undefined ? '' : (wordsOf(service)[quote]?.['en']?.[0] ?? '');
  return { where, title: inWords(texts, title, word), ...(body && { body: inWords(texts, body, word) }) };
}

function inWords(texts: Texts, text: Text, word = ''): string {
  if (typeof text === 'string') return texts(text, word);
  return 'plain' in text ? text.plain : texts(text.key, text.name);
}
