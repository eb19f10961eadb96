// `npm run bench -- page`, `-- find`, `-- popover`, `-- panel` or `-- search`: measures how long something takes, in
// one run on this machine.
import { entryOf } from '../../lib/model/primitives/entry.ts';
import { benchFind } from './find.ts';
import { benchPage } from './page.ts';
import { benchPanel } from './panel.ts';
import { benchPopover } from './popover.ts';
import { benchSearch } from './rank.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = {
  page: benchPage,
  find: benchFind,
  popover: benchPopover,
  panel: benchPanel,
  search: benchSearch,
};

const bench = entryOf(benches, process.argv[2] ?? '');
if (bench === undefined) throw new Error(`Name what to measure: ${Object.keys(benches).join(', ')}.`);
await bench();
