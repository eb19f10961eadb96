// Says of filters that cannot be applied what may be written instead, with buttons that mend them or take them out.
import type { JSX } from 'preact';
import type { FilterFault } from '../../../model/evidence.ts';
import { say } from '../../language/i18n.ts';
import { packLanguage } from '../../language/vocabulary.ts';
import { withFilterNamed, withoutWord, withValue } from './query-filters.ts';

interface FilterFaultsProps {
  query: string;
  faults: readonly FilterFault[];
  onQuery: (query: string) => void;
}

/** One sentence for each fault, with the nearest filters or values as buttons; nothing if there is none. */
export function FilterFaults({ query, faults, onQuery }: FilterFaultsProps): JSX.Element {
  return (
    <>
      {faults.map((fault) => (
        <div key={`${fault.name}:${fault.value}`} class="total fault">
          <p>{sentenceFor(fault)}</p>
          <div class="choices">
            {fault.nearest.length > 0 && (
              <span class="choices-label">{say('labelled', say('faultMeant'))}</span>
            )}
            {fault.nearest.map((one) => (
              <button
                type="button"
                class="choice"
                key={one}
                lang={fault.what === 'value' ? packLanguage() : undefined}
                onClick={() => onQuery(mended(query, fault, one))}
              >
                {fault.what === 'name' ? `${one}:` : one}
              </button>
            ))}
            <button type="button" class="quiet" onClick={() => onQuery(withoutWord(query, fault.name))}>
              {say('faultRemove')}
            </button>
          </div>
        </div>
      ))}
    </>
  );
}

const mended = (query: string, { name, what }: FilterFault, instead: string): string =>
  what === 'name' ? withFilterNamed(query, name, instead) : withValue(query, name, instead);

/** What is wrong with a filter, in one sentence. */
export function sentenceFor({ name, value, what, allowed }: FilterFault): string {
  if (what === 'name') return say('faultName', name, allowed.join(', '));
  if (what === 'date') return say('faultDate', name, value);
  if (name === 'publisher') return say('faultPublisher', value);
  if (name === 'voice') return say('faultVoice', value);
  return say('faultValue', name, value, allowed.join(', '));
}
