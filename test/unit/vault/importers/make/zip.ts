import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';

/** A zip of named members; with a password, encrypted by AES-256 or by zip's own old cipher. */
export async function zipped(members: Readonly<Record<string, Uint8Array>>, password?: string, old = false): Promise<Uint8Array> {
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), { ...(password ? { password, ...(old ? { zipCrypto: true } : { encryptionStrength: 3 as const }) } : {}) });
  for (const [name, content] of Object.entries(members)) await writer.add(name, new Uint8ArrayReader(content));
  return writer.close();
}
