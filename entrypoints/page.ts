// What runs in a page where Sidelight is on, and in those of its frames that ask for it: it reads, marks and runs commands; see lib/page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../lib/page/start.ts';
import { alive, ask, onCommand, onGone } from '../lib/platform/messages/from-page.ts';

/** A frame follows its page: one from elsewhere (an embedded player, an advertisement) is left alone, also in an open tab. */
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
    // A report that is lost is made good by the next one; while the background is away nothing shows the count.
    report: (names) => void ask('names', { names }).catch(() => {}),
    injectPopover: async () => void (await ask('script', { which: 'popover' })),
    alive,
    onCommand,
    onGone,
  });
});
