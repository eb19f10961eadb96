// What PRIVACY.md and the stores' forms say about permissions and data, checked against the manifests of both builds.
import { describe, expect, it } from 'vitest';
import { documentOf, firstCells, manifestOf, section } from './build.ts';

const chromium = manifestOf('chromium');
const firefox = manifestOf('firefox');

/** Permissions as documents list them: those of only one browser are marked. */
function asked(hosts: string, optionalHosts: string): string[] {
  const named = (permission: string) =>
    firefox.permissions.includes(permission) ? `\`${permission}\`` : `\`${permission}\` (Chromium)`;
  return [hosts, optionalHosts, ...chromium.permissions.map(named)].sort();
}

describe('the permissions of the builds', () => {
  it('are those that PRIVACY.md explains', () => {
    const explained = firstCells(section(documentOf('PRIVACY.md'), 'Permissions, and why'));
    const hosts = 'access to the listed news sites';
    expect(explained.sort()).toEqual(asked(hosts, 'access to other sites (optional)'));
  });

  it('are those that the stores are told of', () => {
    const explained = firstCells(section(documentOf('docs/store/privacy.md'), 'Permissions'));
    expect(explained.sort()).toEqual(asked('`host_permissions`', '`optional_host_permissions`'));
  });

  it('are in Firefox no others than in Chromium', () => {
    expect(chromium.permissions).toEqual(expect.arrayContaining(firefox.permissions));
    expect(firefox.host_permissions).toEqual(chromium.host_permissions);
    for (const manifest of [chromium, firefox]) {
      expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
      expect(manifest.optional_permissions).toBe(undefined);
    }
  });

  it('reach, unasked, no host but those of the list', () => {
    const listed = [...documentOf('corpus/sites.yaml').matchAll(/host: ([^,\s]+)/g)];
    expect(chromium.host_permissions.sort()).toEqual(listed.map(([, host]) => `*://*.${host}/*`).sort());
  });
});

describe('the disclosure of data', () => {
  const data = section(documentOf('docs/store/privacy.md'), 'Data');

  it('names no data that is collected, as Firefox’s manifest does', () => {
    const rows = [...data.matchAll(/^\| ([a-z ]+) \| (\w+) \|/gm)].slice(1);
    expect(rows.length).toBe(9);
    for (const [, kind, collected] of rows) expect([kind, collected]).toEqual([kind, 'no']);
    const { required } = firefox.browser_specific_settings?.gecko.data_collection_permissions ?? {};
    expect(required).toEqual(['none']);
    expect(data).toContain('`data_collection_permissions` is `none`');
    expect(documentOf('PRIVACY.md')).toContain('Nothing you read leaves your machine.');
  });

  it('says what holds in private windows', () => {
    for (const manifest of [chromium, firefox]) expect(manifest.incognito).toBe(undefined);
    expect(section(documentOf('docs/store/privacy.md'), 'Private windows')).toContain(
      '`incognito` is not set',
    );
    expect(documentOf('PRIVACY.md')).toContain('In private windows');
  });
});
