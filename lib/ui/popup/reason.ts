// Why Sidelight is on or off in a tab, in words.
import type { TabState } from '../../model/tab.ts';

/** One short line without a full stop. */
export function reasonInWords({ reason, on, site, host, mode }: TabState): string {
  switch (reason) {
    case 'no-page':
      return 'Open a news page to see its names';
    case 'permission':
      return `Needs your permission for ${host ?? 'this site'}`;
    case 'listed':
      return site === undefined ? 'Listed news site' : `Listed news site: ${site}`;
    case 'reader':
      return on ? 'You turned it on' : 'You turned it off';
    case 'mode':
      if (on) return 'On everywhere';
      return mode === 'mine' ? 'Not one of your sites' : 'Not a listed news site';
  }
}
