/** What other parts ask of the policy. */
import type { StepChange } from '../services/service';
import { wordedLocators } from './locators';
import type { Policy } from './schema';

/** Whom to ask when stuck: what the organisation set. */
export interface Contact { name: string; email?: string; phone?: string; url?: string }

/** The contact; named by its name, else by what there is of it. Null where nothing usable is set. */
export function contactOf({ organization: { supportName, supportEmail: email, supportPhone: phone, supportUrl: url } }: Policy): Contact | null {
  const name = supportName ?? email ?? phone ?? url;
  return name === undefined ? null : { name, ...(email ? { email } : {}), ...(phone ? { phone } : {}), ...(url ? { url } : {}) };
}

/** What the organisation changes in a packaged guide. */
export const changesIn = ({ guides }: Policy, guide: string): StepChange[] =>
  guides.overrides.filter((one) => one.guide === guide).map(({ step, title, body, link, target }) => {
    const { locators, words } = wordedLocators(target, `policy.${step}`);
    return { step, ...(title !== undefined && { title }), ...(body !== undefined && { body }), ...(link !== undefined && { link }), target: locators, words };
  });

/** The last moment of the deadline's day in local time (ms); undefined where none is set. */
export function deadlineOf({ reminders: { deadline } }: Policy): number | undefined {
  const [year, month, day] = (deadline ?? '').split('-').map(Number);
  return year && month && day ? new Date(year, month - 1, day + 1).getTime() - 1 : undefined;
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Days (0 Sunday … 6 Saturday) and hours (minutes after midnight) without reminders, where the organisation set them. */
function quietTimesOf({ reminders }: Policy): { quietDays?: number[]; quietHours?: { from: number; to: number } } {
  const { quietDays, quietFrom, quietTo } = reminders;
  return {
    ...(quietDays.length > 0 && { quietDays: quietDays.map((day) => DAYS.indexOf(day)) }),
    ...(quietFrom !== undefined && quietTo !== undefined && { quietHours: { from: minutes(quietFrom), to: minutes(quietTo) } }),
  };
}

/** What the organisation says about reminders; empty where it leaves all of it to the user. */
export function rulesOf(policy: Policy): { show?: boolean; everyDays?: number } & ReturnType<typeof quietTimesOf> {
  const { show, everyDays } = policy.reminders;
  return { ...quietTimesOf(policy), ...(show !== undefined && { show }), ...(everyDays !== undefined && { everyDays }) };
}

/** What the organisation says of the vault; without a word of it, everything is the user's to decide. */
export interface VaultRules {
  allowed: boolean;
  /** Weakest passphrase that is taken, 0 to 4; null: the extension's own demand. */
  leastStrength: number | null;
  /** Most minutes without use before it locks; null: the user's choice. */
  mostMinutes: number | null;
  backups: boolean;
  plainExport: boolean;
}

export function vaultRulesOf({ vault }: Policy): VaultRules {
  return {
    allowed: (vault.allowed ?? true) && (vault.keepCodes ?? true), leastStrength: vault.minPassphraseStrength ?? null, mostMinutes: vault.autoLockMinutes ?? null,
    backups: vault.backups ?? true, plainExport: vault.plainExport ?? true,
  };
}
