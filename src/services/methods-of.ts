/** Guides among a service's guides, told apart by what they do rather than by name. */
import type { Guide } from './service';

/** The guides that register one method each, among which a guide that starts with a choice lets one choose. */
export const methodGuidesOf = (guides: readonly Guide[]): readonly Guide[] => guides.filter(({ strength }) => strength !== undefined);

/** Id of the guide that starts with the choice of a first method; else of the first guide there is. */
export const startOf = (guides: readonly Guide[]): string => (guides.find(({ chooses, adds }) => chooses && !adds) ?? guides[0])?.id ?? '';

/** Id of the guide that adds a second way; undefined where the service has none. */
export const secondOf = (guides: readonly Guide[]): string | undefined => guides.find(({ chooses, adds }) => chooses && adds)?.id;
