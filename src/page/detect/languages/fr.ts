import type { Words } from '../vocabulary';

/** French. */
export const fr: Words = {
  otp: `
    code de verification|code a usage unique|mot de passe a usage unique|mot de passe unique|code d authentification|code de connexion|code sms|
    code recu|code temporaire|code otp|code a 6 chiffres|code a six chiffres|code a 4 chiffres|code a 8 chiffres|code unique|
    code de double authentification|code d identification|code envoye`,
  safety: 'code de securite|code de confirmation|code de validation|code secret|saisissez le code|entrez le code|entrer le code|saisir le code',
  code: 'code|jeton|codes',
  factor: `
    deux facteurs|double facteur|double authentification|deux etapes|2 etapes|multifacteur*|multi facteur*|second facteur|
    verifier votre identite|verifiez votre identite|confirmez votre identite|confirmer votre identite|authentification forte|validation en 2`,
  app: `
    application d authentification|application authenticator|appli d authentification|application mobile|genere par|authentificateur|
    application de validation`,
  text: 'sms|texto|message texte|votre telephone|numero de telephone|votre mobile|telephone mobile|numero de mobile',
  sent: 'envoye*|recu|recevoir|transmis',
  resend: 'renvoyer|nouveau code|envoyer a nouveau|recevoir un nouveau',
  getCode: 'envoyer le code|recevoir le code|obtenir un code|envoyer un code|recevoir un code',
  backup: `
    code de secours|codes de secours|code de recuperation|codes de recuperation|code de sauvegarde|codes de sauvegarde|cle de recuperation|
    code de restauration`,
  verify: 'verifier|valider|confirmer',
  setUp: `
    configurer|configuration|configurez|activer|activation|activez|enregistrer|enregistrement|ajouter un|installer|installez|associer|
    inscription|parametrer`,
  scan: 'scan*|flash*|numeris*',
  qr: 'code qr|qr code|code barre|codes barres|flashcode',
  secret: 'cle secrete|cle de configuration|manuellement|clef|impossible de scanner|cle suivante|cle',
  postal: 'code postal|codepostal',
  card: 'cryptogramme|carte bancaire|numero de carte|carte de credit|code carte|date d expiration',
  promo: 'code promo*|bon de reduction|reduction|cadeau|code avantage|bon d achat|code privilege|parrainage',
  captcha: 'caracteres|lettres|image|antispam|anti spam|ci dessus|ci contre|robot',
  geo: 'indicatif|code pays',
  bank: 'code banque|code guichet|rib',
  item: `
    produit|reference|commande|reservation|numero client|code client|numero de serie|facture|siret|siren|quantite|montant|code fiscal|
    code entreprise|code ape|code agence|code utilisateur`,
  referral: 'parrain*|invitation|code partenaire',
  apiToken: 'jeton d acces|cle api|cle d api',
  search: 'recherche*|chercher',
  device: 'affiche sur votre|sur votre televiseur|code de l appareil',
  newPin: 'nouveau pin|creer un pin|code pin|choisissez un code',
  numbered: 'numero|identifiant',
  phone: 'telephone|portable|mobile',
  email: 'courriel|adresse e mail|mel|e mail|email|mail|messagerie|adresse e',
  user: 'identifiant|nom d utilisateur|utilisateur|pseudo|pseudonyme|compte|login|code utilisateur',
  password: 'mot de passe|motdepasse|mdp',
  person: 'prenom|nom|societe|adresse|ville|pays|civilite|rue',
  date: 'date de naissance|naissance|jour|mois|annee',
  signIn: `
    connexion|se connecter|connectez vous|s identifier|identification|identifiez vous|me connecter|deja client|deja inscrit|je me connecte|
    j ai deja un compte|authentification|connecter|ouvrir une session`,
  signUp: `
    inscription|s inscrire|inscrivez vous|creer un compte|creer mon compte|creer votre compte|nouveau client|je m inscris|creez votre compte|
    creation de compte|nouveau compte|inscrire|m inscrire|je cree mon compte|devenir membre|enregistrer|ouvrir un compte`,
  forgot: 'oublie*|mot de passe perdu|perdu',
  terms: 'conditions|j accepte|cgu|cgv|politique de confidentialite|en cliquant|newsletter|offres',
  newPassword: 'nouveau mot de passe|choisissez un mot|creer un mot|creez un mot|nouveau|definir|definissez|choisir un mot|choisissez|creez',
  repeat: 'confirmer|confirmez|confirmation|repeter|repetez|retapez|ressaisir|ressaisissez|a nouveau',
  current: 'actuel|ancien|actuelle|votre mot de passe',
  change: 'changer|modifier|enregistrer les modifications|modification|mettre a jour|sauvegarder',
  reset: 'reinitialis*',
  rules: 'caracteres|au moins|minimum|majuscule*|correspondent|robuste',
  subscribe: 'newsletter*|abonner|s abonner|abonnez vous|infolettre',
  contact: 'contact*|message|sujet|commentaire*',
  checkout: 'paiement|livraison|facturation|commander',
  noAccount: 'pas de compte|pas encore de compte|pas encore inscrit|pas encore membre|nouveau sur|pas encore',
  next: 'suivant|continuer',
};
