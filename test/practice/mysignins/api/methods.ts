import { hasSecondFactor, secondFactors, type Account } from '../../state';
import type { Available, MethodList } from '../protocol';
import type { Call } from './index';

/** The user's choice of default; without one the first second factor is it. Kept beside the account, since only this page knows of it. */
const chosenDefaults = new WeakMap<Account, string>();

export function listMethods({ account }: Call): MethodList {
  const factors = account.methods.filter(({ kind }) => secondFactors.has(kind) && kind !== 'passkey' && kind !== 'security-key');
  const chosen = factors.find(({ id }) => id === chosenDefaults.get(account));
  return {
    methods: [...account.methods].sort((one, other) => one.addedAt - other.addedAt).map(({ id, kind, detail }) => ({ id, kind, detail })),
    defaultId: (chosen ?? factors[0])?.id,
  };
}

/** What the picker offers: all that the organisation allows. */
export function availableMethods({ account }: Call): Available {
  return Object.fromEntries(account.scenario.allowed.filter((kind) => kind !== 'password').map((kind) => [kind, true]));
}

export function deleteMethod({ context, account, body }: Call): { deleted: boolean } {
  return { deleted: context.state.removeMethod(account, String(body['id'])) };
}

export function setDefault({ account, body }: Call): void {
  chosenDefaults.set(account, String(body['id']));
}

/** Passkeys want a second factor shown in this sign-in; a registration under way shows none, a temporary access pass does. */
export function hasRecentTwoFactor({ account, session }: Call): boolean {
  return account.scenario.accessPass || hasSecondFactor(account) || (session.mode !== 'interrupt' && session.strongAt !== undefined);
}
