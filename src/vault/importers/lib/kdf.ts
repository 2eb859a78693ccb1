/**
 * Keys from passwords, with a ceiling on what a file may make us do. The figures allow everything that the apps offer in their settings
 * (Bitwarden: 2 million iterations, or 1 GiB ten times over; Ente: 1 GiB four times) and stop at half a minute or so of a slow computer.
 */
import { MOST_MEMORY_MIB, Refusal } from '../types';
import type { Bytes } from './bytes';
import { utf8 } from './bytes';

const MOST_ITERATIONS = 5_000_000;
/** Memory times passes of Argon2id. */
const MOST_ARGON2_MIB = 10 * 1024;
/** N · r · p of scrypt, of one derivation and of all for one file. */
export const MOST_SCRYPT_WORK = 2 ** 23;

const inRange = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

function checkMemory(memoryMiB: number, allowMemoryMiB: number): void {
  if (memoryMiB > MOST_MEMORY_MIB) throw new Refusal('too-costly', { memoryMiB });
  if (memoryMiB > allowMemoryMiB) throw new Refusal('asks-for-memory', { memoryMiB });
}

/** 32 bytes of PBKDF2 (RFC 8018). Throws `damaged` or `too-costly`. */
export async function pbkdf2(hash: 'SHA-1' | 'SHA-256' | 'SHA-512', password: string, salt: Bytes, iterations: number): Promise<Bytes> {
  if (!inRange(iterations, 1, Number.MAX_SAFE_INTEGER)) throw new Refusal('damaged');
  if (iterations > MOST_ITERATIONS) throw new Refusal('too-costly');
  const key = await crypto.subtle.importKey('raw', utf8(password), 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash, salt, iterations }, key, 256));
}

export interface Scrypt { N: number; r: number; p: number }

/** What scrypt takes: 128 · N · r bytes (RFC 7914 section 2), rounded up. */
export const scryptMemoryMiB = ({ N, r }: Scrypt): number => Math.ceil(128 * N * r / 2 ** 20);

/** 32 bytes of scrypt (RFC 7914). Throws `damaged`, `asks-for-memory` or `too-costly`. */
export async function scrypt(password: string, salt: Bytes, cost: Scrypt, allowMemoryMiB: number): Promise<Bytes> {
  const { N, r, p } = cost;
  if (!inRange(N, 2, 2 ** 30) || (N & (N - 1)) || !inRange(r, 1, 2 ** 16) || !inRange(p, 1, 2 ** 16)) throw new Refusal('damaged');
  checkMemory(scryptMemoryMiB(cost), allowMemoryMiB);
  if (N * r * p > MOST_SCRYPT_WORK) throw new Refusal('too-costly');
  const { scryptAsync } = await import('@noble/hashes/scrypt.js');
  return new Uint8Array(await scryptAsync(utf8(password), salt, { N, r, p, dkLen: 32, asyncTick: 50, maxmem: 2 ** 20 * (MOST_MEMORY_MIB + 64) }));
}

/** `bytes`: length of the result, 32 unless told. */
export interface Argon2 { memoryKiB: number; passes: number; lanes: number; bytes?: number }

/** Argon2id version 1.3 (RFC 9106). Throws `damaged`, `asks-for-memory` or `too-costly`. */
export async function argon2id(password: string, salt: Bytes, { memoryKiB, passes, lanes, bytes = 32 }: Argon2, allowMemoryMiB: number): Promise<Bytes> {
  if (!inRange(lanes, 1, 255) || !inRange(memoryKiB, 8 * lanes, 2 ** 32 - 1) || !inRange(passes, 1, 2 ** 32 - 1) || salt.length < 8) throw new Refusal('damaged');
  const memoryMiB = Math.ceil(memoryKiB / 1024);
  checkMemory(memoryMiB, allowMemoryMiB);
  if (memoryMiB * passes > MOST_ARGON2_MIB) throw new Refusal('too-costly');
  const { argon2id: derive } = await import('./argon2');
  return new Uint8Array(await derive({
    password: utf8(password), salt, memorySize: memoryKiB, iterations: passes, parallelism: lanes, hashLength: bytes, outputType: 'binary',
  }));
}
