// The panel's first view: the names on this page, or why there are none.
import type { ComponentChildren, JSX } from 'preact';
import type { TabState } from '../../model/tab.ts';
import { say } from '../language/i18n.ts';
import { NameList } from './lists/name-list.tsx';

interface PageViewProps {
  tab: TabState | undefined;
  /** The entity that the reader comes back from. */
  begin: string | undefined;
  onName: (entity: string) => void;
  onTurnOn: (host: string) => void;
}

/** Whether nobody has switched the site off: it is not one that Sidelight works on unasked. */
const isUnlisted = ({ reason, mode }: TabState): boolean => reason === 'mode' && mode === 'listed';

/** Names, or one of the empty states with the next step in it. */
export function PageView({ tab, begin, onName, onTurnOn }: PageViewProps): JSX.Element {
  const host = tab?.host;
  if (tab === undefined || host === undefined)
    return <Empty title={say('noPageTitle')}>{say('noPageNote')}</Empty>;
  if (tab.pdf) return <Empty title={say('pdfTitle')}>{say('pdfNote')}</Empty>;
  if (!tab.on)
    return (
      <Empty
        title={isUnlisted(tab) ? say('unlistedTitle', host) : say('offTitle', host)}
        action={
          <button type="button" class="plain strong" onClick={() => onTurnOn(host)}>
            {say('turnOn', host)}
          </button>
        }
      >
        {isUnlisted(tab) ? say('unlistedNote') : say('offNote')}
      </Empty>
    );
  if (tab.names.length === 0) return <Empty title={say('noNamesTitle')}>{say('noNamesNote')}</Empty>;
  return (
    <>
      <p class="where" title={tab.title}>
        {tab.site ?? host}
      </p>
      <NameList names={tab.names} begin={begin} onName={onName} />
    </>
  );
}

interface EmptyProps {
  title: string;
  children: ComponentChildren;
  action?: ComponentChildren;
}

/** An empty state: what is the case, and what can be done. */
export function Empty({ title, children, action }: EmptyProps): JSX.Element {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
