// Why Sidelight is on or off in a tab, in words.
import type { TabState } from '../../model/tab.ts';
import { say } from '../language/i18n.ts';

/** One short line without a full stop. */
export function reasonInWords({ reason, on, site, host, mode, pdf }: TabState): string {
  if (pdf) return say('pdfTitle');
  switch (reason) {
    case 'no-page':
      return say('reasonNoPage');
    case 'permission':
      return host === undefined ? say('reasonPermission') : say('reasonPermissionFor', host);
    case 'listed':
      return site === undefined ? say('reasonListed') : say('reasonListedAs', site);
    case 'reader':
      return on ? say('reasonTurnedOn') : say('reasonTurnedOff');
    case 'mode':
      if (on) return say('reasonEverywhere');
      return mode === 'mine' ? say('reasonNotMine') : say('reasonNotListed');
  }
}
