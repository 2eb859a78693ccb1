/** The organisation's checklist as one HTML file that needs nothing else: for an intranet, and for the printer. */
import { inkOn } from '../accent';
import { contactOf } from '../policy';
import type { Policy } from '../schema';
import { paperServices, type PaperService, type PaperStep } from './paper';
import type { Texts } from './texts';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
const link = (url: string): string => `<a href="${escaped(url)}" rel="noreferrer">${escaped(url)}</a>`;

/** The whole file. `language` is the tag of the texts. */
export function paperHtml(policy: Policy, texts: Texts, language: string): string {
  const t = (...given: Parameters<Texts>): string => escaped(texts(...given));
  const { name, logo, accent = '#3451d1' } = policy.organization;
  const title = name === undefined ? t('paper_title') : t('paper_title_at', name);
  const { deadline } = policy.reminders;
  const contact = contactOf(policy);
  const services = paperServices(policy, texts).map((service) => section(service, t));
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data: https:">
<title>${title}</title>
<style>${css(accent)}</style>
</head>
<body>
<header>${logo === undefined ? '' : `<img src="${escaped(logo)}" alt="">`}<h1>${title}</h1></header>
<main>
<p>${t('paper_intro')}${policy.methods.requireSecond ? ` ${t('paper_second')}` : ''}</p>
${deadline === undefined ? '' : `<p class="due">${t('paper_deadline', dayInWords(deadline, language))}</p>`}
${services.join('\n')}
</main>
<footer>${contact ? `<p>${t('card_contact', contact.name)} ${[contact.phone, contact.email].filter((one) => one !== undefined).map(escaped).join(' · ')}${contact.url === undefined ? '' : ` ${link(contact.url)}`}</p>` : `<p>${t('card_contact_unknown')}</p>`}</footer>
</body>
</html>
`;
}

const dayInWords = (day: string, language: string): string => new Date(`${day}T12:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });

function section({ name, required, note, link: more, page, ways }: PaperService, t: Texts): string {
  const lines = [
    note === undefined ? '' : `<p>${escaped(note).replaceAll('&#10;', '<br>')}</p>`,
    more === undefined ? '' : `<p>${t('paper_more')} ${link(more)}</p>`,
    page === null ? '' : `<p>${t('paper_open')} ${link(page)}</p>`,
    ways.length === 0 ? `<p>${t('paper_search')}</p>` : '',
    ...ways.map(({ method, steps }) => `${method === undefined ? '' : `<h3>${t('paper_way', method)}</h3>`}<ol>${steps.map((step) => item(step, t)).join('')}</ol>`),
  ];
  return `<section><h2><span class="box" aria-hidden="true"></span>${escaped(name)} <small>${t(required ? 'paper_required' : 'paper_optional')}</small></h2>${lines.filter((line) => line !== '').join('\n')}</section>`;
}

const item = ({ where, title, body }: PaperStep, t: Texts): string =>
  `<li>${where === 'phone' ? `<i>${t('paper_on_phone')}</i> ` : ''}<b>${escaped(title)}</b>${body === undefined ? '' : ` ${escaped(body)}`}</li>`;

const css = (accent: string): string => `
body{font:16px/1.5 system-ui,"Segoe UI",sans-serif;color:#17202e;background:#fff;max-width:46rem;margin:0 auto;padding:0 1rem 2rem}
header{display:flex;gap:1rem;align-items:center;margin-block-end:1rem;background:${accent};color:${inkOn(accent)};margin-inline:-1rem;padding:1rem}
header img{max-height:3rem;max-width:10rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1.2rem;margin:0 0 .5rem}h3{font-size:1rem;margin:1rem 0 .25rem}
section{border:1px solid #85909f;border-radius:8px;padding:1rem;margin:1rem 0}
.box{display:inline-block;width:1em;height:1em;border:2px solid currentcolor;border-radius:3px;margin-inline-end:.6em;vertical-align:-.15em}
small{font-weight:400;font-size:.85rem;border:1px solid currentcolor;border-radius:1em;padding:0 .6em}
.due{font-weight:700}a{color:#1d4ed8;overflow-wrap:anywhere}ol{padding-inline-start:1.5rem;margin:.25rem 0}p{margin:.25rem 0 .5rem}
@media print{body{max-width:none;font-size:11pt}section{break-inside:auto}h2,h3,header{break-after:avoid}li{break-inside:avoid}header{print-color-adjust:exact}}`;
