/** From a picture to the texts of its QR codes, all within this page: nothing is drawn into the site's. */
import { inWorker } from '../vault/store-work';

/** Most pixels that are looked at; larger pictures are made smaller. */
const MOST_PIXELS = 16_000_000;

/** First bytes as Latin-1 text. */
const PICTURE = /^(\x89PNG|\xff\xd8\xff|GIF8|BM....\0\0\0\0|RIFF....WEBP|....ftyp(avif|avis|mif1|heic)|\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>])/s;

/** Whether bytes are a picture by their first ones: PNG, JPEG, GIF, BMP, WebP, AVIF, SVG. */
export const isPicture = (bytes: Uint8Array): boolean => PICTURE.test(String.fromCharCode(...bytes.subarray(0, 400)));

/** The bytes of a `data:` URL and what they are. Null for anything else. */
export function blobOf(url: string): Blob | null {
  const [, type = '', base64 = '', body = ''] = /^data:([\w+/.-]+)[^,]*?(;base64)?,(.*)$/s.exec(url) ?? [];
  if (!type) return null;
  try {
    const bytes = base64 ? Uint8Array.from(atob(decodeURIComponent(body)), (char) => char.charCodeAt(0)) : new TextEncoder().encode(decodeURIComponent(body));
    return new Blob([bytes], { type });
  } catch {
    return null;
  }
}

/** What the QR codes of a picture say; none for what is no picture. Throws when the worker dies, as it does without memory. */
export async function textsOn(picture: Blob): Promise<string[]> {
  const image = await pixelsOf(picture).catch(() => null);
  if (!image) return [];
  const codes = await inWorker('qr', { width: image.width, height: image.height, data: image.data });
  return codes.map(({ text }) => text);
}

/** A vector drawing has no size of its own that one could rely on; this many pixels are enough for any code. */
const DRAWING = 1200;

async function pixelsOf(picture: Blob): Promise<ImageData> {
  const source = await createImageBitmap(picture).catch(() => drawingOf(picture));
  const [wide, high] = source instanceof ImageBitmap ? [source.width, source.height]
    : source.naturalWidth > 0 ? [DRAWING, Math.round((DRAWING * source.naturalHeight) / source.naturalWidth)] : [DRAWING, DRAWING];
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (wide * high)));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(wide * scale)), Math.max(1, Math.round(high * scale)));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  if (source instanceof ImageBitmap) source.close();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** `createImageBitmap` takes no SVG. */
async function drawingOf(picture: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
