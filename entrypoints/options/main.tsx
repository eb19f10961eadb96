// The settings: the component and the background.
import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings, Site } from '../../lib/model.ts';
import { ask, listedSites, onNotice } from '../../lib/platform/client.ts';
import '../../lib/ui/options.css';
import { Options } from '../../lib/ui/options/options.tsx';
import { sentence } from '../sidepanel/follow.ts';
import { switchMode, switchSite } from '../sidepanel/turn-on.ts';

function App(): JSX.Element {
  const [settings, setSettings] = useState<Settings>();
  const [sites, setSites] = useState<Site[]>([]);
  const [error, setError] = useState<string>();
  const fail = (reason: unknown) => setError(sentence(reason));
  const refresh = () => ask('settings', {}).then(setSettings);
  /** Shows what has come of a change, even of one that was refused. */
  const tell = (task: Promise<unknown>) => {
    task
      .then(() => setError(undefined), fail)
      .then(refresh)
      .catch(fail);
  };
  useEffect(() => {
    refresh().catch(fail);
    listedSites().then(setSites, fail);
    return onNotice(() => void refresh().catch(fail));
  }, []);
  return (
    <Options
      settings={settings}
      sites={sites}
      error={error}
      onMode={(mode) => settings && tell(switchMode(mode, settings.mode))}
      onDensity={(density) => tell(ask('prefer', { density }))}
      onSite={(host, on) => tell(switchSite(host, on))}
      onForget={(host) => tell(ask('forget', { host }))}
    />
  );
}

render(<App />, document.body);
