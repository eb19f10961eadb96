// Says of each filter that cannot be applied what is wrong with it, with a button that takes it out of the query.
import type { JSX } from 'preact';
import type { FilterFault } from '../../../model/evidence.ts';
import { say } from '../../language/i18n.ts';
import { withoutWord } from './query-filters.ts';

interface FilterFaultsProps {
  query: string;
  faults: readonly FilterFault[];
  onQuery: (query: string) => void;
}

/** One sentence for each fault; nothing if there is none. */
export function FilterFaults({ query, faults, onQuery }: FilterFaultsProps): JSX.Element {
  return (
    <>
      {faults.map((fault) => (
        <p key={`${fault.name}:${fault.value}`} class="total fault">
          {sentenceFor(fault)}{' '}
          <button type="button" class="quiet" onClick={() => onQuery(withoutWord(query, fault.name))}>
            {say('faultRemove')}
          </button>
        </p>
      ))}
    </>
  );
}

function sentenceFor({ name, value, what, allowed }: FilterFault): string {
  if (what === 'name') return say('faultName', name, allowed.join(', '));
  return what === 'date' ? say('faultDate', name, value) : say('faultValue', name, value, allowed.join(', '));
}
