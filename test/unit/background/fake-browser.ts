/** The parts of the browser that the background's stores use, in memory. Values are cloned as structured clones, as the real ones are. */

export interface FakeArea { data: Record<string, unknown>; get: (keys: string | string[] | null) => Promise<Record<string, unknown>>; set: (items: Record<string, unknown>) => Promise<void>; remove: (key: string) => Promise<void> }

export function fakeArea(): FakeArea {
  const area: FakeArea = {
    data: {},
    get: async (keys) => structuredClone(keys === null ? area.data : Object.fromEntries([keys].flat().flatMap((key) => (key in area.data ? [[key, area.data[key]]] : [])))),
    set: async (items) => { Object.assign(area.data, structuredClone(items)); },
    remove: async (key) => { delete area.data[key]; },
  };
  return area;
}

type Listener<A extends unknown[]> = (...args: A) => void;
export interface FakeEvent<A extends unknown[]> { addListener: (listener: Listener<A>) => void; fire: (...args: A) => void }

export function fakeEvent<A extends unknown[]>(): FakeEvent<A> {
  const listeners: Listener<A>[] = [];
  return { addListener: (listener) => { listeners.push(listener); }, fire: (...args) => { for (const listener of listeners) listener(...args); } };
}

/** `navigator.locks` for exclusive locks of one name at a time. */
export function fakeLocks(): { request: <T>(name: string, work: () => Promise<T>) => Promise<T> } {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request: (name, work) => {
      const turn = (queues.get(name) ?? Promise.resolve()).then(work);
      queues.set(name, turn.catch(() => undefined));
      return turn;
    },
  };
}
