/** The organisation's rules for the vault, as last received. */
import { vaultRulesOf, type VaultRules } from '../policy/policy';
import { readPolicy } from '../policy/read';
import { keptPolicy } from '../shared/kept-policy';

export const readRules = async (): Promise<VaultRules> => vaultRulesOf(readPolicy((await keptPolicy())?.managed).policy);
