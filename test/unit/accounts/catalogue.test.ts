import { expect, it } from 'vitest';
import { catalogueOf } from '../../../src/accounts/catalogue';
import { serviceById } from '../../../src/services/directory/find';
import { guides } from '../../../src/services/guides';

const { nameOf, pageFor, guideFor } = catalogueOf({ custom: [{ id: 'contoso-vpn', name: 'Contoso VPN', setUpUrl: 'https://vpn.contoso.example/' }, { id: 'github.com', name: 'Our GitHub' }], find: serviceById, guides });

it('names services, the organisation\'s own words first', () => {
  expect(['contoso-vpn', 'github.com', 'microsoft-work', 'nobody.example'].map(nameOf)).toEqual(['Contoso VPN', 'Our GitHub', 'Microsoft work or school account', 'nobody.example']);
});
it('leads to the set-up page, else to help, else nowhere', () => {
  expect(['contoso-vpn', 'microsoft-work', 'github.com', 'nobody.example'].map(pageFor)).toEqual(['https://vpn.contoso.example/', 'https://aka.ms/mfasetup', null, null]);
});
it('finds the guide for a method, for any method, and for a second one', () => {
  expect(guideFor('microsoft-work', 'set-up', 'passkey')).toBe('microsoft-work.passkey');
  expect(guideFor('microsoft-work', 'set-up', 'hardware-token')).toBe('microsoft-work.start');
  expect(guideFor('microsoft-work', 'set-up', null)).toBe('microsoft-work.start');
  expect(guideFor('microsoft-work', 'second', null)).toBe('microsoft-work.second-method');
  expect(guideFor('slack.com', 'set-up', null)).toBe('slack.com.totp');
  expect(guideFor('notion.so', 'set-up', null)).toBeNull();
});
