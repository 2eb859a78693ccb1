/** The messages about accounts: evidence from pages of sites, and what the extension's own pages ask for. Part of the one map (`messages`). */
import type { OverrideValue } from '../accounts/record';
import type { Report } from '../accounts/report';
import type { OwnReminders } from '../accounts/reminder-choice';
import type { PolicyReading } from '../policy/read';

/** What the user decides, without the time, which the background adds. `key` is an account's. */
export type AccountChoice =
  | { do: 'add'; service: string; name: string; realm?: string }
  | { do: 'remove'; key: string }
  /** Off the administrator's list: one person by key, or with null all of them. */
  | { do: 'forget-people'; key: string | null }
  | { do: 'override'; key: string; value: OverrideValue | null };

/** Everything that the checklist and the settings are drawn from. */
export interface AccountsSnapshot {
  /** What lies in storage, unread; `readBook` reads it, once, where it is shown. */
  book: unknown;
  policy: PolicyReading & { /** ms */ receivedAt: number | null };
  reminders: OwnReminders;
  /** ms */
  now: number;
}

export interface AccountVerbs {
  /** What a page says about MFA. Where and when is the background's to say. */
  'page/evidence': { from: 'content'; request: Report; reply: null };
  /** Somebody comes near a field that may belong to a sign-in; the background decides whether its service is known. */
  'sign-in/near': { from: 'frame'; request: Record<string, never>; reply: null };
  /** A sign-in was sent. `name`: as typed, empty where the page does not show it; `last`: with the password, which nobody reads. */
  'sign-in/seen': { from: 'frame'; request: { name: string; last: boolean }; reply: null };
  'accounts/read': { from: 'page'; request: Record<string, never>; reply: AccountsSnapshot };
  'accounts/choose': { from: 'page'; request: { choice: AccountChoice }; reply: null };
  /** Forgets everything that is known about accounts, the user's own word and what was set aside included. */
  'accounts/erase': { from: 'page'; request: Record<string, never>; reply: null };
  /** What the user chose about reminders; a part that is left out stays. */
  'reminders/set': { from: 'page'; request: { change: Partial<OwnReminders> }; reply: null };
  /** Opens the checklist in a tab of its own, or goes to it. */
  'checklist/open': { from: 'page'; request: Record<string, never>; reply: null };
}
