/** A guide in words for a service whose pages nobody could check: where to look, and the steps that every service has. */
import type { Guide, Step } from '../service';
import { unchecked } from './steps';

/** `find`: names to look for, in order, as the service's own help calls them. `opens`: the page to start on. */
export function listedGuide({ service, opens, find, signIn = [] }: { service: string; opens?: string; find: readonly string[]; signIn?: readonly Step[] }): Guide {
  return {
    id: `${service}.totp`, title: 'guide_app', summary: 'guide_listed_summary', devices: ['computer', 'phone'], minutes: 5, registers: ['totp'], ...(opens !== undefined && { opens }),
    steps: [
      ...signIn,
      ...find.map((name, at) => unchecked(`find-${at + 1}`, { key: 'step_find', name })),
      unchecked('app', 'step_choose_app'),
      unchecked('scan', 'step_secret_phone', 'step_app_scan_body', 'phone'),
      unchecked('code', 'step_code_type', 'step_code_phone_body'),
      unchecked('keep', 'step_keep_codes', 'step_keep_codes_body'),
    ],
  };
}
