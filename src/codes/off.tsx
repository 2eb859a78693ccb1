import { t } from '../shared/i18n';

/** In the place of whatever would keep new codes, where the organisation does not want that. */
export const Off = () => <section class="card"><h2>{t('codes_off_title')}</h2><p class="lead">{t('codes_off_body')}</p></section>;
