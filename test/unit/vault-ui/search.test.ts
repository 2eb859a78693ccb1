import { expect, it } from 'vitest';
import type { Entry } from '../../../src/vault/entry';
import { search } from '../../../src/vault-ui/search';

const entry = (issuer: string, account: string, hosts: string[] = [], note = ''): Entry => ({ id: issuer, issuer, account, hosts, note }) as Entry;
const entries = [entry('Werkstatt München', 'office@example.com'), entry('My bank', 'mina', ['bank.example.com'], 'for the bürgeramt'), entry('Bank of Example', 'x')];
const found = (text: string): string[] => search(entries, text).map(({ id }) => id);

it('finds by any word, without accents or case', () => {
  expect(found('munchen')).toEqual(['Werkstatt München']);
  expect(found('MINA bank')).toEqual(['My bank']);
  expect(found('burgeramt')).toEqual(['My bank']);
  expect(found('bank.example')).toEqual(['My bank']);
});
it('puts those first whose name begins so', () => expect(found('bank')).toEqual(['Bank of Example', 'My bank']));
it('finds all by nothing and nothing by what is not there', () => {
  expect(found('  ')).toHaveLength(3);
  expect(found('zebra')).toEqual([]);
});
