import { expect, it } from 'vitest';
import { blobOf, isPicture } from '../../../src/codes/pictures';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

it.each([['PNG', '\x89PNG\r\n'], ['JPEG', '\xff\xd8\xff\xe0'], ['GIF', 'GIF89a'], ['BMP', 'BM\x36\x10\0\0\0\0\0\0'], ['WebP', 'RIFF....WEBP'], ['AVIF', '\0\0\0\x1cftypavif'], ['SVG', '<?xml version="1.0"?>\n<svg xmlns="x">'], ['bare SVG', ' <svg>']])(
  'knows %s by its first bytes', (_name, start) => expect(isPicture(bytes(start))).toBe(true));

it.each([['JSON', '{"a":1}'], ['links', 'otpauth://totp/a'], ['nothing', ''], ['a text', 'BMW bank'], ['a zip', 'PK\x03\x04'], ['HTML', '<!doctype html><svg>']])('%s is no picture', (_name, start) => expect(isPicture(bytes(start))).toBe(false));

it('reads data URLs of either kind', async () => {
  const png = blobOf('data:image/png;base64,iVBORw==');
  expect(png?.type).toBe('image/png');
  expect([...new Uint8Array(await png!.arrayBuffer())]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(await blobOf('data:image/svg+xml;charset=utf-8,%3Csvg%2F%3E')?.text()).toBe('<svg/>');
});

it.each(['https://example.com/a.png', 'data:,x', 'data:image/png;base64,*', 'data:image/png;base64,%', ''])('reads nothing from "%s"', (url) => expect(blobOf(url)).toBeNull());
