import type { Words } from '../vocabulary';

/** Slovak. */
export const sk: Words = {
  otp: 'overovaci kod*|jednorazovy kod*|overenie kod*',
  factor: 'dvojfaktor*|dvojstupnov*|viacfaktor*',
  backup: 'zalozny kod',
  setUp: 'nastavit|nastavenie|aktivovat|pridat',
  scan: 'naskenuj*|oskenuj*',
  user: 'pouzivatelske meno|prihlasovacie meno',
  signIn: 'prihlasit|prihlasenie',
  signUp: 'registracia|registrovat|vytvorit ucet|zaregistrovat',
  forgot: 'zabudnut*|zabudli',
  newPassword: 'nove heslo',
  repeat: 'potvrdte|znovu|zopakujte',
};
