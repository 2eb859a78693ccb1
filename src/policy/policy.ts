import * as v from 'valibot';

/** Whom to ask when stuck: what the organisation set. */
export interface Contact { name: string; email?: string; phone?: string; url?: string }

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const webAddress = v.pipe(text, v.url(), v.startsWith('https://'));
const fields = {
  supportName: text,
  supportEmail: v.pipe(text, v.email()),
  supportPhone: v.pipe(text, v.regex(/^[+\d][\d ()/.-]*$/)),
  supportUrl: webAddress,
} as const;

/**
 * Reads `organization` of the managed storage leniently: a bad value is left out, the good ones beside it stay
 * (facts: one value outside the schema made peers lose the whole policy).
 */
export function contactFrom(managed: unknown): Contact | null {
  const organization = v.safeParse(v.object({ organization: v.record(v.string(), v.unknown()) }), managed);
  if (!organization.success) return null;
  const read = (key: keyof typeof fields): string | undefined => {
    const result = v.safeParse(fields[key], organization.output.organization[key]);
    return result.success ? result.output : undefined;
  };
  const [email, phone, url] = [read('supportEmail'), read('supportPhone'), read('supportUrl')];
  const name = read('supportName') ?? email ?? phone ?? url;
  return name === undefined ? null : { name, ...(email ? { email } : {}), ...(phone ? { phone } : {}), ...(url ? { url } : {}) };
}
