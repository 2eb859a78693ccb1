/** The organisation's look on our own pages: its colour, and its logo in place of our mark. */
import { useEffect, useState } from 'preact/hooks';
import { accentTokens } from '../policy/accent';
import { readPolicy } from '../policy/read';
import { browser } from '../shared/browser';
import { keptPolicy, POLICY } from '../shared/kept-policy';

interface Logo { src: string; name: string }

let logo: Logo | null = null;
let worn: string[] = [];
const watchers = new Set<() => void>();

async function read(): Promise<void> {
  const { organization: { accent, logo: src, name = '' } } = readPolicy((await keptPolicy())?.managed).policy;
  const tokens = accent === undefined ? {} : accentTokens(accent);
  for (const token of worn) document.documentElement.style.removeProperty(token);
  for (const [token, value] of Object.entries(tokens)) document.documentElement.style.setProperty(token, value);
  worn = Object.keys(tokens);
  // Nothing of ours loads anything from the network, a picture included.
  logo = src?.startsWith('data:') ? { src, name } : null;
  for (const tell of watchers) tell();
}

/** Puts the look on this page and keeps it up to date. Never rejects: without an organisation everything stays as it is. */
export function wearBrand(): Promise<void> {
  browser.storage.onChanged.addListener((changes, area) => { if (area === 'local' && POLICY in changes) void read(); });
  return read().catch(() => undefined);
}

/** The organisation's logo; null where it has set none. */
export function useLogo(): Logo | null {
  const [, draw] = useState(0);
  useEffect(() => {
    const tell = (): void => draw((count) => count + 1);
    watchers.add(tell);
    tell();
    return () => { watchers.delete(tell); };
  }, []);
  return logo;
}
