import { randomInt } from 'node:crypto';
import type { Call } from './index';
import { fault } from './index';

const signs = 'ABCDEFGHKMNPRSTUWXYZ';

/** A picture of four letters; the practice tenant wants no proof of being human, only the step. */
export function makeCaptcha({ session }: Call): { image: string } {
  const letters = Array.from({ length: 4 }, () => signs[randomInt(signs.length)] ?? 'A');
  session.data['captcha'] = letters.join('');
  const glyphs = letters.map((letter, at) => {
    const x = 25 + at * 36;
    return `<text x="${x}" y="42" font-family="serif" font-size="34" transform="rotate(${randomInt(-18, 18)} ${x} 34)">${letter}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="180" height="60"><rect width="180" height="60" fill="#eef"/>${glyphs.join('')}</svg>`;
  return { image: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` };
}

export function validateCaptcha({ session, body }: Call): object {
  const right = String(body['answer']).trim().toUpperCase() === session.data['captcha'];
  if (!right) return fault('CaptchaWrong');
  session.data['captcha-passed'] = true;
  return {};
}
