// "Wrong match?": takes the marks of an entity away here, on this site or everywhere, and brings them back.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MuteScope } from '../../model/settings.ts';
import { say } from '../language/i18n.ts';

/**
 * Mutes or unmutes an entity within a scope; resolves when that is done.
 * @throws Error with one plain sentence.
 */
export type OnMute = (entity: string, scope: MuteScope, muted: boolean) => Promise<unknown>;

interface MuteProps {
  entity: { id: string; name: string };
  /** The page's host, without `www.`. */
  site: string;
  onMute: OnMute;
}

/** An expandable line; after a choice, the choice replaces it, with an undo. */
export function Mute({ entity: { id, name }, site, onMute }: MuteProps): JSX.Element {
  const [scope, setScope] = useState<MuteScope>();
  const [failure, setFailure] = useState('');
  const line = useRef<HTMLElement>(null);
  const acted = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone.
    if (acted.current) line.current?.querySelector<HTMLElement>('summary, button')?.focus();
  }, [scope]);
  const turn = (to: MuteScope, muted: boolean) =>
    onMute(id, to, muted).then(
      () => {
        acted.current = true;
        setScope(muted ? to : undefined);
        setFailure('');
      },
      (reason: unknown) => setFailure(reason instanceof Error ? reason.message : String(reason)),
    );
  const done = {
    page: () => say('muteDonePage', name),
    site: () => say('muteDoneSite', name, site),
    everywhere: () => say('muteDoneEverywhere', name),
  };
  const choices = { page: say('mutePage'), site: say('muteSite', site), everywhere: say('muteEverywhere') };
  return (
    <aside class="mute" ref={line}>
      <p role="status">{scope && done[scope]()}</p>
      {scope ? (
        <button type="button" class="choice" data-lasting onClick={() => turn(scope, false)}>
          {say('muteUndo')}
        </button>
      ) : (
        <details>
          <summary>{say('muteAsk')}</summary>
          <div class="choices">
            {(['page', 'site', 'everywhere'] as const).map((each) => (
              <button type="button" class="choice" data-lasting key={each} onClick={() => turn(each, true)}>
                {choices[each]}
              </button>
            ))}
          </div>
        </details>
      )}
      <p role="status">{failure}</p>
    </aside>
  );
}
