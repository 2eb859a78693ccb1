import { t } from './i18n';
import type { MessageKey } from './message-key';

/** Services whose names are words rather than names. */
const WORDS: Readonly<Record<string, MessageKey>> = { 'microsoft-work': 'popup_service', 'microsoft-personal': 'service_personal', 'microsoft-admin': 'service_admin' };

/** A service's name in the language in use. */
export const serviceName = ({ id, name }: { id: string; name: string }): string => (WORDS[id] ? t(WORDS[id]) : name);
