// The side panel: the component, the background, and the tab in front of its window.
import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Excerpt } from '../../lib/model/evidence.ts';
import { type Citing, PLAIN_CITING } from '../../lib/model/settings.ts';
import type { TabState } from '../../lib/model/tab.ts';
import { copyCitation } from '../../lib/page/copy-citation.ts';
import { ask, onNotice } from '../../lib/platform/client.ts';
import { followTab } from '../../lib/platform/follow.ts';
import { switchSite } from '../../lib/platform/turn-on.ts';
import { browserVoice } from '../../lib/platform/voice.ts';
import { isoDay } from '../../lib/text/day.ts';
import { sentence } from '../../lib/ui/answer.ts';
import { isSameCiting, LastCiting } from '../../lib/ui/citing.ts';
import type { EntityChoice } from '../../lib/ui/evidence/choices.tsx';
import { speakHere } from '../../lib/ui/speak-here.ts';
import '../../lib/ui/panel.css';
import { Panel } from '../../lib/ui/panel/panel.tsx';

/** More passages than the corpus has on any one name: the panel shows them all. */
const ALL = 1000;
/** How many passages a search shows: about as many as anybody scrolls through. */
const FOUND = 30;

function App(): JSX.Element {
  const [tab, setTab] = useState<TabState>();
  const [entity, setEntity] = useState<string>();
  const [error, setError] = useState<string>();
  const [citing, setCiting] = useState(PLAIN_CITING);
  const tell = (task: Promise<unknown>) => {
    task.then(
      () => setError(undefined),
      (reason: unknown) => setError(sentence(reason)),
    );
  };
  useEffect(() => {
    const following = new AbortController();
    const moved = (id: number) =>
      tell(ask('revealed', { tab: id }).then((answer) => setEntity(answer.entity)));
    // Without an answer the form known last goes on being offered.
    const prefer = () =>
      void ask('preferences', {}).then(
        (now) => setCiting(now.citing),
        () => {},
      );
    prefer();
    following.signal.addEventListener('abort', onNotice(prefer));
    followTab(
      { show: setTab, moved, reveal: setEntity, fail: (reason) => setError(sentence(reason)) },
      following.signal,
    );
    return () => following.abort();
  }, []);
  const copy = (excerpt: Excerpt, chosen: Citing) => {
    if (!isSameCiting(chosen, citing)) tell(ask('prefer', { citing: chosen }));
    setCiting(chosen);
    return copyCitation(ask('cite', { excerpt, citing: chosen, accessed: isoDay(new Date()) }), chosen);
  };
  return (
    <LastCiting.Provider value={citing}>
      <Panel
        tab={tab}
        error={error}
        // Not before the tab is known: its page's date decides what is told of the name.
        entity={tab && entity}
        onEntity={setEntity}
        evidenceOf={(id) =>
          ask('evidence', { entity: id, others: [], limit: ALL, published: tab?.published })
        }
        related={related}
        search={(query) => ask('search', { query, limit: FOUND })}
        onCopy={copy}
        onGo={(id, nth) => tab && tell(ask('go', { tab: tab.tab, entity: id, nth }))}
        onTurnOn={(host) => tell(switchSite(host, true))}
      />
    </LastCiting.Provider>
  );
}

/** Names of related entities: the background names them as it names others that a name may stand for. */
async function related(entity: string, others: string[]): Promise<EntityChoice[]> {
  return (await ask('evidence', { entity, others, limit: 0 })).others;
}

speakHere(browserVoice);
render(<App />, document.body);
