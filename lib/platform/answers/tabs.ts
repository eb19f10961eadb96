// Answers about tabs: what pages report, and what panel and popup ask and do.
import type { PageAsker } from '../messages/admission.ts';
import type { Answers } from '../messages/serve.ts';
import { startSession } from '../sites/apply-settings.ts';
import { injectPage, injectPopover, runCommand } from '../sites/scripts.ts';
import { announce, tabChanged } from '../tabs/notices.ts';
import { keepPendingEntity, takePendingEntity } from '../tabs/pending-entity.ts';
import { dropGoneFrames } from '../tabs/tab-life.ts';
import { keepNames, locate, readNames } from '../tabs/tab-names.ts';
import { tabState } from '../tabs/tab-state.ts';
import type { OpenLibrary } from './library.ts';

/** The answers that concern one tab. `hasOpened` says whether the click that asks has opened the panel. */
export const tabAnswers = (
  library: OpenLibrary,
  hasOpened: (asker: PageAsker) => Promise<boolean>,
): Pick<Answers, 'names' | 'script' | 'tab' | 'go' | 'reveal' | 'pendingEntity'> => ({
  names: async ({ names }, { tab, frame }) => {
    const { knows } = await library();
    const known = names.filter(({ entity }) => knows(entity));
    await keepNames(tab, frame, known);
    await dropGoneFrames(tab);
    await tabChanged(tab, true);
    return {};
  },

  script: async ({ which }, { tab, frame }) => {
    await (which === 'popover' ? injectPopover : injectPage)(tab, frame);
    return {};
  },

  tab: async ({ tab }) => {
    // Whatever failed before because a file could not be read is tried again when somebody looks. If it fails again,
    // either the answer fails for the same reason or it does not depend on it.
    await startSession().catch(() => {});
    // Panel and popup are told if that changes anything.
    dropGoneFrames(tab).catch(() => {});
    return tabState(tab, library);
  },

  go: async ({ tab, entity, nth }) => {
    const at = locate(await readNames(tab), entity, nth);
    if (at) await runCommand(tab, { command: 'go', entity, nth: at.nth }, at.frame);
    return {};
  },

  reveal: async ({ entity }, asker) => {
    const { tab } = asker;
    await keepPendingEntity(tab, entity);
    announce({ notice: 'changed', tab, reveal: entity });
    return { opened: await hasOpened(asker) };
  },

  pendingEntity: async ({ tab }) => {
    const entity = await takePendingEntity(tab);
    return entity ? { entity } : {};
  },
});
