import { describe, expect, it } from 'vitest';
import { sites } from '../../src/services/registry';
import { builtManifest, json, type BuiltManifest } from './tree';

const wanted = [...new Set(sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)))].sort();

describe('hosts', () => {
  it('are exact names of one site each', () => {
    const all = sites.flatMap(({ hosts }) => hosts);
    expect(all.filter((host, at) => all.indexOf(host) !== at)).toEqual([]);
    expect(all.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  });

  it('are those that the manifest asks for', () => {
    expect([...(json('manifest.json') as BuiltManifest).host_permissions].sort()).toEqual(wanted);
  });
});

describe.each(['chrome', 'firefox'] as const)('manifest of %s', (target) => {
  it('opens no file to web pages', () => {
    expect(builtManifest(target)).not.toHaveProperty('web_accessible_resources');
  });

  it('reaches the hosts of the sites and no other', () => {
    const { host_permissions, content_scripts, ...rest } = builtManifest(target);
    expect([...host_permissions].sort()).toEqual(wanted);
    for (const { matches } of content_scripts) expect(matches.filter((match) => !wanted.includes(match))).toEqual([]);
    expect(rest).not.toHaveProperty('externally_connectable');
  });
});
