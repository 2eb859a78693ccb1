/** What Microsoft's pages for per-user MFA write. English from guides (facts: pages.md C, B); other languages unchecked. */
import type { Words } from '../service';

export const siteWords = {
  disabled: { en: ['Disabled'], de: ['Deaktiviert'], fr: ['Désactivé'], es: ['Deshabilitado'], it: ['Disabilitato'], pt: ['Desabilitado'], nl: ['Uitgeschakeld'], pl: ['Wyłączone'], ja: ['無効'] },
  enabled: { en: ['Enabled'], de: ['Aktiviert'], fr: ['Activé'], es: ['Habilitado'], it: ['Abilitato'], pt: ['Habilitado'], nl: ['Ingeschakeld'], pl: ['Włączone'], ja: ['有効'] },
  enforced: { en: ['Enforced'], de: ['Erzwungen'], fr: ['Appliqué'], es: ['Aplicado'], it: ['Applicato'], pt: ['Imposto'], nl: ['Afgedwongen'], pl: ['Wymuszone'], ja: ['適用', '強制'] },
  confirmEnable: { en: ['enable multi-factor auth', 'About enabling multi-factor auth', 'Enable multifactor authentication'], de: ['Mehrstufige Authentifizierung aktivieren', 'Multi-Factor Auth aktivieren'] },
  updated: { en: ['Updates successful', 'Multifactor authentication is now enabled for the selected accounts.', 'Successfully enabled'], de: ['Aktualisierungen erfolgreich'] },
} satisfies Words;

const controls = {
  enable: { en: ['Enable', 'Enable MFA'], de: ['Aktivieren', 'MFA aktivieren'], fr: ['Activer', "Activer l'authentification multifacteur"], es: ['Habilitar', 'Habilitar MFA'], ja: ['有効にする', 'MFA の有効化'] },
  confirm: { en: ['enable multi-factor auth', 'Enable'], de: ['Multi-Factor Auth aktivieren', 'Aktivieren'], fr: ['Activer'], es: ['Habilitar'] },
  close: { en: ['close', 'OK'], de: ['Schließen', 'OK'], fr: ['Fermer'], es: ['Cerrar'] },
} satisfies Words;

export const words: Words = { ...siteWords, ...controls };
