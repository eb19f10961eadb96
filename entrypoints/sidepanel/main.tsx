// The side panel: the component, the background, its own address, and the tab in front of its window.
import { type JSX, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Excerpt } from '../../lib/model/evidence.ts';
import { PLAIN_CITING } from '../../lib/model/primitives/lists.ts';
import type { Citing } from '../../lib/model/settings.ts';
import type { TabState } from '../../lib/model/tab.ts';
import { copyText } from '../../lib/page/clipboard/copy.ts';
import { copyCitation } from '../../lib/page/clipboard/copy-citation.ts';
import { followTab } from '../../lib/platform/messages/follow-tab.ts';
import { ask, onNotice, outlines, packWords } from '../../lib/platform/messages/from-own-page.ts';
import { switchSite } from '../../lib/platform/sites/turn-on.ts';
import { browserTranslator } from '../../lib/platform/translator.ts';
import { isoDay } from '../../lib/text/day.ts';
import { sentence } from '../../lib/ui/answer.ts';
import { isSameCiting, LastCiting } from '../../lib/ui/citing.ts';
import { translateDocument } from '../../lib/ui/language/translate-document.ts';
import '../../lib/ui/panel/panel.css';
import { type PanelLocation, START } from '../../lib/ui/panel/location.ts';
import { Panel } from '../../lib/ui/panel/panel.tsx';
import { type OnNavigate, useLocation } from '../../lib/ui/panel/use-location.ts';

/** More passages than the corpus has on any one name, or in all: the panel shows all of them. */
const ALL = 1000;
/** How many passages a search shows at first: about as many as anybody scrolls through. */
const FIRST_RESULTS = 30;

/** The state of the tab in front, and how the reader copies citations. */
interface Followed {
  tab: TabState | undefined;
  citing: Citing;
  setCiting: (citing: Citing) => void;
  /** Why something could not be loaded or done the last time. */
  error: string | undefined;
  /** Shows the result of a task. */
  tell: (task: Promise<unknown>) => void;
  /** Tries again; absent if nothing failed. */
  retry: (() => void) | undefined;
}

/** Follows the tab in front of the window; the panel goes to the entity that it is asked to show there. */
function useFollowedTab(location: PanelLocation, onNavigate: OnNavigate): Followed {
  const [tab, setTab] = useState<TabState>();
  const [error, setError] = useState<string>();
  /** Why the tab's state could not be loaded the last time. */
  const [lost, setLost] = useState<string>();
  const [turn, setTurn] = useState(0);
  const [citing, setCiting] = useState(PLAIN_CITING);
  const here = useRef(location);
  here.current = location;
  const tell = (task: Promise<unknown>) => {
    task.then(
      () => setError(undefined),
      (reason: unknown) => setError(sentence(reason)),
    );
  };
  useEffect(() => {
    const following = new AbortController();
    const reveal = (entity: string) => onNavigate({ ...START, entity, asOf: here.current.asOf });
    let isFirst = true;
    const moved = (id: number) => {
      // The panel may have been opened at a location of its own.
      const stays = isFirst || here.current.view !== START.view;
      isFirst = false;
      tell(
        ask('pendingEntity', { tab: id }).then(({ entity }) => {
          if (entity !== undefined) reveal(entity);
          // What was open belonged to the previous page.
          else if (!stays) onNavigate(START, 'replace');
        }),
      );
    };
    followCiting(setCiting, following.signal);
    const show = (state: TabState | undefined) => {
      setTab(state);
      setLost(undefined);
    };
    followTab({ show, moved, reveal, fail: (reason) => setLost(sentence(reason)) }, following.signal);
    return () => following.abort();
  }, [turn]);
  const retry = () => {
    setLost(undefined);
    setTurn((last) => last + 1);
  };
  return {
    tab,
    citing,
    setCiting,
    tell,
    error: error ?? lost,
    retry: lost === undefined ? undefined : retry,
  };
}

/** Keeps the form of citations up to date; without an answer, the last known form stays. */
function followCiting(show: (citing: Citing) => void, signal: AbortSignal): void {
  const learn = () =>
    void ask('preferences', {}).then(
      (now) => show(now.citing),
      () => {},
    );
  learn();
  signal.addEventListener('abort', onNotice(learn));
}

function App(): JSX.Element {
  const [location, onNavigate, historyButtons] = useLocation();
  const { tab, citing, setCiting, tell, error, retry } = useFollowedTab(location, onNavigate);
  const copy = (excerpt: Excerpt, chosen: Citing) => {
    if (!isSameCiting(chosen, citing)) tell(ask('prefer', { citing: chosen }));
    setCiting(chosen);
    return copyCitation(
      ask('cite', { passage: excerpt.passage.id, citing: chosen, accessed: isoDay(new Date()) }),
    );
  };
  return (
    <LastCiting.Provider value={citing}>
      <Panel
        tab={tab}
        error={error}
        onRetry={retry}
        location={location}
        onNavigate={onNavigate}
        historyButtons={historyButtons}
        evidenceOf={(entity, published) => ask('evidence', { entity, others: [], limit: ALL, published })}
        onPage={async (entity, asOf) => tab && (await ask('onPage', { tab: tab.tab, entity, asOf })).evidence}
        related={(entity) => ask('related', { entity })}
        outlines={outlines}
        search={(query, asOf, all) => ask('search', { query, limit: all ? ALL : FIRST_RESULTS, asOf })}
        entities={(filter, asOf) => ask('entities', { filter, asOf })}
        sources={(filter, asOf) => ask('sources', { filter, asOf })}
        contents={(source) => ask('source', { source })}
        onCopy={copy}
        onCopyText={copyText}
        onGo={(id, nth) => tab && tell(ask('go', { tab: tab.tab, entity: id, nth }))}
        onTurnOn={(host) => tell(switchSite(host, true))}
      />
    </LastCiting.Provider>
  );
}

await translateDocument(browserTranslator, packWords());
render(<App />, document.body);
