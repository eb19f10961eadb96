// The manifest of the bundled corpus, for tests that speak of its viewpoints and kinds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { AuthoredManifest, type PackManifest } from '../../lib/model/manifest.ts';

const authored = AuthoredManifest.parse(
  parse(readFileSync(join(import.meta.dirname, '../../corpus/pack.yaml'), 'utf8')),
);

/** As a compiled pack would have it. */
export const bundledManifest: PackManifest = {
  ...authored,
  sourceLanguages: ['en', 'ru', 'de'],
  searchLanguages: ['en', 'ko', 'ru', 'zh'],
  nounsHaveCapitals: false,
};
