import type { Scene } from '../guide/lead';
import type { ListedMethod, MethodKind, PageError, StepPart } from '../services/service';
import type { MessageKey } from '../shared/message-key';
import { say, t } from '../shared/i18n';

/** An instruction with the words that the page shows on its button. */
export const titleOf = (part: StepPart, quote: string): string => say(part.title, quote);

/** Where somebody is, for the report: guide, step, view and language of the page. */
export const stepName = ({ guide, show, observation }: Scene): string =>
  `${guide.id} / ${'step' in show ? show.step.id : show.kind} / ${observation.page} / ${observation.language}`;

/** What to say when the page reports this error: the cause and what to do. */
export const errorText = (error: PageError): MessageKey => `error_${error.replaceAll('-', '_') as Underscored<PageError>}`;

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;

const METHODS: Partial<Record<MethodKind, MessageKey>> = {
  authenticator: 'method_authenticator', totp: 'method_totp', 'phone-text': 'method_phone', 'phone-call': 'method_phone',
  'office-phone': 'method_office_phone', passkey: 'method_passkey', 'security-key': 'method_security_key', 'hardware-token': 'method_hardware_token',
};

export const methodName = (kind: MethodKind): string => t(METHODS[kind] ?? 'method_other');

/** A listed method as the page names it, with what the page shows beside it. */
export const listedName = ({ name, detail }: ListedMethod): string => (detail ? `${name} (${detail})` : name);
