// Which sites are on: the reader's word, the nearest ancestor, the list and the mode, and the registrations that follow.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../../lib/model/corpus.ts';
import { Settings } from '../../../lib/model/settings.ts';
import {
  ALL_SITES,
  densityOn,
  isQuiet,
  listedSite,
  registrationsFor,
  siteOverride,
  siteStatus,
  withoutOverride,
  withQuiet,
  withSiteOn,
} from '../../../lib/platform/sites/site-status.ts';

const site = (host: string): [string, Site] => [host, { name: host.toUpperCase(), host, language: 'en' }];
const listed = new Map([site('paper.org'), site('wire.co.uk')]);
const settings = (over: Partial<Settings> = {}): Settings => Settings.parse(over);

describe('site status', () => {
  it('is on for listed sites and their subdomains', () => {
    expect(siteStatus('www.paper.org', settings(), listed)).toMatchObject({ on: true, reason: 'listed' });
    expect(siteStatus('notpaper.org', settings(), listed)).toEqual({ on: false, reason: 'mode' });
  });

  it('prefers the reader’s override to the list, the nearest parent’s first', () => {
    const chosen = settings({ sites: { 'paper.org': 'off', 'live.paper.org': 'on' } });
    expect(siteStatus('paper.org', chosen, listed).on).toBe(false);
    expect(siteStatus('shop.paper.org', chosen, listed).on).toBe(false);
    expect(siteStatus('a.live.paper.org', chosen, listed)).toMatchObject({ on: true, reason: 'reader' });
  });

  it('is off on listed sites when only the reader’s own count, and on anywhere in everywhere mode', () => {
    expect(siteStatus('paper.org', settings({ mode: 'mine' }), listed).on).toBe(false);
    expect(siteStatus('anything.net', settings({ mode: 'everywhere' }), listed)).toMatchObject({
      on: true,
      reason: 'mode',
    });
  });

  it('knows the listed site of a subdomain', () => {
    expect(listedSite('news.wire.co.uk', listed)?.host).toBe('wire.co.uk');
    expect(listedSite('co.uk', listed)).toBeUndefined();
  });
});

describe('switched', () => {
  it('stores the override for the listed site, or else for the host without www.', () => {
    expect(withSiteOn('www.paper.org', false, settings(), listed).sites).toEqual({ 'paper.org': 'off' });
    expect(withSiteOn('www.blog.net', true, settings(), listed).sites).toEqual({ 'blog.net': 'on' });
  });

  it('forgets an override that changes nothing', () => {
    const off = withSiteOn('paper.org', false, settings(), listed);
    expect(withSiteOn('paper.org', true, off, listed).sites).toEqual({});
  });

  it('always takes effect, and so does undoing it', () => {
    const host = fc.constantFrom(
      'paper.org',
      'a.paper.org',
      'b.a.paper.org',
      'wire.co.uk',
      'x.net',
      'www.x.net',
      'y.x.net',
    );
    const mode = fc.constantFrom('listed' as const, 'mine' as const, 'everywhere' as const);
    fc.assert(
      fc.property(
        mode,
        fc.array(fc.tuple(host, fc.boolean()), { maxLength: 6 }),
        host,
        fc.boolean(),
        (m, past, h, on) => {
          let state = settings({ mode: m });
          for (const [other, word] of past) state = withSiteOn(other, word, state, listed);
          const after = withSiteOn(h, on, state, listed);
          expect(siteStatus(h.replace(/^www\./, ''), after, listed).on).toBe(on);
          expect(siteStatus(h, withSiteOn(h, !on, after, listed), listed).on).toBe(!on);
        },
      ),
    );
  });

  it('returns the override for a host and for the site it belongs to', () => {
    const chosen = settings({ sites: { 'x.net': 'off', 'paper.org': 'on' } });
    expect(siteOverride('x.net', chosen, listed)).toBe('off');
    expect(siteOverride('www.x.net', chosen, listed)).toBe('off');
    expect(siteOverride('y.net', chosen, listed)).toBeUndefined();
  });

  it('removes one override and keeps the others', () => {
    const chosen = settings({ sites: { 'x.net': 'on', 'y.net': 'off' } });
    expect(withoutOverride('x.net', chosen, listed).sites).toEqual({ 'y.net': 'off' });
    const www = withSiteOn('www.z.net', true, settings(), listed);
    expect(withoutOverride('www.z.net', www, listed).sites).toEqual({});
  });
});

describe('registrations', () => {
  it('registers listed and chosen sites together and leaves out those that are off', () => {
    const chosen = settings({ sites: { 'paper.org': 'off', 'x.net': 'on' } });
    expect(registrationsFor(chosen, listed)).toEqual([
      { id: 'page', matches: ['*://*.wire.co.uk/*', '*://*.x.net/*'], excludeMatches: ['*://*.paper.org/*'] },
    ]);
  });

  it('gives a site that is on below one that is off a registration of its own', () => {
    const chosen = settings({
      mode: 'everywhere',
      sites: { 'x.net': 'off', 'a.x.net': 'on', 'b.a.x.net': 'off' },
    });
    expect(registrationsFor(chosen, listed)).toEqual([
      { id: 'page', matches: [ALL_SITES], excludeMatches: ['*://*.x.net/*'] },
      { id: 'page-1', matches: ['*://*.a.x.net/*'], excludeMatches: ['*://*.b.a.x.net/*'] },
    ]);
  });

  it('needs few registrations, however many sites are on below ones that are off', () => {
    const below = Array.from({ length: 1_000 }, (_, at) => [`a${at}.x.net`, 'on'] as const);
    const chosen = settings({ mode: 'mine', sites: { ...Object.fromEntries(below), 'x.net': 'off' } });
    expect(registrationsFor(chosen, listed)).toHaveLength(1);
  });

  it('registers nothing if nothing is on', () => {
    expect(registrationsFor(settings({ mode: 'mine' }), listed)).toEqual([]);
  });

  it('covers exactly the hosts that are on', () => {
    const hosts = [
      'paper.org',
      'a.paper.org',
      'b.a.paper.org',
      'wire.co.uk',
      'x.net',
      'a.x.net',
      'b.a.x.net',
      'q.com',
    ];
    const covers = (patterns: string[], host: string) =>
      patterns.some(
        (each) => each === ALL_SITES || `.${host}`.endsWith(each.slice('*://*'.length, -'/*'.length)),
      );
    const word = fc.constantFrom('on' as const, 'off' as const);
    const words = fc.dictionary(fc.constantFrom(...hosts), word);
    const mode = fc.constantFrom('listed' as const, 'mine' as const, 'everywhere' as const);
    fc.assert(
      fc.property(mode, words, fc.constantFrom(...hosts), (m, sites, host) => {
        const chosen = settings({ mode: m, sites: { ...sites } });
        const reached = registrationsFor(chosen, listed).some(
          ({ matches, excludeMatches }) => covers(matches, host) && !covers(excludeMatches, host),
        );
        expect(reached).toBe(siteStatus(host, chosen, listed).on);
      }),
    );
  });
});

describe('quiet sites', () => {
  const chosen = settings({ quiet: ['wire.co.uk'], density: 'all' });

  it('are quiet with their subdomains, and nothing else is', () => {
    expect(isQuiet('live.wire.co.uk', chosen)).toBe(true);
    expect(isQuiet('co.uk', chosen)).toBe(false);
    expect(densityOn('wire.co.uk', chosen)).toBe('none');
    expect(densityOn('paper.org', chosen)).toBe('all');
    expect(densityOn(undefined, chosen)).toBe('all');
  });

  it('are kept by the listed site they belong to, else without www.', () => {
    expect(withQuiet('m.paper.org', true, settings(), listed).quiet).toEqual(['paper.org']);
    expect(withQuiet('www.other.net', true, settings(), listed).quiet).toEqual(['other.net']);
  });

  it('are marked again when one of their ancestors was quiet', () => {
    expect(withQuiet('a.wire.co.uk', false, chosen, listed).quiet).toEqual([]);
    expect(withQuiet('wire.co.uk', true, chosen, listed).quiet).toEqual(['wire.co.uk']);
  });
});
