// The popover's states.

import type { CardEvidence } from '../../lib/model/evidence.ts';
import { say } from '../../lib/ui/language/i18n.ts';
import { Popover, type PopoverProps } from '../../lib/ui/popover/popover.tsx';
import { choice, evidence } from './evidence.ts';
import { excerpts } from './sources.ts';
import { inShadow, place, until } from './specimen.tsx';

const nothing = () => undefined;

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
const STAGE_HEIGHT = 560;

/** Adds them all to the gallery; returns what opens the menu of the first, once nothing moves any more. */
export function showPopovers(): () => Promise<void> {
  // First, because a menu closes when the window scrolls.
  const stage = place('popover-menu');
  stage.style.minHeight = `${STAGE_HEIGHT}px`;
  const menu = inShadow(stage, <Popover {...still} evidence={evidence.full} />);
  for (const [name, shown] of Object.entries(evidence))
    inShadow(place(`popover-${name}`), <Popover {...still} evidence={shown} pinned={name === 'disputed'} />);
  const exempt = { ...evidence.cyrillic, answer: 'background' } as const;
  inShadow(place('popover-background'), <Popover {...still} evidence={exempt} />);
  const onlyLater: CardEvidence = {
    ...exempt,
    answer: 'later',
    later: [excerpts.imagery],
    asOf: '2020-05-20',
  };
  inShadow(place('popover-only-later'), <Popover {...still} evidence={onlyLater} />);
  inShadow(
    place('popover-nested'),
    <Popover {...still} evidence={{ ...evidence.full, excerpts: [excerpts.named] }} onBack={nothing} />,
  );
  const opened = inShadow(place('popover-opened'), <Popover {...still} evidence={evidence.asOf} />);
  for (const summary of opened.querySelectorAll('summary')) summary.click();
  inShadow(
    place('popover-many'),
    <Popover {...still} evidence={evidence.cyrillic} pinned onCloseAll={nothing} />,
  );
  inShadow(place('popover-choice'), <Popover {...still} evidence={{ ...evidence.cyrillic, choice }} />);
  const muting = { site: 'nknews.org', onMute: () => Promise.resolve() };
  const muted = inShadow(
    place('popover-mute'),
    <Popover {...still} evidence={evidence.nothing} muting={muting} />,
  );
  muted.querySelector<HTMLElement>('.mute summary')?.click();
  const undone = inShadow(
    place('popover-muted'),
    <Popover {...still} evidence={evidence.nothing} muting={muting} />,
  );
  undone.querySelector<HTMLElement>('.mute .choice')?.click();
  const sheet = place('popover-sheet', 390);
  sheet.classList.add('window');
  inShadow(sheet, <Popover {...still} evidence={evidence.cyrillic} muting={muting} />, 'sheet');
  inShadow(place('popover-loading'), <Popover {...still} state="loading" />);
  inShadow(
    place('popover-error'),
    <Popover {...still} state="error" error={say('updated')} onRetry={() => undefined} />,
  );
  return () => openMenu(menu);
}

/** Opens it where it stands when the window is not scrolled; the focus of other specimens has scrolled it. */
async function openMenu(card: ShadowRoot): Promise<void> {
  scrollTo(0, 0);
  // The scroll is told in the next frame, and would close a menu that is open by then.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  card.querySelector<HTMLElement>('[aria-haspopup]')?.click();
  await until(() => card.querySelector('.menu:popover-open'));
}
