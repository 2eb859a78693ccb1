/** What importing gives back: entries, what was left out and why, or one reason for the whole file. Words for them are the UI's. */
import type { Entry, NewEntry } from '../entry';
import type { BackupFile } from './lib/backup-file';

/** The app that wrote a file; `uri-list` is a text of otpauth links of any origin, `own` this project's own backup. */
export type AppName =
  | '2fas' | 'aegis' | 'andotp' | 'authenticator-cc' | 'authenticator-plus' | 'authy' | 'bitwarden' | 'duo' | 'ente' | 'freeotp' | 'freeotp-plus' | 'google'
  | 'lastpass' | 'own' | 'proton-authenticator' | 'proton-pass' | 'raivo' | 'steam' | 'stratum' | 'totp-authenticator' | 'uri-list' | 'winauth';

/** Why a whole file could not be imported. */
export type ImportFailure =
  /** No app's mark is in it. */
  | 'not-recognised'
  /** Looks like JSON, ends like JSON, but is none. */
  | 'not-json'
  /** Ends before its end. */
  | 'truncated'
  /** Recognised (and decrypted, where it was encrypted), but its content is not what the app writes. */
  | 'damaged'
  | 'empty' | 'too-large'
  | 'needs-password' | 'wrong-password'
  /** Bitwarden: encrypted for the account that wrote it; only a password-protected or plain export can be read elsewhere. */
  | 'needs-account'
  /** Aegis: only the phone's fingerprint opens it. */
  | 'no-password-slot'
  | 'pgp' | 'unsupported-version' | 'unsupported-encryption' | 'unsupported-app'
  /** Needs more memory than was allowed: ask, then try again with `allowMemoryMiB`. */
  | 'asks-for-memory'
  /** Wants more memory or time than anybody should give to a file. */
  | 'too-costly';

/** Why one entry of a file was left out. */
export type EntryProblem =
  | 'no-secret' | 'bad-secret' | 'bad-digits' | 'bad-period' | 'bad-counter' | 'unknown-algorithm' | 'unsupported-type' | 'not-an-otpauth-link'
  /** Its own part of the file could not be decrypted although the password is right. */
  | 'not-decrypted'
  /** Not of the shape that the app writes. */
  | 'damaged'
  /** The user had deleted it in the app; `entry` holds it, should they want it back. */
  | 'in-trash';

export interface Skipped {
  /** Issuer and account, or `#n` counted from one, never the secret. */
  where: string;
  problem: EntryProblem;
  /** The value that was refused, where it is short and harmless, such as `SHA384`. */
  detail?: string;
  entry?: NewEntry;
}

/** One QR code of several that together are one export of Google Authenticator. */
export interface Batch { id: number; /** From 0. */ index: number; size: number }

/**
 * What another app's file gives is a `NewEntry` without hosts: it has none until the user links one. Out of this project's own backup
 * comes the whole `Entry`, with the hosts on which it was offered. `newcomers` makes either one of the vault.
 */
export type ImportedEntry = NewEntry | Entry;

export interface Imported {
  app: AppName;
  entries: ImportedEntry[];
  /** Hosts that the file names for `entries[i]`, to be offered and never to be used unasked. */
  suggestedHosts: string[][];
  skipped: Skipped[];
  /** One link of Google's export: which part it is. */
  batch?: Batch;
  /** A file of several such links that lacks some: how many parts it has of how many. */
  parts?: { have: number; of: number };
}

/** `memoryMiB`: what decrypting takes; above `FREE_MEMORY_MIB` the user is asked first. */
export interface Recognised { app: AppName; encrypted: boolean; needs: 'nothing' | 'password'; memoryMiB?: number }

export interface FailureDetail { memoryMiB?: number; version?: string }
export type ImportResult =
  | { ok: true; imported: Imported }
  | { ok: false; failure: ImportFailure; app?: AppName; detail?: FailureDetail };

/** `allowMemoryMiB`: what the user has agreed to, `FREE_MEMORY_MIB` unless told. */
export interface ImportOptions { password?: string; allowMemoryMiB?: number }

/** What a format's reader is given; the password is never empty where `recognise` said that one is needed. */
export interface ReadOptions { password: string; allowMemoryMiB: number }
/** Throws a `Refusal` for the file as a whole. */
export type Read = (file: BackupFile, options: ReadOptions) => Promise<Imported>;

/** One kind of file. The marks are looked at for every file; the reader is loaded only for its own. */
export interface Format {
  /** Undefined: not this format. A failure: this format, but it cannot be read. */
  recognise(file: BackupFile): Recognised | { failure: ImportFailure; app: AppName; detail?: FailureDetail } | undefined;
  load(): Promise<{ read: Read }>;
}

/** A file cannot be imported, and why. */
export class Refusal extends Error {
  constructor(readonly failure: ImportFailure, readonly detail?: FailureDetail) {
    super(failure);
  }
}

/** Largest file, and largest content of a zip, in bytes. Aegis with an icon for every entry stays below. */
export const MOST_BYTES = 16 * 1024 * 1024;
/** Most entries of one file. */
export const MOST_ENTRIES = 20_000;
/** Memory that decrypting may take unasked. */
export const FREE_MEMORY_MIB = 256;
/** Memory that decrypting may take at all: the most that an app is known to ask for. */
export const MOST_MEMORY_MIB = 1024;
