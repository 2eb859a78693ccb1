import { expect, it } from 'vitest';
import { disagrees } from '../../../src/codes/issuer';

it.each([
  ['GitHub', 'github.com'], ['GitHub', 'gist.github.com'], ['Example Mail', 'accounts.example.com'], ['Proton Mail', 'account.protonmail.com'], ['Proton', 'account.proton.me'],
  ['Crédit Agricole', 'www.credit-agricole.fr'], ['Amazon Web Services', 'signin.aws.amazon.com'], ['Amazon Web Services', 'login.aws.com'], ['BBC', 'account.bbc.co.uk'], ['example.org', 'example.org:8443'],
])('%s belongs to %s', (issuer, host) => expect(disagrees(issuer, host)).toBe(false));

it.each([
  ['GitHub', 'paypal.com'], ['PayPal', 'paypal-login.evil.com'], ['GitHub', 'goggle.com'], ['Example Bank', 'mina.github.io'], ['Contoso', 'login.microsoftonline.com.evil.net'],
])('%s does not belong to %s', (issuer, host) => expect(disagrees(issuer, host)).toBe(true));

it.each([
  ['Contoso', 'mysignins.microsoft.com'], ['Northwind', 'login.microsoftonline.com'], ['Contoso', 'accounts.google.com'], ['', 'example.com'], ['Яндекс', 'yandex.ru'], ['Router', '192.168.1.1'],
])('of %s on %s nothing can be said', (issuer, host) => expect(disagrees(issuer, host)).toBe(false));
