// The popover's states.
import { Popover, type PopoverProps } from '../../lib/ui/popover/popover.tsx';
import { say } from '../../lib/ui/words.ts';
import { evidence } from './evidence.ts';
import { inShadow, place } from './specimen.tsx';

const still: PopoverProps = {
  evidence: undefined,
  state: 'ready',
  pinned: false,
  onPin: () => undefined,
  onClose: () => undefined,
  onCopy: () => Promise.resolve(),
  onMore: () => undefined,
  onEntity: () => undefined,
};

/** Room in px for a menu that opens beyond its card. */
const ROOM = 560;

/** Adds them all to the gallery. */
export function showPopovers(): void {
  // First, because a menu closes when the window scrolls.
  const stage = place('popover-menu');
  stage.style.minHeight = `${ROOM}px`;
  const menu = inShadow(stage, <Popover {...still} evidence={evidence.full} />);
  menu.querySelector<HTMLElement>('[aria-haspopup]')?.click();
  for (const [name, shown] of Object.entries(evidence))
    inShadow(place(`popover-${name}`), <Popover {...still} evidence={shown} pinned={name === 'disputed'} />);
  inShadow(place('popover-loading'), <Popover {...still} state="loading" />);
  inShadow(
    place('popover-error'),
    <Popover {...still} state="error" error={say('updated')} onRetry={() => undefined} />,
  );
}
