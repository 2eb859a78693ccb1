import { describe, expect, it } from 'vitest';
import { checkedEntries } from '../../../src/vault/body';
import { newcomers } from '../../../src/vault/newcomers';
import { entries, entry, START } from './doubles';

const { id: _id, verified: _verified, addedAt: _addedAt, ...fresh } = entry(1);

describe('what comes into the vault', () => {
  it('new: with an id of its own, added now, and not verified before a site has accepted a code', () => {
    const made = newcomers([fresh, fresh], entries(2), { now: START + 5 });
    expect(made).toMatchObject([{ ...fresh, verified: false, addedAt: START + 5 }, { ...fresh, verified: false, addedAt: START + 5 }]);
    expect(checkedEntries([...entries(2), ...made])).toHaveLength(4);
  });

  it('restored: as it was, under another id only where its own is taken', () => {
    const restored = [entry(1, { verified: true }), entry(5), entry(5, { note: 'twice' })];
    const made = newcomers(restored, entries(2), { now: START + 5 });
    expect(made[1]).toEqual(restored[1]);
    for (const at of [0, 2]) expect(made[at]).toEqual({ ...restored[at], id: made[at]!.id });
    expect(checkedEntries([...entries(2), ...made])).toHaveLength(5);
    expect(restored[0]!.id).toBe(entry(1).id);
  });
});
