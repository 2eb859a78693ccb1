import { contactOf, type Contact } from '../policy/policy';
import { policyNow } from './policy';

/** Whom to ask, as the organisation set it. */
export const readContact = async (): Promise<Contact | null> => contactOf((await policyNow()).policy);
