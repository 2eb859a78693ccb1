/** Why the vault refused. The words for users are the pages' business. */

/** What is wrong with what is stored. */
export type Damage =
  /** Bytes are lost or changed, by accident or by hand; nothing readable is left of the current state. */
  | 'damaged'
  /** Written by a newer version of the extension, which this one must not touch. */
  | 'newer-version'
  /** Well-formed, but not made with this vault's key. */
  | 'not-authentic';

export type Refusal =
  | Damage
  /** There is no vault, and there is one already. */
  | 'none' | 'exists'
  | 'locked'
  | 'wrong-passphrase' | 'wrong-passkey' | 'weak-passphrase' | 'long-passphrase'
  /** The stored cost of the passphrase is below what protects it, and above what this computer should be asked for. */
  | 'kdf-too-weak' | 'kdf-too-costly'
  /** Another window wrote at the same time without sharing the lock; what was to be saved may be lost. */
  | 'conflict'
  | 'no-space' | 'storage'
  /** All entries would go without the user having asked for that. */
  | 'would-empty'
  /** An entry that does not fit the schema, or two with one id. */
  | 'invalid'
  | 'no-slot' | 'needed-slot' | 'too-many-slots' | 'no-snapshot' | 'no-entry'
  | 'not-a-backup';

/** `cause` is only ever a storage error: errors of parsers quote what they read, which may be a secret. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  constructor(readonly reason: Refusal, cause?: unknown) {
    super(`vault: ${reason}`, cause === undefined ? undefined : { cause });
  }
}

export const isRefusal = (error: unknown, ...reasons: Refusal[]): error is VaultError =>
  error instanceof VaultError && (reasons.length === 0 || reasons.includes(error.reason));
