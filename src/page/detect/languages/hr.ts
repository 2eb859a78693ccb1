import type { Words } from '../vocabulary';

/** Croatian and Serbian. */
export const hr: Words = {
  otp: 'kod za potvrdu|verifikacijski kod|jednokratni kod|potvrdni kod|kontrolni kod|верификациони код',
  code: 'kod|kodni|koda',
  factor: 'dvofaktor*|dvostupanjsk*|dvostruk*|два фактора|двофакторск*',
  app: 'aplikacij* za autentifikaciju|autentifikator*',
  backup: 'kod za oporavak|rezervn* kod*|pomocn* kod*|код за опоравак|резервни код',
  setUp: 'postavi*|aktivir*|omoguci*|instalir*|dodaj*|registrir*|подеси*|инсталир*|активир*|постав*',
  scan: 'skenira*|скенира*',
  qr: 'qr kod*|barkod*|crticni kod|баркод*|qr код*',
  secret: 'tajni kljuc|rucno|кључ',
  user: 'korisnicko ime|korisnik*|корисничко',
  password: 'lozinka|zaporka|лозинка|sifra',
  signIn: 'prijava|prijavi se|prijavite se|пријава|пријави',
  signUp: 'registracija|registriraj se|registruj*|otvori racun|регистрациј*',
  forgot: 'zaboravi*|zaboravlj*|заборав*',
  repeat: 'potvrdi*|ponovi*|поново|потврд*',
};
