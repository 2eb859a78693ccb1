import { describe, expect, it } from 'vitest';
import { optionalSites } from '../../src/services/optional-sites';
import { originsOf } from '../../src/services/origins';
import { fixedSites, sites } from '../../src/services/registry';
import { builtManifest, json, type BuiltManifest } from './tree';

const wanted = originsOf(fixedSites).sort();
/** For services of the organisation's own, host by host: which those are, only its policy says. */
const ANY = 'https://*/*';
const optional = [...originsOf(optionalSites).filter((origin) => !wanted.includes(origin)), ANY].sort();

describe('hosts', () => {
  it('are exact names of one site each', () => {
    const all = sites.filter(({ path }) => !path).flatMap(({ hosts }) => hosts);
    expect(all.filter((host, at) => all.indexOf(host) !== at)).toEqual([]);
    expect([...sites.flatMap(({ hosts, tenantDomains = [] }) => [...hosts, ...tenantDomains])].filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  });

  it('are those that the manifest asks for', () => {
    expect([...(json('manifest.json') as BuiltManifest).host_permissions].sort()).toEqual(wanted);
    expect([...(json('manifest.json') as BuiltManifest).optional_host_permissions].sort()).toEqual(optional);
  });
});

describe.each(['chrome', 'firefox'] as const)('manifest of %s', (target) => {
  it('opens no file to web pages', () => {
    expect(builtManifest(target)).not.toHaveProperty('web_accessible_resources');
  });

  it('reaches the hosts of the sites and no other, and asks before it reaches any of the optional ones', () => {
    const { host_permissions, optional_host_permissions, content_scripts, ...rest } = builtManifest(target);
    expect([...host_permissions].sort()).toEqual(wanted);
    expect([...optional_host_permissions].sort()).toEqual(optional);
    for (const { matches } of content_scripts) expect(matches.filter((match) => !wanted.includes(match))).toEqual([]);
    expect(rest).not.toHaveProperty('externally_connectable');
  });
});
