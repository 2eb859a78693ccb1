/** Raivo's export: `raivo-otp-export.json`, usually in a zip encrypted with AES. Numbers are texts. */
import { jsonIn, jsonOf, listOf } from './lib/content';
import { gather } from './lib/gather';
import { field } from './lib/loose';
import { unzip } from './lib/zip';
import { MEMBER } from './marks-bytes';
import type { Read } from './types';

export const read: Read = async (file, { password }) => {
  const list = listOf(file.zip ? jsonIn(await unzip(file.bytes, MEMBER.raivo, password)) : jsonOf(file));
  const gathered = gather('raivo');
  for (const item of list) {
    gathered.add({
      type: field(item, 'kind'), secret: field(item, 'secret'), issuer: field(item, 'issuer'), account: field(item, 'account'),
      algorithm: field(item, 'algorithm'), digits: field(item, 'digits'), period: field(item, 'timer'), counter: field(item, 'counter'),
    });
  }
  return gathered.done();
};
