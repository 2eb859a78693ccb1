import type { Words } from '../vocabulary';

/** Urdu. */
export const ur: Words = {
  otp: 'تصدیقی کوڈ',
  signIn: 'لاگ ان|ساین ان',
  signUp: 'ساین اپ',
};
