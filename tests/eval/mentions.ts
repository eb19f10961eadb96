// `npm run eval:mentions`: precision, recall and F1 of linking, on our own gold texts or on labelled ones that are named.
import { parseArgs } from 'node:util';
import { compileCorpus } from '../../dev/corpus.ts';
import { openLibrary } from '../../lib/library/library.ts';
import { type GoldMention, type GoldText, goldTexts } from './gold.ts';
import { reportLabelled } from './labelled-mentions.ts';

/** What was right, wrong and missing. */
interface Tally {
  texts: number;
  right: number;
  wrong: number;
  missing: number;
}

const { pack, gazetteer } = await compileCorpus();
const library = openLibrary(pack, gazetteer.buffer);
const kinds = new Map(pack.entities.map(({ id, kind }) => [id, kind]));

const key = ({ block, start, end, entity }: GoldMention): string => `${block}:${start}-${end}:${entity}`;

/** Compares the mentions found in a text with the right ones. */
function judge(text: GoldText) {
  const found = library.find(text.blocks, { title: text.title, language: text.lang });
  const gold = new Set(text.mentions.map(key));
  const keys = new Set(found.map(key));
  return {
    text,
    right: found.filter((mention) => gold.has(key(mention))),
    wrong: found.filter((mention) => !gold.has(key(mention))),
    missing: text.mentions.filter((mention) => !keys.has(key(mention))),
  };
}

type Judged = ReturnType<typeof judge>;

function add(
  tallies: Map<string, Tally>,
  name: string,
  judged: Judged,
  of: (mention: GoldMention) => boolean,
) {
  const tally = tallies.get(name) ?? { texts: 0, right: 0, wrong: 0, missing: 0 };
  const [right, wrong, missing] = [judged.right, judged.wrong, judged.missing].map(
    (list) => list.filter(of).length,
  );
  tally.texts += right || wrong || missing ? 1 : 0;
  tally.right += right ?? 0;
  tally.wrong += wrong ?? 0;
  tally.missing += missing ?? 0;
  tallies.set(name, tally);
}

const share = (part: number, whole: number): string => (whole ? (part / whole).toFixed(3) : '  –  ');

function print(title: string, tallies: Map<string, Tally>): void {
  console.log(`\n${title.padEnd(16)} texts  right  wrong missing  precision recall  F1`);
  for (const [name, { texts, right, wrong, missing }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const columns = [texts, right, wrong, missing].map((count) => String(count).padStart(6)).join(' ');
    const f1 = share(2 * right, 2 * right + wrong + missing);
    console.log(
      `${name.padEnd(16)}${columns}    ${share(right, right + wrong)}  ${share(right, right + missing)}  ${f1}`,
    );
  }
}

function report(title: string, half: Judged[], listErrors: boolean): void {
  const [languages, byKind] = [new Map<string, Tally>(), new Map<string, Tally>()];
  for (const judged of half) {
    for (const name of ['all', judged.text.lang]) add(languages, name, judged, () => true);
    for (const kind of new Set(kinds.values()))
      add(byKind, kind, judged, ({ entity }) => kinds.get(entity) === kind);
  }
  console.log(`\n== ${title}: ${half.length} texts`);
  print('language', languages);
  print('kind', byKind);
  const traps = half.filter(({ text }) => text.trap);
  const false_ = traps.reduce((sum, { wrong }) => sum + wrong.length, 0);
  console.log(`\ntraps: ${traps.length} texts, ${false_} false marks`);
  if (!listErrors) return;
  for (const { text, wrong, missing } of half) {
    const show = (sign: string, { block, start, end, entity }: GoldMention) => {
      const around = (text.blocks[block] ?? '').slice(Math.max(0, start - 40), end + 30).replace(/\s+/g, ' ');
      console.log(`${sign} ${text.id} “${text.blocks[block]?.slice(start, end)}” ${entity}  … ${around} …`);
    };
    for (const mention of wrong) show('wrong  ', mention);
    for (const mention of missing) show('missing', mention);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { names: { type: 'string' }, errors: { type: 'boolean' } },
});
for (const file of positionals) await reportLabelled(file, values.names, values.errors === true);
if (positionals.length === 0) {
  const judged = (await goldTexts()).map(judge);
  report(
    'tuned half',
    judged.filter(({ text }) => text.tuned),
    true,
  );
  // Of the held-out half only the totals are shown.
  report(
    'held-out half',
    judged.filter(({ text }) => !text.tuned),
    false,
  );
}
