/** XML as text: just enough for templates, which hold no mixed content. */

/** Line breaks too, so that moving a line to the right moves no content. What XML 1.0 cannot hold is left out. */
const escaped = (text: string): string => text
  // eslint-disable-next-line no-control-regex
  .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
  .replace(/[&<>"\n\r\t]/g, (mark) => `&#${mark.charCodeAt(0)};`);

type Attributes = Record<string, string | number>;

/** One element; children are XML already, a single text is escaped. */
export function element(name: string, attributes: Attributes, children: readonly string[] | string = []): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value))}"`)].join(' ');
  if (typeof children === 'string') return `<${head}>${escaped(children)}</${name}>`;
  if (children.length === 0) return `<${head}/>`;
  return `<${head}>\n${children.map(indented).join('\n')}\n</${name}>`;
}

const indented = (xml: string): string => xml.replace(/^/gm, '  ');

export const xmlFile = (root: string, doctype = ''): string => `<?xml version="1.0" encoding="utf-8"?>\n${doctype}${root}\n`;
