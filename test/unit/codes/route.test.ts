import { expect, it } from 'vitest';
import { cameFrom, routeOf } from '../../../src/codes/route';

it.each([
  ['', { screen: 'all' }], ['#', { screen: 'all' }], ['#all', { screen: 'all' }], ['#nonsense', { screen: 'all' }], ['#add', { screen: 'add' }], ['#security', { screen: 'security' }],
  ['#entry/abcdefgh-1', { screen: 'entry', id: 'abcdefgh-1' }], ['#entry', { screen: 'all' }], ['#entry/<b>', { screen: 'all' }], ['#constructor', { screen: 'all' }],
])('the fragment "%s" names its screen', (fragment, route) => expect(routeOf(fragment)).toEqual(route));

it.each([
  ['', { tab: null, guide: false }], ['?from=12', { tab: 12, guide: false }], ['?from=12&guide=1', { tab: 12, guide: true }], ['?guide=1', { tab: null, guide: false }],
  ['?from=-1', { tab: null, guide: false }], ['?from=1e3', { tab: null, guide: false }], ['?from=', { tab: null, guide: false }], ['?from=0', { tab: 0, guide: false }],
])('the query "%s" says where the user came from', (query, from) => expect(cameFrom(query)).toEqual(from));
