// The side panel: the names on this page, a search of the corpus, and everything about one name.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SearchResult } from '../../model/evidence.ts';
import type { Phrase } from '../../model/phrase.ts';
import type { TabState } from '../../model/tab.ts';
import { Glyph } from '../glyph.tsx';
import { say } from '../words.ts';
import { type EntityActions, EntityView } from './entity-view.tsx';
import { useKeptFocus } from './keep-focus.ts';
import { PageView } from './page-view.tsx';
import { SearchView } from './search-view.tsx';
import { Tabs } from './tabs.tsx';

/** All that the panel shows and all that it can be asked for. */
export interface PanelProps extends Omit<EntityActions, 'onEntity'> {
  tab: TabState | undefined;
  /** A plain sentence, if something went wrong. */
  error?: string | undefined;
  /** The entity being looked at, if any; the owner keeps it, because a popover may ask for one. */
  entity: string | undefined;
  onEntity: (entity: string | undefined) => void;
  search: (query: string) => Promise<SearchResult>;
  onTurnOn: (host: string) => void;
}

const back = { page: 'namesOnThisPage', search: 'search' } as const satisfies Record<string, Phrase>;

/** Two tabs; an entity opens inside the one it was chosen in and leads back to it. */
export function Panel(props: PanelProps): JSX.Element {
  const { tab, entity, onEntity, onCopy } = props;
  const [view, setView] = useState<keyof typeof back>('page');
  const [query, setQuery] = useState('');
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root, entity);
  const choose = (name: keyof typeof back) => {
    setView(name);
    onEntity(undefined);
  };
  return (
    <Tabs
      label={say('extensionShortName')}
      tabs={[
        { name: 'page', words: say('thisPage'), count: tab?.names.length },
        { name: 'search', words: say('search') },
      ]}
      chosen={view}
      onChoose={choose}
    >
      <div ref={root}>
        {props.error !== undefined && (
          <p class="problem" role="alert">
            {props.error}
          </p>
        )}
        {entity !== undefined && (
          <>
            <button type="button" class="quiet back" onClick={() => onEntity(undefined)}>
              <Glyph name="back" />
              {say(back[view])}
            </button>
            <EntityView entity={entity} count={countOf(tab, entity)} on={props} />
          </>
        )}
        {entity === undefined && view === 'page' && (
          <PageView tab={tab} onName={onEntity} onTurnOn={props.onTurnOn} />
        )}
        {entity === undefined && view === 'search' && (
          <SearchView
            query={query}
            onQuery={setQuery}
            search={props.search}
            onEntity={onEntity}
            onCopy={onCopy}
          />
        )}
      </div>
    </Tabs>
  );
}

function countOf(tab: TabState | undefined, entity: string): number {
  return tab?.names.find((name) => name.entity === entity)?.count ?? 0;
}
