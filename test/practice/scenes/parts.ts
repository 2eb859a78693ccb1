/** Parts that recur in scenes. */
import QRCode from 'qrcode';
import { decodeBase32, randomSecret, totp } from '../totp';
import type { Memory, Part } from './scene';

export const heading = (text: string, level = 1): Part => ({ tag: `h${level}`, text });
export const text = (words: string): Part => ({ tag: 'p', text: words });
export const press = (words: string, act: string, mark = act, attributes: Record<string, string> = {}): Part => ({ tag: 'button', text: words, act, mark, attributes: { type: 'button', ...attributes } });
export const leave = (words: string, href: string, mark: string, attributes: Record<string, string> = {}): Part => ({ tag: 'a', text: words, href, mark, attributes });
export const input = (field: string, attributes: Record<string, string>, mark = field): Part => ({ tag: 'input', field, mark, attributes });
export const list = (...rows: readonly (readonly Part[])[]): Part => ({ tag: 'ul', parts: rows.map((parts) => ({ tag: 'li', parts })) });

/** The secret that the page shows; a new one for who has none. */
function secretOf(memory: Memory): string {
  return (memory.values['secret'] ??= randomSecret());
}

/** A real QR code of the secret. */
export async function picture(memory: Memory, issuer: string, attributes: Record<string, string> = {}): Promise<Part> {
  const src = await QRCode.toDataURL(`otpauth://totp/${issuer}:${memory.upn}?secret=${secretOf(memory)}&issuer=${issuer}`, { width: 200 });
  return { tag: 'img', attributes: { src, alt: 'QR code', width: '200', height: '200', ...attributes } };
}

/** True for the code of now, of the period before or of the one after. */
export const isRight = (code: string | undefined, memory: Memory): boolean =>
  [-30_000, 0, 30_000].some((shift) => totp(decodeBase32(secretOf(memory)), Date.now() + shift) === code?.replaceAll(' ', ''));
