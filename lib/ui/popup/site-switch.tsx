// The site in front, whether Sidelight works on it, and why.
import type { JSX } from 'preact';
import type { TabState } from '../../model/tab.ts';
import { Switch } from '../controls/switch.tsx';
import { say } from '../language/i18n.ts';
import { reasonInWords } from './reason.ts';

interface SiteSwitchProps {
  state: TabState;
  onSite: (host: string, on: boolean) => void;
}

/** Host, reason and switch; without a web page there is nothing to switch. */
export function SiteSwitch({ state, onSite }: SiteSwitchProps): JSX.Element {
  const { host, on } = state;
  return (
    <div class="site">
      <div>
        <h1>{host ?? say('notWebPage')}</h1>
        <p class="reason">{reasonInWords(state)}</p>
      </div>
      {host !== undefined && (
        <Switch label={say('switchOn', host)} on={on} onChange={(next) => onSite(host, next)} />
      )}
    </div>
  );
}
