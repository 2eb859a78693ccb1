/** Authenticator.cc's older way to say what a secret is for: `blz-` or `bliz-` for Battle.net, `stm-` for Steam, in front of the base32. */
export function withoutPrefix(secret: string): { secret: string; kind?: 'battle' | 'steam' } {
  const [, prefix, rest = ''] = /^\s*(blz-|bliz-|stm-)(.*)$/is.exec(secret) ?? [];
  if (!prefix) return { secret };
  return { secret: rest, kind: prefix.toLowerCase() === 'stm-' ? 'steam' : 'battle' };
}

/** Battle.net's codes are TOTP with this many digits. */
export const BATTLE_DIGITS = 8;

/** Only hexadecimal digits, and at least one that base32 has not. */
export const isHexSecret = (secret: string): boolean => /^[0-9a-f]+$/i.test(secret) && /[0189]/.test(secret);
