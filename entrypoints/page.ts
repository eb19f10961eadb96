// What runs in a page where Sidelight is on, and in those of its frames that ask for it: it reads, marks and obeys; see lib/page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../lib/page/start.ts';
import { alive, ask, onGone, onOrder } from '../lib/platform/messages/from-page.ts';

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
    // Told again with the next change; while the background is away nobody reads the count.
    report: (names) => void ask('names', { names }).catch(() => {}),
    injectPopover: async () => void (await ask('script', { which: 'popover' })),
    alive,
    onOrder,
    onGone,
  });
});
