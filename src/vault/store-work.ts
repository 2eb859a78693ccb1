/** Has work of the vault done in a worker of its own, whose memory goes with it. Pages only: a service worker has no workers. */
import type { Derive } from './kdf';
import type { Tasks } from './store-worker';

/** Rejects when the worker dies or fails, which for a key derivation means that there was not enough memory. */
export function inWorker<T extends keyof Tasks>(task: T, input: Tasks[T]['input']): Promise<Tasks[T]['output']> {
  const worker = new Worker(new URL('./store-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Tasks[T]['output']>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ output: Tasks[T]['output'] } | { failed: true }>) => {
      if ('output' in data) resolve(data.output);
      else reject(new Error(`${task} failed`));
    };
    worker.onerror = () => reject(new Error(`${task} failed`));
    worker.postMessage({ task, input });
  }).finally(() => worker.terminate());
}

export const deriveInWorker: Derive = (passphrase, salt, cost) => inWorker('derive', { passphrase, salt, cost });
