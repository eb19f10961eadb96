// The compiled file: the same bytes for the same corpus, and one clear sentence for anything that is not one.
import { describe, expect, it } from 'vitest';
import { MAGIC } from '../../../lib/gazetteer/binary-format.ts';
import { compileGazetteer } from '../../../lib/gazetteer/compile.ts';
import { gazetteerSize, loadGazetteer } from '../../../lib/gazetteer/load.ts';
import { bundledManifest } from '../bundled-manifest.ts';
import { entity } from './entities.ts';

const entities = [
  entity(
    'rason',
    { en: ['Rason', 'Rajin-Sonbong'], ru: ['Расон'] },
    { related: ['rajin'], contextWords: ['port'] },
  ),
  entity('rajin', { en: ['Rajin'] }, { cased: ['Rajin'] }),
];
const compiled = (): ArrayBuffer => compileGazetteer(entities, [], bundledManifest).buffer;

/** The whole numbers at the start of a file; what follows them need not be a multiple of four bytes long. */
const header = (bytes: ArrayBuffer): Int32Array =>
  new Int32Array(bytes, 0, Math.floor(bytes.byteLength / Int32Array.BYTES_PER_ELEMENT));

/** The compiled file with one number of its header changed. */
function altered(at: number, value: number): ArrayBuffer {
  const bytes = compiled();
  header(bytes)[at] = value;
  return bytes;
}

describe('a compiled gazetteer', () => {
  it('is the same for the same corpus', () => {
    expect(compileGazetteer(entities, [], bundledManifest)).toEqual(
      compileGazetteer(structuredClone(entities), [], bundledManifest),
    );
  });

  it('says how large it is', () => {
    const size = gazetteerSize(loadGazetteer(compiled()));
    const { states, automaton, ...rest } = size;
    expect(rest).toEqual({ names: 3 + 5, bytes: compiled().byteLength });
    expect(automaton).toBeGreaterThan(states);
    expect(automaton).toBeLessThan(rest.bytes);
    expect(states).toBeGreaterThan('rajin sonbong'.length);
  });

  it('relates entities in both directions', () => {
    expect(loadGazetteer(compiled()).metadata.entities.map(({ related }) => related)).toEqual([[1], [0]]);
  });

  it('may be empty', () => {
    expect(gazetteerSize(loadGazetteer(compileGazetteer([], [], bundledManifest).buffer))).toMatchObject({
      names: 0,
      states: 1,
    });
  });
});

describe('loadGazetteer', () => {
  it.each<[string, ArrayBuffer, RegExp]>([
    ['nothing', new ArrayBuffer(0), /cut short/],
    ['another file', altered(0, MAGIC + 1), /not a compiled gazetteer/],
    ['another version', altered(1, 99), /layout 99/],
    ['half a file', compiled().slice(0, 200), /bytes long/],
    ['a section that runs over the end', altered(3, 1_000_000), /"first" is too long/],
    ['a negative length', altered(4, -1), /"fails" is too long/],
    ['sections that leave something over', altered(11, 0), /more than its sections/],
  ])('refuses %s', (_what, bytes, message) => {
    expect(() => loadGazetteer(bytes)).toThrow(message);
  });

  it('refuses invalid lists', () => {
    const bytes = compiled();
    const view = new Uint8Array(bytes);
    view[view.length - 1] = 0;
    expect(() => loadGazetteer(bytes)).toThrow(/JSON/);
  });

  it('refuses sections that are inconsistent', () => {
    const before = header(compiled());
    const bytes = altered(3, (before[3] ?? 0) - 1);
    header(bytes)[4] = (before[4] ?? 0) + 1;
    expect(() => loadGazetteer(bytes)).toThrow(/fit each other/);
  });
});
