/** The gallery as one HTML page: a row a screen, a column a language, theme and width. */

export interface Shot { group: string; name: string; look: string; file: string; /** Why there is no picture. */ failed?: string }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const css = `body{font:15px/1.4 system-ui,sans-serif;margin:24px;background:#f4f5f7;color:#17202e}section{margin-block:32px}
.row{display:flex;gap:16px;overflow-x:auto;padding:8px 0 16px;align-items:flex-start}figure{margin:0;flex:none}img{display:block;max-height:560px;max-width:720px;border:1px solid #bbb;background:#fff}
figcaption{font-size:13px;color:#444;padding:4px 0}.failed{color:#a00;max-width:320px}`;

/** `shots` in the order in which they are shown; pictures are named relative to the page. */
export function galleryHtml(shots: readonly Shot[]): string {
  const rows = new Map<string, Shot[]>();
  for (const shot of shots) rows.set(`${shot.group}: ${shot.name}`, [...(rows.get(`${shot.group}: ${shot.name}`) ?? []), shot]);
  const figure = ({ file, look, failed }: Shot): string => failed === undefined
    ? `<figure><a href="${escaped(file)}"><img loading="lazy" src="${escaped(file)}" alt="${escaped(look)}"></a><figcaption>${escaped(look)}</figcaption></figure>`
    : `<figure class="failed"><b>No picture (${escaped(look)})</b><p>${escaped(failed)}</p></figure>`;
  const sections = [...rows].map(([name, all]) => `<section><h2>${escaped(name)}</h2><div class="row">${all.map(figure).join('')}</div></section>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>MFA Setup Guide: every screen</title><style>${css}</style><h1>Every screen</h1>${sections.join('\n')}</html>\n`;
}
