// The welcome page: the component and the mode.
import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Mode } from '../../lib/model/settings.ts';
import { ask, onNotice, packWords } from '../../lib/platform/messages/from-own-page.ts';
import { switchMode } from '../../lib/platform/sites/turn-on.ts';
import { browserTranslator } from '../../lib/platform/translator.ts';
import { sentence } from '../../lib/ui/answer.ts';
import { translateDocument } from '../../lib/ui/language/translate-document.ts';
import '../../lib/ui/welcome/welcome.css';
import { Welcome } from '../../lib/ui/welcome/welcome.tsx';

function App(): JSX.Element {
  const [mode, setMode] = useState<Mode>();
  const [error, setError] = useState<string>();
  const fail = (reason: unknown) => setError(sentence(reason));
  const refresh = () => ask('settings', {}).then((settings) => setMode(settings.mode));
  const choose = (wanted: Mode, before: Mode) => {
    setError(undefined);
    switchMode(wanted, before).then(refresh).catch(fail);
  };
  useEffect(() => {
    refresh().catch(fail);
    return onNotice(() => void refresh().catch(fail));
  }, []);
  const retry = () => {
    setError(undefined);
    refresh().catch(fail);
  };
  return (
    <Welcome
      mode={mode}
      error={error}
      onRetry={mode === undefined ? retry : undefined}
      onMode={(wanted) => mode && choose(wanted, mode)}
    />
  );
}

await translateDocument(browserTranslator, packWords());
render(<App />, document.body);
