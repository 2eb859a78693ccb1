import { expect, it } from 'vitest';
import { hostsAsking } from '../../../src/services/asking-hosts';
import { hostsByRole, roleOf } from '../../../src/services/microsoft-work/hosts';

it('names the sign-in of the same cloud for every place where codes are set up', () => {
  for (const host of [...hostsByRole.securityInfo, ...hostsByRole.legacy]) {
    const [own, ...others] = hostsAsking(host);
    expect(own).toBe(host);
    expect({ host, roles: others.map(roleOf) }).toEqual({ host, roles: ['signIn'] });
  }
});
it.each(['example.com', 'mysignins.microsoft.com.example.com', 'toString', '__proto__'])('knows nothing of others: %s', (host) => expect(hostsAsking(host)).toEqual([host]));
