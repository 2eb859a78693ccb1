import type { Words } from '../vocabulary';

/** Lithuanian. */
export const lt: Words = {
  otp: 'patvirtinimo kod*|vienkartin* kod*|vienkartin* slaptazod*',
  code: 'kodas|koda',
  factor: 'dviej* veiksni*|dvieju zingsni*|dvieju etapu',
  app: 'autentifikavimo programel*|autentifikavimo programa',
  backup: 'atkurimo kod*|atsargin* kod*|atsarginis',
  setUp: 'nustaty*|ijung*|aktyv*|idieg*|registr*',
  scan: 'nuskaity*|nuskenu*',
  qr: 'qr kod*|bruksnin* kod*',
  secret: 'slaptas raktas|rankiniu',
  user: 'vartotoj* vard*|naudotoj*',
  password: 'slaptazod*',
  signIn: 'prisijung*',
  signUp: 'registr*|sukurti paskyra',
  forgot: 'pamirso*',
  repeat: 'pakarto*|patvirtin*',
};
