/** Injected into a page that is, or shows, a copy of somebody's sign-in page: warns of it. Says nothing where the background knows better. */
import { render } from 'preact';
import { guard } from '../overlay/guard';
import { createHost } from '../overlay/host';
import { canTell, LONG_ENOUGH } from '../overlay/seen';
import css from '../overlay/style.css?inline';
import { Warning } from '../overlay/warning';
import { send } from '../shared/send';

declare global {
  /** The warning is there, or on its way. */
  var mfaSetupGuideWarns: boolean | undefined;
}

async function warn(): Promise<void> {
  const warning = await send('lookalike/asked', {}).catch(() => null);
  if (!warning) {
    globalThis.mfaSetupGuideWarns = false;
    return;
  }
  const showing = new AbortController();
  // Where the page takes the card away, the mark on the toolbar's button stays.
  const host = createHost(document, css, () => showing.abort(), showing.signal);
  guard(window, () => host, showing.signal);
  const mount = document.createElement('div');
  host.root.append(mount);
  const answer = (verb: 'lookalike/own' | 'lookalike/settings' | 'lookalike/close', goes: boolean) => (event: Event): void => {
    if ((!event.isTrusted && !host.standIns.has(event)) || performance.now() - host.mendedAt() < LONG_ENOUGH) return;
    void send(verb, {}).then(() => { if (goes) showing.abort(); }, () => undefined);
  };
  render(<Warning warning={warning} own={answer(canTell ? 'lookalike/own' : 'lookalike/settings', canTell)} close={answer('lookalike/close', true)} elsewhere={!canTell} />, mount);
  mount.querySelector('h2')?.focus({ preventScroll: true });
}

if (!globalThis.mfaSetupGuideWarns) {
  globalThis.mfaSetupGuideWarns = true;
  void warn();
}
