// The popover's last line: how much the corpus knows, and the way to the rest of it.
import type { JSX } from 'preact';
import type { Coverage } from '../../model/pack.ts';
import { Glyph } from '../controls/glyph.tsx';
import { coverageLine } from '../language/counts.ts';
import { say, sayCount } from '../language/i18n.ts';

interface FootProps {
  coverage: Coverage;
  more: number;
  onMore: () => void;
}

/** "12 sources · 2015–2026" and "9 more in the panel". */
export function Foot({ coverage, more, onMore }: FootProps): JSX.Element {
  return (
    <div class="foot">
      <span class="coverage">{coverageLine(coverage)}</span>
      <button type="button" class="more" onClick={onMore}>
        {more === 0 ? say('openInPanel') : sayCount('moreInPanel', more)}
        <Glyph name="next" />
      </button>
    </div>
  );
}
