import type { Words } from '../vocabulary';

/** Basque. */
export const eu: Words = {
  otp: 'egiaztapen kode*',
  code: 'kodea',
  factor: 'bi faktore*|bi urrats*',
  setUp: 'konfigura*|aktiba*|instala*|gaitu*',
  scan: 'eskanea*',
};
