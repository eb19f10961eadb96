// Ids, hosts and tags that are also the names of what every object has: they mean what the data says, or nothing.
import { describe, expect, it } from 'vitest';
import { isInLanguage } from '../../lib/corpus/citation/fragment.ts';
import { readCorpus } from '../../lib/corpus/read.ts';
import { UnknownSourceError } from '../../lib/library/listing.ts';
import type { Site } from '../../lib/model/corpus.ts';
import { entryOf } from '../../lib/model/primitives/entry.ts';
import { Settings } from '../../lib/model/settings.ts';
import { UnknownEntityError } from '../../lib/pack/store.ts';
import { mutedOn, withMuted } from '../../lib/platform/sites/muting.ts';
import {
  siteOverride,
  siteStatus,
  withoutOverride,
  withSiteOn,
} from '../../lib/platform/sites/site-status.ts';
import { rulesFor } from '../../lib/text/languages/all.ts';
import { locationOf } from '../../lib/ui/panel/location.ts';
import { changed, SMALL, smallCorpus } from './corpus/small-corpus.ts';
import { entity, found, gazetteerOf } from './gazetteer/entities.ts';
import { opened } from './library/small-library.ts';

const NAMES = Object.getOwnPropertyNames(Object.prototype);
const settings = Settings.parse({});
const unlisted = new Map<string, Site>();

describe.each(NAMES)('%s', (name) => {
  it('is not an entry of a record that does not list it', () => {
    expect(entryOf({}, name)).toBeUndefined();
    expect(entryOf(undefined, name)).toBeUndefined();
    expect(entryOf(Object.fromEntries([[name, 1]]), name)).toBe(1);
  });

  it('is not an entity or a source, and finds nothing', async () => {
    const library = await opened();
    expect(() => library.entity(name)).toThrow(UnknownEntityError);
    expect(() => library.evidence({ entity: name, others: [name], limit: 3 })).toThrow(UnknownEntityError);
    expect(library.evidence({ entity: 'rason', others: [name], limit: 3 }).others).toEqual([]);
    expect(() => library.listing.related(name)).toThrow(UnknownEntityError);
    expect(() => library.listing.source(name)).toThrow(UnknownSourceError);
    expect(library.coverage(name).passages).toBe(0);
    expect(library.listing.entities(name)).toEqual([]);
  });

  it('is a word like any other in a query, also before a colon', async () => {
    const library = await opened();
    for (const query of [name, `${name}:`, `${name}:x`, `"${name}"`, `lang:${name}`, `publisher:${name}`])
      expect(library.search(query, 5).total, query).toBeGreaterThanOrEqual(0);
    expect(library.search(`coal lang:${name}`, 5).total).toBe(0);
  });

  it('is a language without rules and without a script of its own', async () => {
    expect(rulesFor(name)).toBeUndefined();
    expect(isInLanguage('quoted', name)).toBe(true);
    const library = await opened();
    expect(library.find(['In Rason today.'], { title: name, language: name })).toHaveLength(1);
  });

  it('is an alias like any other', () => {
    const called = entity('one', { en: [`The ${name}`, name] }, { forms: {}, negativeContextWords: {} });
    expect(found(gazetteerOf([called]), [`Then the ${name} came.`])).toHaveLength(1);
  });

  it('is a site for which the reader has no override', () => {
    const host = name.toLowerCase();
    expect(siteOverride(name, settings, unlisted)).toBeUndefined();
    expect(siteStatus(name, settings, unlisted)).toEqual({ on: false, reason: 'mode' });
    expect(withoutOverride(host, settings, unlisted).sites).toEqual({});
    expect(siteOverride(host, withSiteOn(host, true, settings, unlisted), unlisted)).toBe('on');
  });

  it('can be muted and unmuted', () => {
    const muted = withMuted(name, true, 'paper.org', settings, unlisted);
    expect(mutedOn('paper.org', muted)).toEqual([name]);
    expect(withMuted(name, false, 'paper.org', muted, unlisted).muted).toEqual({});
    expect(mutedOn('paper.org', withMuted(name, true, undefined, settings, unlisted))).toEqual([name]);
  });

  it('is not a location in the panel', () => {
    expect(locationOf(`#${name}`)).toEqual({ view: 'page' });
  });
});

it('an entity and a passage may have this id', async () => {
  const files = Object.fromEntries(
    Object.entries(SMALL).map(([path, text]) => [
      path,
      text.replaceAll(/\bkhasan\b/g, 'constructor').replaceAll(/\bp2\b/g, 'constructor'),
    ]),
  );
  const library = await opened(files);
  expect(library.entity('constructor').name).toBe('Khasan');
  expect(library.coverage('constructor').passages).toBe(1);
  const { excerpts } = library.evidence({ entity: 'constructor', others: [], limit: 3 });
  expect(excerpts.map(({ passage }) => passage.id)).toEqual(['constructor']);
  expect(library.search('Khasan', 5).entities.map(({ id }) => id)).toEqual(['constructor']);
});

it('a field of a corpus file with this name is refused in a sentence', () => {
  const path = 'corpus/entities/all.yaml';
  const wrong = changed(
    path,
    'aliases:\n    en: ["Khasan"]',
    'spellings: { constructor: 1 }\n  aliases:\n    en: ["Khasan"]',
  );
  const reading = readCorpus(smallCorpus(wrong));
  expect('problems' in reading && reading.problems.map(({ message }) => message).join()).not.toContain(
    'function',
  );
});
