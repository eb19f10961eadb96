// How much the corpus knows of an entity, and in whose words.
import type { JSX } from 'preact';
import type { Coverage } from '../../model/pack.ts';
import { coverageSentence, languagesLine } from '../counts.ts';
import { ViewpointChip } from '../evidence/viewpoint.tsx';
import { listed, say } from '../words.ts';

/** "6 sources by 4 publishers, 2018–2025", the viewpoints, the languages. */
export function CoverageNote({ coverage }: { coverage: Coverage }): JSX.Element {
  if (coverage.sources === 0) return <p class="none">{say('noSourceOnName')}</p>;
  return (
    <div class="coverage-note">
      <p title={listed(coverage.publishers)}>
        {say('coverageIn', coverageSentence(coverage), languagesLine(coverage))}
      </p>
      <p class="voices">
        {coverage.viewpoints.map((viewpoint) => (
          <ViewpointChip key={viewpoint} of={viewpoint} />
        ))}
      </p>
    </div>
  );
}
