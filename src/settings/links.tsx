import { guides } from '../services/guides';
import { say, t } from '../shared/i18n';
import { CopyButton } from './copy-button';

const PAGE = 'https://aka.ms/mfasetup';

/** Only these start from a link: the pages of other services are allowed by a click in the popup. */
const ours = guides.filter(({ id }) => id.startsWith('microsoft-work.'));

/** Every link that the helpdesk can send, each with a button that copies it. */
export function Links({ own }: { /** The organisation's own checklist page, for those without the extension. */ own?: string | undefined }) {
  const links = [
    { name: t('settings_link_checklist'), url: `${PAGE}#mfa-checklist` }, ...(own === undefined ? [] : [{ name: t('settings_link_own'), url: own }]),
    ...ours.map(({ id, title }) => ({ name: say(title), url: `${PAGE}#mfa-guide=${id}` })),
  ];
  return (
    <section id="links">
      <h2>{t('settings_links')}</h2>
      <p class="hint">{t('settings_links_hint')}</p>
      <ul class="rows">
        {links.map(({ name, url }) => (
          <li key={url}><div class="account"><div class="line flat"><p class="body name"><b>{name}</b> <span>{url}</span></p><CopyButton text={() => url} words={t('settings_copy')} about={name} /></div></div></li>
        ))}
      </ul>
    </section>
  );
}
