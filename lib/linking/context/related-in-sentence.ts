// Company in the same sentence: another name there that is certainly one of something related.

import type { Hit } from '../../gazetteer/match.ts';
import { firstIndex } from '../../text/ordered.ts';
import type { PageMemory } from '../document/document-context.ts';
import type { Question } from '../feature-tests.ts';
import type { Reading } from './matched-block.ts';

/** The companions of each entity in a text, in order. */
type Companions = Map<number, readonly Hit[]>;

/** Found once for each text and entity: in a sentence without end every name would look through hundreds of others. */
const known = new WeakMap<PageMemory, Map<Reading, Companions>>();

/** Whether a related entity stands in the same sentence. */
export function hasCloseCompany(question: Question): boolean {
  const { reading, hit } = question;
  const { start, end } = reading.sentence(hit);
  const companions = companionsOf(question);
  for (let at = firstIndex(companions.length, (one) => (companions[one]?.start ?? 0) >= start); ; at++) {
    const other = companions[at];
    if (!other || other.end > end) return false;
    if (other !== hit) return true;
  }
}

function companionsOf({ gazetteer, reading, candidate, memory }: Question): readonly Hit[] {
  const texts = known.get(memory) ?? new Map<Reading, Companions>();
  known.set(memory, texts);
  const inText: Companions = texts.get(reading) ?? new Map();
  texts.set(reading, inText);
  const found = inText.get(candidate.entity);
  if (found) return found;
  const related = new Set(gazetteer.lists.entities[candidate.entity]?.related);
  const companions = reading.hits.filter(({ candidates: [sole, second] }) => {
    return sole && !second && memory.certain.has(sole.entity) && related.has(sole.entity);
  });
  inText.set(candidate.entity, companions);
  return companions;
}
