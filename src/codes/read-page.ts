/**
 * What a page shows that may hold a code's secret. `collect` is injected into every frame of the page (in the extension's own
 * world, which the page cannot reach into), so it uses nothing of this file but itself. It changes nothing on the page.
 */

export interface PageFinds {
  /** The frame's origin by the browser's word; `null` as text where it has none. */
  origin: string;
  /** Data URLs of pictures that may be QR codes. */
  images: string[];
  /** `otpauth:` and `otpauth-migration:` links. */
  links: string[];
  /** Texts that look like a secret key. */
  secrets: string[];
}

export async function collect(): Promise<PageFinds> {
  const [LEAST_SIDE, MOST_SIDE, MOST_IMAGES, MOST_TEXTS, MOST_URL, MOST_ELEMENTS] = [60, 1600, 12, 20, 4_000_000, 50_000];
  const finds: PageFinds = { origin: self.origin, images: [], links: [], secrets: [] };
  const add = (list: string[], text: string, most: number): void => { if (text && list.length < most && !list.includes(text)) list.push(text); };

  const isShown = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement ?? ((at.getRootNode() as Partial<ShadowRoot>).host ?? null)) {
      const { display, visibility } = getComputedStyle(at);
      if (display === 'none' || (at === element && visibility !== 'visible')) return false;
    }
    return true;
  };
  const SILENT = /^(script|style|noscript|template|head|title)$/i;
  const isSquare = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return Math.min(width, height) >= LEAST_SIDE && Math.max(width, height) / Math.min(width, height) < 1.34;
  };

  // Pictures: drawn on a canvas that never becomes part of the page. What came from another site cannot be read back.
  const drawn = (source: HTMLImageElement | HTMLCanvasElement, width: number, height: number): string => {
    const scale = Math.min(1, MOST_SIDE / Math.max(width, height));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png');
  };
  const ofImage = (image: HTMLImageElement): string => {
    const address = image.currentSrc || image.src;
    if (/^data:image\//i.test(address)) return address;
    return image.complete && image.naturalWidth > 0 ? drawn(image, image.naturalWidth, image.naturalHeight) : '';
  };
  const ofDrawing = (drawing: SVGElement): string => {
    const copy = drawing.cloneNode(true) as SVGElement;
    const { width, height } = drawing.getBoundingClientRect();
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    if (!copy.hasAttribute('viewBox') && copy.hasAttribute('width')) copy.setAttribute('viewBox', `0 0 ${parseFloat(copy.getAttribute('width') ?? '')} ${parseFloat(copy.getAttribute('height') ?? '')}`);
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
    copy.setAttribute('color', getComputedStyle(drawing).color);
    // Colours that come from the page's styles would be lost with the page around it.
    const [parts, copies] = [drawing.querySelectorAll('*'), copy.querySelectorAll('*')];
    if (parts.length < 20_000) parts.forEach((part, index) => { if (/^(path|rect|polygon|use|g|circle)$/i.test(part.tagName)) copies[index]?.setAttribute('fill', getComputedStyle(part).fill); });
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  };
  const ofBackground = async (element: Element): Promise<string> => {
    const [, address = ''] = /^url\(["']?(.*?)["']?\)/.exec(getComputedStyle(element).backgroundImage) ?? [];
    if (/^data:image\//i.test(address)) return address;
    const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null;
    if (!url || (url.origin !== location.origin && url.protocol !== 'blob:')) return '';
    const image = new Image();
    image.src = url.href;
    await Promise.race([image.decode(), new Promise((_resolve, reject) => { setTimeout(reject, 1500); })]);
    return ofImage(image);
  };

  // Texts. Groups of four are how nearly every site writes a key; in one piece it has to look like no word.
  const KEY = /(?<![A-Za-z0-9])(?:[A-Za-z2-7]{4}(?:[ \u00a0-]?[A-Za-z2-7]{4}){3,15}(?:[ \u00a0-]?[A-Za-z2-7]{1,3})?)(?![A-Za-z0-9])/g;
  const LINK = /otpauth(?:-migration)?:\/\/[^\s"'<>]+/gi;
  const GAPS = /[ \u00a0-]/g;
  /** Letters of the keys that sites give, in groups of four: 10, 20 and 40 bytes. */
  const USUAL = [16, 8, 4];
  /** A key within a sentence may have caught words of four letters before or after it: the usual length with the most digits is meant. */
  const narrowed = (text: string): string => {
    const all = text.split(GAPS);
    if (all.length === 1 || [16, 26, 32, 52, 64].includes(all.join('').length)) return text;
    const groups = all.filter((group) => group.length === 4);
    const length = USUAL.find((count) => count <= groups.length) ?? groups.length;
    const windows = groups.slice(length - 1).map((_group, at) => groups.slice(at, at + length));
    const digits = (window: string[]): number => window.filter((group) => /\d/.test(group)).length;
    return windows.sort((one, other) => digits(other) - digits(one))[0]?.join(' ') ?? text;
  };
  const looksLikeKey = (text: string, alone: boolean): boolean => {
    const letters = text.replace(GAPS, '');
    if (letters.length < 16 || letters.length > 64) return false;
    if (!(letters === letters.toUpperCase() || letters === letters.toLowerCase())) return false;
    const grouped = letters.length !== text.length;
    const hasDigit = /[2-7]/.test(letters);
    return hasDigit ? /[A-Za-z]/.test(letters) : alone && (grouped || letters === letters.toUpperCase());
  };
  const [alone, among]: [string[], string[]] = [[], []];
  const readText = (text: string): void => {
    if (text.length > 20_000) return;
    for (const [link] of text.matchAll(LINK)) add(finds.links, link, MOST_TEXTS);
    for (const [found] of text.matchAll(KEY)) {
      const isAll = found === text.trim();
      const key = isAll ? found : narrowed(found);
      if (looksLikeKey(key, isAll)) add(isAll ? alone : among, key, MOST_TEXTS);
    }
  };
  /** What can be seen of an element's words; what does not flow on in one line is on a line of its own. */
  const textOf = (element: Element): string => [...element.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (!(node instanceof Element) || SILENT.test(node.tagName)) return '';
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none' || visibility !== 'visible') return '';
    return display === 'inline' || display === 'contents' ? textOf(node) : `\n${textOf(node)}\n`;
  }).join('');

  const pictures: Element[] = [];
  const backgrounds: Element[] = [];
  let seen = 0;
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (++seen > MOST_ELEMENTS) return;
      if (element.shadowRoot) walk(element.shadowRoot);
      const tag = element.tagName.toLowerCase();
      if (SILENT.test(tag)) continue;
      if (tag === 'img' || tag === 'canvas' || tag === 'svg') { if (isSquare(element) && isShown(element)) pictures.push(element); continue; }
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
        if (element.value && element.type !== 'password' && element.type !== 'hidden' && isShown(element)) readText(element.value);
        continue;
      }
      const link = element.getAttribute('href') ?? '';
      if (/^otpauth(-migration)?:/i.test(link) && isShown(element)) add(finds.links, link, MOST_TEXTS);
      // The element's own words, and those of a small group, such as a key with a span for each four letters.
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.nodeValue ?? '').join(' ').trim();
      if (own.length >= 16 && isShown(element)) readText(own);
      const isGroup = element.childElementCount > 0 && element.childElementCount <= 24 && (element.textContent ?? '').length <= 400;
      if (isGroup && isShown(element)) for (const line of textOf(element).split('\n')) readText(line.trim());
      if (isSquare(element) && getComputedStyle(element).backgroundImage.startsWith('url(') && isShown(element)) backgrounds.push(element);
    }
  };
  walk(document);
  // A text that is a key and nothing else is surer than one among words.
  finds.secrets = alone.length > 0 ? alone : among;

  const area = (element: Element): number => { const { width, height } = element.getBoundingClientRect(); return width * height; };
  for (const element of [...pictures.sort((one, other) => area(other) - area(one)), ...backgrounds]) {
    try {
      const image = element instanceof HTMLImageElement ? ofImage(element)
        : element instanceof HTMLCanvasElement ? drawn(element, element.width, element.height)
          : element instanceof SVGElement ? ofDrawing(element) : await ofBackground(element);
      if (image.length <= MOST_URL) add(finds.images, image, MOST_IMAGES);
    } catch {
      // Of another site, or broken: nothing to be read there.
    }
  }
  return finds;
}
