import { expect, it } from 'vitest';
import { findService, searchServices, serviceById } from '../../../../src/services/directory/find';
import { directory } from '../../../../src/services/directory/directory';

it('finds a service by any host of its domains, the longest domain first', () => {
  expect(findService('GitHub.com')?.id).toBe('github');
  expect(findService('gist.github.com')?.id).toBe('github');
  expect(findService('myaccount.google.com')?.id).toBe('google');
  expect(findService('portal.azure.com')?.id).toBe('microsoft-work');
  expect(findService('login.live.com')?.id).toBe('microsoft-personal');
  expect(findService('account.microsoft.com.')?.id).toBe('microsoft-personal');
});
it('finds nothing for a look-alike, a suffix alone or no host', () => {
  for (const host of ['notgithub.com', 'github.com.example.org', 'com', '', '.', 'localhost', 'microsoft.com', '127.0.0.1']) expect(findService(host)).toBeUndefined();
});
it('finds every service by each of its own domains, and by its id', () => {
  for (const service of directory) {
    for (const domain of service.domains) expect(findService(domain)).toBe(service);
    expect(serviceById(service.id)).toBe(service);
  }
});
it('searches by name and domain, beginnings first', () => {
  expect(searchServices(' git ').slice(0, 2).map(({ name }) => name)).toEqual(['GitHub', 'GitLab']);
  expect(searchServices('GMAIL.com').map(({ id }) => id)).toEqual(['google']);
  expect(searchServices('')).toEqual([]);
  expect(searchServices('.com', 3)).toHaveLength(3);
});
