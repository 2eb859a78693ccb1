/** What both the sign-in and the pages of methods need; in a file of its own, because a bundler keeps all of a file whose object is spread. */
import type { Words } from '../service';

export const callingWords = {
  'says.calling': { en: ["We're calling", 'We are calling', 'Answer it to continue', 'press #'], de: ['Wir rufen', 'rufen Sie jetzt an', 'Nehmen Sie den Anruf'], fr: ['Nous appelons', 'Nous vous appelons', "Répondez à l'appel"], es: ['Le estamos llamando', 'Estamos llamando', 'Llamando'], ja: ['電話をかけています', '呼び出しています', 'に電話しています'] },
} satisfies Words;
