/** The policy as a file for the Windows registry. */
import { registryKey, type BrowserName } from './browsers';
import { settings } from './settings';

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** Lists are written as JSON, which Chromium unpacks by the schema and our reader unpacks where the browser does not. */
function data(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`;
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

/** The file's text, with the line ends that Windows wants. Keys that the values lack are left alone. */
export function reg(values: Readonly<Record<string, unknown>>, browser: BrowserName, id: string): string {
  const lines = ['Windows Registry Editor Version 5.00'];
  let open = '';
  for (const { path } of settings) {
    const value = path.reduce<unknown>((inside, name) => (inside as Record<string, unknown> | undefined)?.[name], values);
    if (value === undefined) continue;
    const key = ['HKEY_LOCAL_MACHINE', registryKey[browser](id), ...path.slice(0, -1)].join('\\');
    if (key !== open) lines.push('', `[${key}]`);
    open = key;
    lines.push(`"${path.at(-1)}"=${data(value)}`);
  }
  return `${lines.join('\r\n')}\r\n`;
}
