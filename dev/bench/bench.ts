// `npm run bench -- <what>`: measurements by hand; nothing here decides whether a test passes.
import { benchFind } from './find.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = { find: benchFind };

const asked = process.argv[2] ?? '';
const bench = benches[asked];
if (bench) await bench();
else {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exitCode = 1;
}
