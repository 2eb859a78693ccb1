import { expect, it } from 'vitest';
import { hostsFor } from '../../../src/codes/find';

it('offers a code where it was set up, and where the same service asks for it', () => {
  expect(hostsFor('accounts.example.com')).toEqual(['accounts.example.com']);
  expect(hostsFor('mysignins.microsoft.com')).toEqual(['mysignins.microsoft.com', 'login.microsoftonline.com']);
  expect(hostsFor('mysignins.microsoft.com.evil.net')).toEqual(['mysignins.microsoft.com.evil.net']);
  expect(hostsFor('constructor')).toEqual(['constructor']);
  expect(hostsFor(null)).toEqual([]);
});
