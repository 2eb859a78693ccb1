/** Everything in `dist/admin`: the policy written down in each form that administrators deploy. Pure texts. */
import { adml, admx } from './admx';
import type { BrowserName, ExtensionIds } from './browsers';
import { mobileconfig } from './mobileconfig';
import { reg } from './reg';

/** `utf16`: with a byte order mark, as the registry editor writes and always reads its files. */
export interface AdminFile { path: string; text: string; encoding: 'utf8' | 'utf16' }

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const BROWSERS: readonly BrowserName[] = ['chrome', 'edge', 'firefox'];

/** `values` is a policy; `uuid` gives the same identifier for the same name each time, so that an installed profile is replaced. */
export function adminFiles(values: Readonly<Record<string, unknown>>, ids: ExtensionIds, uuid: (name: string) => string): AdminFile[] {
  return [
    { path: 'chrome.json', text: json({ '3rdparty': { extensions: { [ids.chrome]: values } } }), encoding: 'utf8' },
    { path: 'edge.json', text: json({ '3rdparty': { extensions: { [ids.edge]: values } } }), encoding: 'utf8' },
    { path: 'firefox-policies.json', text: json({ policies: { '3rdparty': { Extensions: { [ids.firefox]: values } } } }), encoding: 'utf8' },
    { path: 'macos.mobileconfig', text: mobileconfig(values, ids, uuid), encoding: 'utf8' },
    ...BROWSERS.flatMap((browser): AdminFile[] => [
      { path: `${browser}.reg`, text: reg(values, browser, ids[browser]), encoding: 'utf16' },
      { path: `admx/mfa-setup-guide-${browser}.admx`, text: admx(browser, ids[browser]), encoding: 'utf8' },
      { path: `admx/en-US/mfa-setup-guide-${browser}.adml`, text: adml(browser), encoding: 'utf8' },
    ]),
  ];
}
