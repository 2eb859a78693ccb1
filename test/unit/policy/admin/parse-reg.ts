/** Reads a file of the Windows registry: the first key's place, and everything below the extension's own key as a tree. */
export function parseReg(text: string, id: string): { root: string; tree: Record<string, unknown> } {
  const [head, ...lines] = text.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error('no head');
  const tree: Record<string, unknown> = {};
  let root = '';
  let at = tree;
  for (const line of lines.filter((one) => one !== '')) {
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    if (key !== undefined) {
      root ||= key;
      const below = key.slice(key.indexOf(id) + id.length).split('\\').filter((name) => name !== '' && name !== 'policy');
      at = tree;
      for (const name of below) at = (at[name] ??= {}) as Record<string, unknown>;
      continue;
    }
    const [, name = '', word, number] = /^"([^"]+)"=(?:"((?:[^"\\]|\\.)*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    if (!name) throw new Error(`not a line: ${line}`);
    at[name] = number === undefined ? (word ?? '').replace(/\\(.)/g, '$1') : Number.parseInt(number, 16);
  }
  return { root, tree };
}
