/** What the vault needs of the browser, small enough to be played by a test. */
import { VaultError } from './errors';

/** The part of an extension storage area that the vault needs. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Runs `work` while no other page or worker of the extension runs any: `navigator.locks` with one name. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** The same area, whose failures are a `VaultError`: `no-space` when the quota is used up, else `storage`. */
export function guarded(area: Area): Area {
  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      // Chrome: "QUOTA_BYTES quota exceeded"; Firefox: "QuotaExceededError".
      throw new VaultError(/quota/i.test(String(error)) ? 'no-space' : 'storage', error);
    }
  };
  return { get: (keys) => told(area.get(keys)), set: (items) => told(area.set(items)), remove: (keys) => told(area.remove(keys)) };
}
