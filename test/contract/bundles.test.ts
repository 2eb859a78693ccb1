import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { builtManifest, files, root, text } from './tree';

const TARGETS = ['chrome', 'firefox'] as const;
/** Injected or registered by the background, so the manifest does not name them. */
const INJECTED = ['content/overlay.js', 'content/detect.js', 'content/fill.js', 'content/services.js', 'content/custom.js', 'content/sign-ins.js', 'content/sign-in-seen.js', 'content/lookalike.js', 'content/warning.js', 'content/book-microsoft-work.js', 'content/book-services.js'];

/** Ways out of the browser and ways to run text as code. `new Function` is written both with and without `new`. */
const ways: Record<string, RegExp> = {
  fetch: /\bfetch\s*\(/, XMLHttpRequest: /\bXMLHttpRequest\b/, WebSocket: /\bWebSocket\b/, EventSource: /\bEventSource\b/,
  sendBeacon: /\bsendBeacon\b/, RTCPeerConnection: /\bRTCPeerConnection\b/, importScripts: /\bimportScripts\b/,
  eval: /\beval\s*\(/, Function: /\bFunction\s*\(\s*["'`]/, 'remote import': /\bimport\s*\(\s*["'`]https?:/,
};
const waysIn = (code: string): string[] => Object.entries(ways).filter(([, way]) => way.test(code)).map(([name]) => name);

it('the search for ways out finds them', () => {
  const samples = ['fetch("x")', 'new XMLHttpRequest', 'new WebSocket(u)', 'new EventSource(u)', 'navigator.sendBeacon(u)', 'new RTCPeerConnection',
    'importScripts(u)', '(0,window).eval(x)', 'new Function("x")', 'import("https://example.com/x.js")'];
  expect(samples.flatMap(waysIn)).toEqual(Object.keys(ways));
});

describe.each(TARGETS)('%s', (target) => {
  it('has its content scripts as single files', () => {
    const scripts = [...builtManifest(target).content_scripts.flatMap(({ js }) => js), ...INJECTED];
    for (const script of scripts) expect(text(`dist/${target}/${script}`)).not.toMatch(/\bimport\s*[({"']|\bimport\s+\w/);
  });

  it('sends nothing anywhere and runs no text as code', () => {
    builtManifest(target);
    const scripts = files(`dist/${target}`, /\.js$/);
    expect(scripts).not.toEqual([]);
    // One way out, to the site that is being filled: its own server is asked for the time (`fill/ask-clock`).
    const clock = `dist/${target}/content/fill.js`;
    expect(scripts.flatMap((path) => waysIn(text(path)).map((way) => `${path}: ${way}`))).toEqual([`${clock}: fetch`]);
    expect(text(clock).match(/\bfetch\s*\(/g)).toHaveLength(1);
  });

  it('has nothing of the vault in what runs in pages', () => {
    const scripts = [...builtManifest(target).content_scripts.flatMap(({ js }) => js), ...INJECTED];
    const marks = ['vault.key', 'vault.used', 'vault.head', 'argon2', 'AES-GCM', 'storage.local', 'storage.session'];
    expect(scripts.flatMap((script) => marks.filter((mark) => text(`dist/${target}/${script}`).includes(mark)).map((mark) => `${script}: ${mark}`))).toEqual([]);
    // The search finds them where they belong.
    const all = files(`dist/${target}`, /\.js$/).map(text).join('');
    expect(marks.filter((mark) => !all.includes(mark))).toEqual([]);
  });
});

it('the scripts in pages stay within their budgets', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'node_modules/size-limit/bin.js'), '--json'], { cwd: root })
    .catch((error: { stdout: string; stderr: string }) => ({ stdout: error.stdout || JSON.stringify([{ name: error.stderr, passed: false, size: 0, sizeLimit: 0 }]) }));
  const measured = JSON.parse(stdout) as { name: string; passed: boolean; size: number; sizeLimit?: number }[];
  // A script of a new site gets a budget too.
  const scripts = TARGETS.flatMap((target) => [...builtManifest(target).content_scripts.flatMap(({ js }) => js), ...INJECTED]);
  expect(measured).toHaveLength(scripts.length);
  expect(measured.filter(({ passed, size }) => !passed || !size).map(({ name, size, sizeLimit }) => `${name}: ${size} B gzip, allowed ${sizeLimit} B`)).toEqual([]);
});
