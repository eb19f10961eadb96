// Muting: which names are not marked where, and how that is taken back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Site } from '../../../lib/model/corpus.ts';
import { Settings } from '../../../lib/model/settings.ts';
import { mutedOn, withMuted } from '../../../lib/platform/sites/muting.ts';

const paper: Site = { name: 'Paper', host: 'paper.co.uk', language: 'en' };
const listed = new Map([[paper.host, paper]]);
const nothing = Settings.parse({});

const mute = (entity: string, host: string | undefined, from = nothing) =>
  withMuted(entity, true, host, from, listed);
const unmute = (entity: string, host: string | undefined, from: Settings) =>
  withMuted(entity, false, host, from, listed);

test('on a site, for its subdomains as well and nowhere else', () => {
  const settings = mute('khasan', 'www.paper.co.uk');
  expect(settings.muted).toEqual({ khasan: ['paper.co.uk'] });
  expect(mutedOn('news.paper.co.uk', settings)).toEqual(['khasan']);
  expect(mutedOn('paper.com', settings)).toEqual([]);
  expect(mutedOn(undefined, settings)).toEqual([]);
});

test('everywhere', () => {
  const settings = mute('khasan', undefined, mute('rason', 'a.org'));
  expect(mutedOn('b.org', settings)).toEqual(['khasan']);
  expect(mutedOn('a.org', settings).sort()).toEqual(['khasan', 'rason']);
});

test('everywhere is everywhere, whatever is set for a site afterwards', () => {
  const settings = mute('khasan', undefined);
  expect(mute('khasan', 'a.org', settings)).toEqual(settings);
  expect(unmute('khasan', 'a.org', settings).muted).toEqual({});
});

test('removing the last place removes the name', () => {
  const settings = mute('khasan', 'b.org', mute('khasan', 'a.org'));
  expect(settings.muted).toEqual({ khasan: ['a.org', 'b.org'] });
  expect(unmute('khasan', 'a.org', settings).muted).toEqual({ khasan: ['b.org'] });
  expect(unmute('khasan', 'b.org', unmute('khasan', 'a.org', settings))).toEqual(nothing);
});

const host = fc.constantFrom('a.org', 'www.a.org', 'x.a.org', 'paper.co.uk', 'www.paper.co.uk', undefined);
const entity = fc.constantFrom('khasan', 'rason');

test('whatever was muted before: a muted name is muted there, an unmuted one is not', () => {
  const deed = fc.tuple(entity, fc.boolean(), host);
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 8 }), entity, host, (deeds, whom, where) => {
      const before = deeds.reduce(
        (settings, [one, muted, place]) => withMuted(one, muted, place, settings, listed),
        nothing,
      );
      const there = where ?? 'anywhere.net';
      expect(mutedOn(there, mute(whom, where, before))).toContain(whom);
      expect(mutedOn(there, unmute(whom, where, before))).not.toContain(whom);
      expect(Settings.parse(before)).toEqual(before);
    }),
  );
});
