import type { Reply, Request, Verb } from './messages';
import { native } from './native';

/** Sends one message to the background. Rejects when the extension is gone or the background refused it. */
export async function send<V extends Verb>(verb: V, request: Request<V>): Promise<Reply<V>> {
  const answer: { ok: true; reply: Reply<V> } | { ok: false; error: string } | undefined =
    await native.runtime.sendMessage({ verb, request });
  if (!answer?.ok) throw new Error(answer?.error ?? 'no answer');
  return answer.reply;
}
