/** What is known of services, for the checklist: the organisation's own, the packaged guides, and the directory. */
import type { Catalogue } from './next';

interface Known { id: string; name: string; setUp?: string | null; help?: string | null }

export interface Sources {
  /** Services of the organisation's own; they go before all others. */
  custom: readonly { id: string; name: string; setUpUrl?: string; steps?: readonly unknown[] }[];
  /** The directory's. */
  find: (id: string) => Known | undefined;
  guides: readonly { id: string }[];
}

/** A service that nobody knows is named by its id, and has neither guide nor page. */
export function catalogueOf({ custom, find, guides }: Sources): Catalogue {
  const own = new Map(custom.map(({ id, name, setUpUrl }) => [id, { id, name, setUp: setUpUrl ?? null, help: null }] as const));
  const known = (id: string): Known | undefined => own.get(id) ?? find(id);
  // A guide for one method has the method's name.
  const named = (id: string, name: string): string | undefined => guides.find((guide) => guide.id === `${id}.${name}`)?.id;
  return {
    idOf: (id) => known(id)?.id ?? id,
    nameOf: (id) => known(id)?.name ?? id,
    pageFor: (id) => known(id)?.setUp ?? known(id)?.help ?? null,
    guideFor(id, purpose, method) {
      if (custom.some((one) => one.id === id && one.steps?.length)) return purpose === 'second' ? null : `${id}.start`;
      if (purpose === 'second') return named(id, 'second-method') ?? null;
      return (method && named(id, method)) ?? named(id, 'start') ?? guides.find((guide) => guide.id.startsWith(`${id}.`))?.id ?? null;
    },
  };
}
