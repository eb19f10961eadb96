// Spoilt settings: what can be read is kept, above all what was switched off.
import { expect, it } from 'vitest';
import { Settings } from '../../../lib/model/settings.ts';
import { readValidFields } from '../../../lib/platform/settings/read-valid-fields.ts';

const defaults = Settings.parse({});

it('keeps the valid fields, and the overrides of sites one by one', () => {
  const spoilt = {
    mode: 'nowhere',
    density: 'all',
    sites: { 'paper.org': 'off', 'no host': 'on', 'wire.org': 1 },
  };
  expect(readValidFields(spoilt)).toEqual({ ...defaults, density: 'all', sites: { 'paper.org': 'off' } });
});

it('drops only the one bad entry of each list and group', () => {
  const spoilt = {
    sites: { 'paper.org': 'off', '1.2.3': 'on', '0x7f.1': 'off' },
    quiet: ['wire.org', 7, '1.2.3.256', 'news.org'],
    muted: { khasan: 'everywhere', rason: ['a.org', 'no host'], Tumangang: 'everywhere', rajin: 3 },
    citing: { format: 'ris', excerpt: 'yes' },
    dwell: 450,
  };
  expect(readValidFields(spoilt)).toEqual({
    ...defaults,
    sites: { 'paper.org': 'off' },
    quiet: ['wire.org', 'news.org'],
    muted: { khasan: 'everywhere', rason: ['a.org'] },
    citing: { format: 'ris', excerpt: false },
    dwell: 450,
  });
});

it('keeps those of too many sites that are off', () => {
  const on = Array.from({ length: 3_000 }, (_, at) => [`on-${at}.org`, 'on']);
  const off = Array.from({ length: 1_500 }, (_, at) => [`off-${at}.org`, 'off']);
  const words = Object.values(readValidFields({ sites: Object.fromEntries([...on, ...off]) }).sites);
  expect(words).toHaveLength(2_000);
  expect(words.filter((word) => word === 'off')).toHaveLength(1_500);
});

it.each([undefined, null, 'settings', 7, [], { sites: 'all' }])(
  'falls back to the defaults for %j',
  (spoilt) => {
    expect(readValidFields(spoilt)).toEqual(defaults);
  },
);
