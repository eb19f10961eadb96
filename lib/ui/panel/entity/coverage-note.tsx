// How much the corpus knows of an entity, and in whose words.
import type { JSX } from 'preact';
import type { Coverage } from '../../../model/pack.ts';
import { ViewpointChip } from '../../excerpts/viewpoint.tsx';
import { coverageSentence, languagesLine } from '../../language/counts.ts';
import { formatDate } from '../../language/dates.ts';
import { listed, say, sayCount } from '../../language/i18n.ts';
import { Fact } from './fact.tsx';

/** "6 sources by 4 publishers, 2018–2025, in English, Russian" and the viewpoints; expanded, all details. */
export function CoverageNote({ coverage }: { coverage: Coverage }): JSX.Element {
  if (coverage.sources === 0) return <p class="none">{say('noSourceOnName')}</p>;
  const { first, last, publishers, passages, sources } = coverage;
  return (
    <div class="coverage-note">
      <p>{say('coverageIn', coverageSentence(coverage), languagesLine(coverage))}</p>
      <p class="voices">
        {coverage.viewpoints.map((viewpoint) => (
          <ViewpointChip key={viewpoint} of={viewpoint} />
        ))}
      </p>
      <details>
        <summary>{say('panelCoverage')}</summary>
        <dl class="facts">
          <Fact label={say('panelHolds')}>
            {listed([sayCount('passages', passages), sayCount('sources', sources)])}
          </Fact>
          <Fact label={say('panelFirst')}>{formatDate(first)}</Fact>
          <Fact label={say('panelLast')}>{formatDate(last)}</Fact>
          <Fact label={say('panelPublishers')}>{listed(publishers)}</Fact>
          <Fact label={say('panelLanguages')}>{languagesLine(coverage)}</Fact>
        </dl>
      </details>
    </div>
  );
}
