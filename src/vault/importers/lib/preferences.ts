/** Android's shared preferences as XML: nothing but texts with names, so that five entities and two patterns read all of it. */
export interface Preference { name: string; text: string }

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

const unescaped = (text: string): string => text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(quot|apos|lt|gt|amp));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
  if (name) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});

/** The `<string>` preferences in order; what is no such element is passed over. */
export function preferences(xml: string): Preference[] {
  const found = xml.matchAll(/<string name="([^"<]*)">([^<]*)<\/string>/g);
  return Array.from(found, ([, name = '', text = '']) => ({ name: unescaped(name), text: unescaped(text) }));
}
