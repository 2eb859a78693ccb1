/** A storage area that fails at one chosen write, in one chosen way. */
import { MemoryArea } from './doubles';

/** The process ends: nothing that comes later reaches the storage. */
class Killed extends Error {}

export type Fault =
  /** The process ends before the write, after it, or while half of the value is written. */
  | 'killed before' | 'killed after' | 'killed halfway'
  /** The quota is used up at this write alone, or from here on. */
  | 'quota once' | 'quota'
  | 'fails'
  /** The write says that it was done, and was not, or only for half of the value. */
  | 'nothing' | 'half';

export const FAULTS: readonly Fault[] = ['killed before', 'killed after', 'killed halfway', 'quota once', 'quota', 'fails', 'nothing', 'half'];

/** Half of a text; of anything else nothing sensible. */
function half(json: string): string {
  const value = JSON.parse(json) as unknown;
  return JSON.stringify(typeof value === 'string' ? value.slice(0, Math.floor(value.length / 2)) : {});
}

export class FaultyArea extends MemoryArea {
  fault: Fault | null = null;
  /** Which write, counted from one. */
  at = Infinity;
  fired = false;
  private dead = false;
  private count = 0;

  override async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    if (this.dead) throw new Killed();
    return super.get(keys);
  }

  override set(items: Record<string, unknown>): Promise<void> {
    return this.write(() => super.set(items), Object.keys(items));
  }

  override remove(keys: string | string[]): Promise<void> {
    return this.write(() => super.remove(keys), []);
  }

  private async write(done: () => Promise<void>, keys: string[]): Promise<void> {
    if (this.dead) throw new Killed();
    const number = ++this.count;
    if (this.fault === null || (this.fault === 'quota' ? number < this.at : number !== this.at)) return done();
    this.fired = true;
    const before = { ...this.values };
    if (this.fault === 'quota' || this.fault === 'quota once') {
      // To free space is always possible.
      if (keys.length === 0) return done();
      throw new Error('QUOTA_BYTES quota exceeded');
    }
    if (this.fault === 'fails') throw new Error('IO error: .../LOG: Unable to create writable file');
    if (this.fault === 'nothing') return;
    if (this.fault !== 'killed before') await done();
    if (this.fault === 'half' || this.fault === 'killed halfway') {
      for (const key of keys) if (this.values[key] !== before[key]) this.values[key] = half(this.values[key]!);
    }
    if (this.fault === 'half') return;
    this.dead = true;
    throw new Killed();
  }
}

/** As `MemoryArea.copy`, able to fail. */
export function faultyCopy(of: MemoryArea, fault: Fault | null = null, at = Infinity): FaultyArea {
  const area = new FaultyArea();
  area.values = { ...of.values };
  area.fault = fault;
  area.at = at;
  return area;
}
