/** A configuration profile for macOS: the policy for all three browsers in one file. */
import type { ExtensionIds } from './browsers';
import { element, xmlFile } from './xml';

const DOCTYPE = '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n';

/** A value as a property list writes it. */
function plist(value: unknown): string {
  if (typeof value === 'string') return element('string', {}, value);
  if (typeof value === 'number') return element('integer', {}, String(value));
  if (typeof value === 'boolean') return element(String(value), {});
  if (Array.isArray(value)) return element('array', {}, value.map(plist));
  return element('dict', {}, Object.entries(value as Record<string, unknown>).flatMap(([key, one]) => [element('key', {}, key), plist(one)]));
}

/** The profile's text. Chrome and Edge read a preference domain of the extension's own, Firefox its policies' domain. */
export function mobileconfig(values: Readonly<Record<string, unknown>>, ids: ExtensionIds, uuid: (name: string) => string): string {
  const payload = (domain: string, content: Record<string, unknown>): Record<string, unknown> => ({
    ...content, PayloadType: domain, PayloadIdentifier: `mfa-setup-guide.${domain}`, PayloadUUID: uuid(domain), PayloadVersion: 1, PayloadEnabled: true,
    PayloadDisplayName: `MFA Setup Guide: ${domain}`,
  });
  return xmlFile(element('plist', { version: '1.0' }, [plist({
    PayloadContent: [
      payload(`com.google.Chrome.extensions.${ids.chrome}`, values),
      payload(`com.microsoft.Edge.extensions.${ids.edge}`, values),
      payload('org.mozilla.firefox', { EnterprisePoliciesEnabled: true, '3rdparty': { Extensions: { [ids.firefox]: values } } }),
    ],
    PayloadType: 'Configuration', PayloadIdentifier: 'mfa-setup-guide', PayloadUUID: uuid('profile'), PayloadVersion: 1,
    PayloadDisplayName: 'MFA Setup Guide', PayloadDescription: 'Settings of the browser extension MFA Setup Guide.', PayloadScope: 'System',
  })]), DOCTYPE);
}
