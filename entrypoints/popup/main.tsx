// The popup of the toolbar button: the component, the background, and nothing in between.
import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../../lib/model/tab.ts';
import { followTab } from '../../lib/platform/messages/follow-tab.ts';
import {
  ask,
  openOptions,
  openPanel,
  ownWindow,
  packWords,
} from '../../lib/platform/messages/from-own-page.ts';
import { switchMode, switchSite } from '../../lib/platform/sites/turn-on.ts';
import { browserTranslator } from '../../lib/platform/translator.ts';
import { sentence } from '../../lib/ui/answer.ts';
import { translateDocument } from '../../lib/ui/language/translate-document.ts';
import '../../lib/ui/popup/popup.css';
import { Popup } from '../../lib/ui/popup/popup.tsx';

// Needed before the first click: a browser opens the panel only during the click itself.
const here = await ownWindow().catch(() => 0);

function App(): JSX.Element {
  const [state, setState] = useState<TabState>();
  const [error, setError] = useState<string>();
  /** Why the state could not be loaded the last time. */
  const [lost, setLost] = useState<string>();
  const [turn, setTurn] = useState(0);
  const tell = (task: Promise<unknown>) => {
    task.then(
      () => setError(undefined),
      (reason: unknown) => setError(sentence(reason)),
    );
  };
  useEffect(() => {
    const following = new AbortController();
    const show = (now: TabState | undefined) => {
      setState(now);
      setLost(undefined);
    };
    followTab({ show, fail: (reason) => setLost(sentence(reason)) }, following.signal);
    return () => following.abort();
  }, [turn]);
  const retry = () => {
    setLost(undefined);
    setTurn((last) => last + 1);
  };
  return (
    <Popup
      state={state}
      error={error ?? lost}
      onRetry={lost === undefined ? undefined : retry}
      onSite={(host, on) => tell(switchSite(host, on))}
      onMode={(mode) => state && tell(switchMode(mode, state.mode))}
      onQuiet={(host, quiet) => tell(ask('setQuiet', { host, quiet }))}
      onName={(entity) => state && tell(ask('go', { tab: state.tab, entity, nth: 0 }).then(close))}
      onPanel={() => tell(openPanel(here).then(close))}
      onOptions={() => tell(openOptions().then(close))}
    />
  );
}

const close = (): void => globalThis.close();

await translateDocument(browserTranslator, packWords());
render(<App />, document.body);
