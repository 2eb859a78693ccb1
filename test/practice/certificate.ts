import { generate } from 'selfsigned';

/** A self-signed certificate for the given names, valid for a few days; made anew at each start, written nowhere. */
export async function makeCertificate(names: readonly string[]): Promise<{ key: string; cert: string }> {
  const day = 24 * 60 * 60 * 1000;
  const made = await generate([{ name: 'commonName', value: 'Practice tenant' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + 7 * day),
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });
  return { key: made.private, cert: made.cert };
}
