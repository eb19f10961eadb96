// The side panel: the names on this page, a search of the corpus, the whole library, and everything about one name or source.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Phrase } from '../../model/phrase.ts';
import type { TabState } from '../../model/tab.ts';
import { Glyph } from '../controls/glyph.tsx';
import { Problem } from '../controls/problem.tsx';
import { Waiting } from '../excerpts/waiting.tsx';
import { say } from '../language/i18n.ts';
import { OpenSource } from '../open-source.ts';
import type { PanelActions } from './actions.ts';
import { type AsOf, AsOfField, useAsOf } from './as-of.tsx';
import { EntityView } from './entity/entity-view.tsx';
import { HistoryButtonsView } from './history-buttons.tsx';
import { useKeptFocus } from './keep-focus.ts';
import { LibraryView } from './lists/library-view.tsx';
import { SourceView } from './lists/source-view.tsx';
import { hashOf, listOf, type PanelLocation, type View } from './location.ts';
import { PageView } from './page-view.tsx';
import { SearchView } from './results/search-view.tsx';
import { Tabs } from './tabs.tsx';
import { useLeft } from './use-left.ts';
import type { HistoryButtons, OnNavigate } from './use-location.ts';

/** Everything that the panel shows and that it can be asked for. */
export interface PanelProps extends PanelActions {
  tab: TabState | undefined;
  /** A plain sentence, if something went wrong. */
  error?: string | undefined;
  /** Present if the tab's state could not be loaded and trying again may help. */
  onRetry?: (() => void) | undefined;
  /** The reader's location; kept by the owner, because it is in the address. */
  location: PanelLocation;
  onNavigate: OnNavigate;
  historyButtons?: HistoryButtons;
}

const back: Record<View, Phrase> = {
  page: 'namesOnThisPage',
  search: 'search',
  entities: 'libraryNames',
  sources: 'libraryAllSources',
};

type Tab = 'page' | 'search' | 'library';

const tabOf = (view: View): Tab => (view === 'entities' || view === 'sources' ? 'library' : view);

/** Three tabs; what is opened appears inside the tab it was chosen in and leads back to it. */
export function Panel(given: PanelProps): JSX.Element {
  const { tab, location } = given;
  // The date goes along, wherever the reader goes from here.
  const onNavigate: OnNavigate = (next, change) =>
    given.onNavigate(location.asOf === undefined ? next : { asOf: location.asOf, ...next }, change);
  const props = { ...given, onNavigate };
  const root = useRef<HTMLDivElement>(null);
  // Each tab keeps its last location.
  const lists = useRef<Partial<Record<Tab, PanelLocation>>>({});
  const chosen = tabOf(location.view);
  lists.current[chosen] = listOf(location);
  const left = useLeft(location);
  const asOf = useAsOf(tab, location, given.onNavigate);
  useKeptFocus(root, location.entity ?? location.source);
  const first: Record<Tab, PanelLocation> = {
    page: { view: 'page' },
    search: { view: 'search' },
    library: { view: 'entities' },
  };
  return (
    <Tabs
      label={say('extensionShortName')}
      tabs={[
        { name: 'page', words: say('thisPage'), count: tab?.names.length },
        { name: 'search', words: say('search') },
        { name: 'library', words: say('library') },
      ]}
      chosen={chosen}
      onChoose={(name) => onNavigate(lists.current[name] ?? first[name])}
      aside={props.historyButtons && <HistoryButtonsView {...props.historyButtons} />}
    >
      <div ref={root}>
        <Problem error={props.error} onRetry={props.onRetry} />
        <AsOfField asOf={asOf} page={tab?.published} />
        {location.entity === undefined && location.source === undefined ? (
          <List {...props} asOf={asOf.date} begin={left} />
        ) : (
          <>
            <button type="button" class="quiet back" onClick={() => onNavigate(listOf(location))}>
              <Glyph name="back" />
              {say(back[location.view])}
            </button>
            <Opened {...props} asOf={asOf} />
          </>
        )}
      </div>
    </Tabs>
  );
}

function Opened(props: PanelProps & { asOf: AsOf }): JSX.Element | null {
  const { tab, location, onNavigate } = props;
  const { entity, source, passage } = location;
  const list = listOf(location);
  const openEntity = (id: string) => onNavigate({ ...list, entity: id });
  if (source !== undefined)
    return <SourceView {...props} source={source} passage={passage} onEntity={openEntity} />;
  if (entity === undefined) return null;
  // The date of the page decides what is told.
  if (location.view === 'page' && tab === undefined) return props.error === undefined ? <Waiting /> : null;
  return (
    <OpenSource.Provider value={(id, at) => onNavigate({ ...list, source: id, passage: at })}>
      <EntityView
        key={location.view === 'page' ? 'page' : 'library'}
        entity={entity}
        passage={passage}
        asOf={props.asOf}
        page={tab && `${tab.tab} ${tab.title}`}
        count={tab?.names.find((name) => name.entity === entity)?.count ?? 0}
        on={props}
        onEntity={openEntity}
        addressOf={(id) => hashOf({ ...location, passage: id })}
        onPassage={(id) => onNavigate({ ...location, passage: id }, 'replace')}
      />
    </OpenSource.Provider>
  );
}

/** The list of a view. Coming back to it, the reader begins at the row that they left it by. */
function List(
  props: PanelProps & { asOf: string | undefined; begin: string | undefined },
): JSX.Element | null {
  const { tab, location, onNavigate, asOf, begin } = props;
  const { view, query = '' } = location;
  const openEntity = (id: string) => onNavigate({ ...location, entity: id });
  const openSource = (id: string) => onNavigate({ ...location, source: id });
  const ask = (typed: string) => onNavigate({ view, query: typed }, 'typing');
  // Nothing can be said about a page of which nothing is known.
  if (view === 'page' && tab === undefined && props.error !== undefined) return null;
  if (view === 'page')
    return <PageView tab={tab} begin={begin} onName={openEntity} onTurnOn={props.onTurnOn} />;
  const both = { query, asOf, onQuery: ask, begin, onEntity: openEntity, onSource: openSource };
  if (view === 'search') return <SearchView {...both} search={props.search} onCopy={props.onCopy} />;
  return (
    <LibraryView
      {...both}
      half={view}
      onHalf={(half) => onNavigate({ view: half }, 'replace')}
      entities={props.entities}
      sources={props.sources}
    />
  );
}
