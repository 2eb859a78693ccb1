import { describe, expect, it } from 'vitest';
import { adminLegacy, adminPortal } from '../../../src/services/microsoft-admin/site';
import { page } from '../page/dom';

const url = 'https://account.activedirectory.windowsazure.com/usermanagement/multifactorverification.aspx';
const table = (...rows: string[][]): string => `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const rows = (body: string, lang = 'en') => adminLegacy.observe(page(body, { url, lang }), new URL(url))?.facts.perUser;

describe('the table', () => {
  it('gives one row an account, with its state', () => {
    expect(rows(table(['', 'Ann Poe', 'ann@example.com', 'Disabled'], ['', 'Bo', 'bo@example.com', 'Enforced']))).toEqual([
      { identity: 'ann@example.com', state: 'disabled', displayName: 'Ann Poe' }, { identity: 'bo@example.com', state: 'enforced', displayName: 'Bo' }]);
    expect(rows(table(['Ann', 'ann@example.com', 'Erzwungen']), 'de')).toEqual([{ identity: 'ann@example.com', state: 'enforced', displayName: 'Ann' }]);
  });
  it('leaves out what is not sure', () => {
    expect(rows(table(['ann@example.com', 'bo@example.com', 'Enabled'], ['ann@example.com', 'Enabled', 'Disabled'], ['ann@example.com', 'Something'], ['Nobody', 'Enabled']))).toBeUndefined();
  });
});

describe('the views', () => {
  const see = (body: string) => adminLegacy.observe(page(body, { url }), new URL(url))?.page;
  const list = table(['<input type="checkbox">', 'ann@example.com', 'Disabled']);
  it('follow the work', () => {
    expect(see(list)).toBe('per-user.list');
    expect(see(table(['<input type="checkbox" checked>', 'ann@example.com', 'Disabled']))).toBe('per-user.selected');
    expect(see(`${list}<div role="dialog" aria-modal="true"><h2>About enabling multi-factor auth</h2><button>enable multi-factor auth</button></div>`)).toBe('per-user.confirm');
    expect(see(`${list}<div role="dialog" aria-modal="true"><h2>Updates successful</h2><button>close</button></div>`)).toBe('per-user.done');
  });
});

it('the portal leaves the list to its frame', () => {
  const at = (address: string) => adminPortal.observe(page('', { url: address }), new URL(address))?.page;
  expect(at('https://entra.microsoft.com/#view/Microsoft_AAD_IAM/MultifactorAuthenticationConfig.ReactView/tabId/users')).toBe('in-frame');
  expect(at('https://portal.azure.com/#home')).toBe('portal.other');
});
