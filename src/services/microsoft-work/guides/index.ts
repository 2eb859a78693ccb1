import type { Guide, MethodKind } from '../../service';
import { authenticator, newPhone } from './authenticator';
import { detours } from './detours';
import { passkey, securityKey } from './passkey';
import { phoneCall, phoneText } from './phone';
import { totp } from './totp';

const ANY_MFA: readonly MethodKind[] = ['authenticator', 'totp', 'phone-text', 'phone-call', 'office-phone', 'passkey', 'security-key', 'hardware-token'];

/** Starts with the choice of a method; the chosen guide then takes its place. */
const start: Guide = {
  id: 'microsoft-work.start', title: 'guide_start', summary: 'guide_start_summary',
  devices: ['computer'], minutes: 5, registers: ANY_MFA, chooses: true, steps: detours,
};

const secondMethod: Guide = {
  id: 'microsoft-work.second-method', title: 'guide_second_method', summary: 'guide_second_method_summary',
  devices: ['computer'], minutes: 3, registers: ANY_MFA, chooses: true, adds: true, steps: detours,
};

/** The methods in the order in which they are recommended: cannot be phished, then app, then phone. */
export const methodGuides: readonly Guide[] = [passkey, securityKey, authenticator, totp, phoneText, phoneCall];

export const guides: readonly Guide[] = [start, ...methodGuides, secondMethod, newPhone];
