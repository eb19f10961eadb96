// The first-run page: the component, the mode, and what the library says of its sample.
import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Site } from '../../lib/model/corpus.ts';
import type { Evidence, Excerpt } from '../../lib/model/evidence.ts';
import type { Citing, Mode } from '../../lib/model/settings.ts';
import { copyCitation } from '../../lib/page/clipboard/copy-citation.ts';
import {
  ask,
  listedSites,
  onNotice,
  openOptions,
  openPanel,
  ownWindow,
  packWords,
} from '../../lib/platform/messages/from-own-page.ts';
import { switchMode } from '../../lib/platform/sites/turn-on.ts';
import { browserTranslator } from '../../lib/platform/translator.ts';
import { isoDay } from '../../lib/text/day.ts';
import { sentence } from '../../lib/ui/answer.ts';
import { locale } from '../../lib/ui/language/i18n.ts';
import { sample } from '../../lib/ui/language/pack-words.ts';
import { translateDocument } from '../../lib/ui/language/translate-document.ts';
import '../../lib/ui/welcome/welcome.css';
import { Welcome } from '../../lib/ui/welcome/welcome.tsx';

/** How many excerpts a card has room for. */
const EXCERPTS = 3;
/** How many sites are proposed: a line or two. */
const SITES = 6;

/** What the library has, and what it says of its sample. */
interface Contents {
  extent: { names: number; sources: number };
  evidence: Evidence | undefined;
  sites: Site[];
}

/** Sites in the reader's language, or else in English. */
function sitesToBegin(sites: readonly Site[]): Site[] {
  const own = locale().split('-', 1)[0];
  const inOwn = sites.filter(({ language }) => language === own);
  return (inOwn.length > 0 ? inOwn : sites.filter(({ language }) => language === 'en')).slice(0, SITES);
}

async function contents(): Promise<Contents> {
  const [names, sources, found, sites] = await Promise.all([
    ask('entities', { filter: '' }),
    ask('sources', { filter: '' }),
    ask('entities', { filter: sample().name }),
    listedSites(),
  ]);
  // The filter finds longer names that contain it, too.
  const isSample = (name?: string): boolean => name === sample().name;
  const entity = (found.find(({ name, alias }) => isSample(name) || isSample(alias)) ?? found[0])?.id;
  const evidence = entity && (await ask('evidence', { entity, others: [], limit: EXCERPTS }));
  return {
    extent: { names: names.length, sources: sources.length },
    evidence: evidence || undefined,
    sites: sitesToBegin(sites),
  };
}

const copy = (excerpt: Excerpt, citing: Citing): Promise<void> =>
  copyCitation(ask('cite', { passage: excerpt.passage.id, citing, accessed: isoDay(new Date()) }));

function App(): JSX.Element {
  const [mode, setMode] = useState<Mode>();
  const [known, setKnown] = useState<Contents>();
  const [error, setError] = useState<string>();
  const [window, setWindow] = useState(0);
  const fail = (reason: unknown) => setError(sentence(reason));
  const refresh = () => ask('settings', {}).then((settings) => setMode(settings.mode));
  const choose = (wanted: Mode, before: Mode) => {
    setError(undefined);
    switchMode(wanted, before).then(refresh).catch(fail);
  };
  useEffect(() => {
    refresh().catch(fail);
    contents().then(setKnown).catch(fail);
    ownWindow().then(setWindow).catch(fail);
    return onNotice(() => void refresh().catch(fail));
  }, []);
  const retry = () => {
    setError(undefined);
    refresh().catch(fail);
  };
  return (
    <Welcome
      mode={mode}
      extent={known?.extent}
      evidence={known?.evidence}
      sites={known?.sites ?? []}
      error={error}
      onRetry={mode === undefined ? retry : undefined}
      onMode={(wanted) => mode && choose(wanted, mode)}
      onCopy={copy}
      onPanel={() => void openPanel(window).catch(fail)}
      onOptions={() => void openOptions().catch(fail)}
    />
  );
}

await translateDocument(browserTranslator, packWords());
render(<App />, document.body);
