// Runs in a page where Sidelight is on, and in those of its frames that ask for it: reads, marks and runs commands; see
// lib/page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../lib/page/start.ts';
import { alive, ask, onCommand, onGone } from '../lib/platform/messages/from-page.ts';

/**
 * A frame follows its page. A frame from another site (an embedded player, an advertisement) is left alone, even in a
 * tab that was already open.
 */
function belongsToPage(): boolean {
  try {
    return window.top?.origin === self.origin;
  } catch {
    return false;
  }
}

export default defineUnlistedScript(() => {
  if (!belongsToPage()) return;
  startPage({
    find: (blocks, page) => ask('find', { blocks, page }),
    // The next report makes up for a lost one; while the background is away nothing shows the count.
    report: (names) => void ask('names', { names }).catch(() => {}),
    injectPopover: async () => void (await ask('script', { which: 'popover' })),
    alive,
    onCommand,
    onGone,
  });
});
