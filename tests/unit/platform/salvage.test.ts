// Spoilt settings: what can be read is kept, above all what was switched off.
import { expect, it } from 'vitest';
import { Settings } from '../../../lib/model/settings.ts';
import { salvaged } from '../../../lib/platform/salvage.ts';

const defaults = Settings.parse({});

it('keeps the fields that can be read, and the words on sites one by one', () => {
  const spoilt = {
    mode: 'nowhere',
    density: 'all',
    sites: { 'paper.org': 'off', 'no host': 'on', 'wire.org': 1 },
  };
  expect(salvaged(spoilt)).toEqual({ ...defaults, density: 'all', sites: { 'paper.org': 'off' } });
});

it.each([undefined, null, 'settings', 7, [], { sites: 'all' }])(
  'falls back to the defaults for %j',
  (spoilt) => {
    expect(salvaged(spoilt)).toEqual(defaults);
  },
);
