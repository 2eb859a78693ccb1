import type { Contact as ContactData } from '../policy/policy';
import { t } from '../shared/i18n';

/** Whom to ask, as words: a link in the card would have to leave the page that the user is in the middle of. */
export function Contact({ contact }: { contact: ContactData | null }) {
  if (!contact) return <p>{t('card_contact_unknown')}</p>;
  return (
    <div>
      <p>{t('card_contact', contact.name)}</p>
      {[contact.phone, contact.email, contact.url].filter(Boolean).map((line) => <p key={line}><b>{line}</b></p>)}
    </div>
  );
}
