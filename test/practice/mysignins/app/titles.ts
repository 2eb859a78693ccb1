import { fill } from '../strings';
import type { Page } from './page';
import type { Flow, Step } from './Wizard';

/** The heading of a step, in the page's language and generation. */
export function titleOf(step: Step, { gathered, isInterrupt }: Pick<Flow, 'gathered' | 'isInterrupt'>, { words }: Pick<Page, 'words'>): string {
  const isKey = gathered.key === 'security-key';
  switch (step) {
    case 'choose': return isInterrupt ? words.differentTitle : words.chooseTitle;
    case 'install': return words.installTitle;
    case 'account': case 'other-app': return words.accountTitle;
    case 'qr': case 'secret': return words.qrTitle;
    case 'try': return words.tryTitle;
    case 'code': return words.codeTitle;
    case 'captcha': return words.captchaTitle;
    case 'phone': return words.phoneTitle;
    case 'phone-code': case 'phone-call': return words.phoneCodeTitle;
    case 'email': return words.emailTitle;
    case 'email-code': return words.emailCodeTitle;
    case 'key-type': return words.keyTitle;
    case 'key-ready': return isKey ? words.keyTitle : words.passkeyTitle;
    case 'key-name': return isKey ? words.keyNameTitle : words.passkeyNameTitle;
    case 'finished': return words.finishedTitle;
    case 'added': switch (gathered.added) {
      case 'push': return words.approvedTitle;
      case 'codes': return words.totpAdded;
      case 'phone': return fill(words.phoneAdded, { number: `${gathered.country} ${gathered.number}` });
      case 'passkey': return words.passkeyAdded;
      case 'security-key': return words.keyAdded;
      case 'email': return words.emailAdded;
    }
  }
}
