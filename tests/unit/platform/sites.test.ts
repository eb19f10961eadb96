// Which sites are on: the reader's word, the nearest ancestor, the list and the mode, and the registrations that follow.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../../lib/model/corpus.ts';
import { Settings } from '../../../lib/model/settings.ts';
import {
  densityOn,
  EVERYWHERE,
  hushed,
  isQuiet,
  judge,
  listedSite,
  reach,
  switched,
  without,
  wordOn,
} from '../../../lib/platform/sites/site-status.ts';

const site = (host: string): [string, Site] => [host, { name: host.toUpperCase(), host, language: 'en' }];
const listed = new Map([site('paper.org'), site('wire.co.uk')]);
const settings = (over: Partial<Settings> = {}): Settings => Settings.parse(over);

describe('judge', () => {
  it('is on for listed sites and their subdomains', () => {
    expect(judge('www.paper.org', settings(), listed)).toMatchObject({ on: true, reason: 'listed' });
    expect(judge('notpaper.org', settings(), listed)).toEqual({ on: false, reason: 'mode' });
  });

  it('takes the reader’s word over the list, the nearest ancestor first', () => {
    const chosen = settings({ sites: { 'paper.org': 'off', 'live.paper.org': 'on' } });
    expect(judge('paper.org', chosen, listed).on).toBe(false);
    expect(judge('shop.paper.org', chosen, listed).on).toBe(false);
    expect(judge('a.live.paper.org', chosen, listed)).toMatchObject({ on: true, reason: 'reader' });
  });

  it('is off on listed sites when only the reader’s own count, and on anywhere in everywhere mode', () => {
    expect(judge('paper.org', settings({ mode: 'mine' }), listed).on).toBe(false);
    expect(judge('anything.net', settings({ mode: 'everywhere' }), listed)).toMatchObject({
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
  it('keeps the word for the listed site, and for the bare host elsewhere', () => {
    expect(switched('www.paper.org', false, settings(), listed).sites).toEqual({ 'paper.org': 'off' });
    expect(switched('www.blog.net', true, settings(), listed).sites).toEqual({ 'blog.net': 'on' });
  });

  it('forgets a word that only repeats what holds anyway', () => {
    const off = switched('paper.org', false, settings(), listed);
    expect(switched('paper.org', true, off, listed).sites).toEqual({});
  });

  it('always has its way, and undoing it too', () => {
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
          for (const [other, word] of past) state = switched(other, word, state, listed);
          const after = switched(h, on, state, listed);
          expect(judge(h.replace(/^www\./, ''), after, listed).on).toBe(on);
          expect(judge(h, switched(h, !on, after, listed), listed).on).toBe(!on);
        },
      ),
    );
  });

  it('remembers the word on a host and on the site it belongs to', () => {
    const chosen = settings({ sites: { 'x.net': 'off', 'paper.org': 'on' } });
    expect(wordOn('x.net', chosen, listed)).toBe('off');
    expect(wordOn('www.x.net', chosen, listed)).toBe('off');
    expect(wordOn('y.net', chosen, listed)).toBeUndefined();
  });

  it('drops one word and leaves the others', () => {
    const chosen = settings({ sites: { 'x.net': 'on', 'y.net': 'off' } });
    expect(without('x.net', chosen, listed).sites).toEqual({ 'y.net': 'off' });
    const www = switched('www.z.net', true, settings(), listed);
    expect(without('www.z.net', www, listed).sites).toEqual({});
  });
});

describe('reach', () => {
  it('registers listed and chosen sites together and leaves out those that are off', () => {
    const chosen = settings({ sites: { 'paper.org': 'off', 'x.net': 'on' } });
    expect(reach(chosen, listed)).toEqual([
      { id: 'page', matches: ['*://*.wire.co.uk/*', '*://*.x.net/*'], excludeMatches: ['*://*.paper.org/*'] },
    ]);
  });

  it('gives a site that is on below one that is off a registration of its own', () => {
    const chosen = settings({
      mode: 'everywhere',
      sites: { 'x.net': 'off', 'a.x.net': 'on', 'b.a.x.net': 'off' },
    });
    expect(reach(chosen, listed)).toEqual([
      { id: 'page', matches: [EVERYWHERE], excludeMatches: ['*://*.x.net/*'] },
      { id: 'page-1', matches: ['*://*.a.x.net/*'], excludeMatches: ['*://*.b.a.x.net/*'] },
    ]);
  });

  it('needs few registrations, however many sites are on below ones that are off', () => {
    const below = Array.from({ length: 1_000 }, (_, at) => [`a${at}.x.net`, 'on'] as const);
    const chosen = settings({ mode: 'mine', sites: { ...Object.fromEntries(below), 'x.net': 'off' } });
    expect(reach(chosen, listed)).toHaveLength(1);
  });

  it('registers nothing where nothing is on', () => {
    expect(reach(settings({ mode: 'mine' }), listed)).toEqual([]);
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
        (each) => each === EVERYWHERE || `.${host}`.endsWith(each.slice('*://*'.length, -'/*'.length)),
      );
    const word = fc.constantFrom('on' as const, 'off' as const);
    const words = fc.dictionary(fc.constantFrom(...hosts), word);
    const mode = fc.constantFrom('listed' as const, 'mine' as const, 'everywhere' as const);
    fc.assert(
      fc.property(mode, words, fc.constantFrom(...hosts), (m, sites, host) => {
        const chosen = settings({ mode: m, sites: { ...sites } });
        const reached = reach(chosen, listed).some(
          ({ matches, excludeMatches }) => covers(matches, host) && !covers(excludeMatches, host),
        );
        expect(reached).toBe(judge(host, chosen, listed).on);
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
    expect(hushed('m.paper.org', true, settings(), listed).quiet).toEqual(['paper.org']);
    expect(hushed('www.other.net', true, settings(), listed).quiet).toEqual(['other.net']);
  });

  it('are marked again when one of their ancestors was quiet', () => {
    expect(hushed('a.wire.co.uk', false, chosen, listed).quiet).toEqual([]);
    expect(hushed('wire.co.uk', true, chosen, listed).quiet).toEqual(['wire.co.uk']);
  });
});
