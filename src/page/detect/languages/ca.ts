import type { Words } from '../vocabulary';

/** Catalan. */
export const ca: Words = {
  otp: 'codi de verificacio|codi d un sol us|contrasenya d un sol us|codi d autenticacio',
  code: 'codi',
  factor: 'dos factors|doble factor|dos passos',
  app: 'aplicacio d autenticacio|app d autenticacio',
  backup: 'codi de recuperacio|codis de recuperacio|codi de seguretat alternatiu|codi de copia',
  setUp: 'configura*|activa*|instal la*|afegeix|registra*',
  scan: 'escane*',
  qr: 'codi qr|codi de barres',
  secret: 'clau secreta|manualment|clau',
  password: 'contrasenya',
  signIn: 'inicia la sessio|inicia sessio|accedeix|entra',
  signUp: 'registra t|crea un compte|registre',
  forgot: 'oblidat',
  repeat: 'confirma|repeteix',
};
