// What opens over a mark, injected only where the page script has found one: lib/page decides when, lib/ui draws.
import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cite } from '../lib/corpus/citation/cite.ts';
import { type Evidence, type Excerpt, PLAIN_CITING } from '../lib/model.ts';
import { copyText } from '../lib/page/copy.ts';
import { type PopoverActions, startPopover, type View } from '../lib/page/popover.ts';
import { session } from '../lib/page/session.ts';
import { ask } from '../lib/platform/popover.ts';
import { Popover } from '../lib/ui/popover/popover.tsx';
import css from '../lib/ui/popover.css?inline';

/** What a popover has room for; the rest is in the panel. */
const EXCERPTS = 3;

export default defineUnlistedScript(() => {
  const here = session();
  if (!here?.claimPopover()) return;
  startPopover<Evidence>({
    session: here,
    css,
    fetch: ({ block, start, end, ...mark }, entity) =>
      ask('evidence', {
        entity,
        // From another bearer of the name there is a way back.
        others: [mark.entity, ...mark.others].filter((other) => other !== entity),
        context: { block: block.text, start, end, page: here.page() },
        limit: EXCERPTS,
      }),
    draw: (box, view, actions) =>
      render(view ? <Card key={view.entity} view={view} actions={actions} /> : null, box),
  });
});

/** The popover, with a word below it where the browser opens the panel by its button only. */
function Card({ view, actions }: { view: View<Evidence>; actions: PopoverActions }): JSX.Element {
  const { entity, answer, pinned } = view;
  const [shut, setShut] = useState(false);
  useEffect(actions.settle, [shut, actions]);
  const failed = answer && 'error' in answer ? answer.error : undefined;
  const evidence = answer && 'entity' in answer ? answer : undefined;
  const reveal = () =>
    ask('reveal', { entity }).then(
      ({ opened }) => setShut(!opened),
      () => setShut(true),
    );
  return (
    <>
      <Popover
        evidence={evidence}
        state={failed ? 'error' : evidence ? 'ready' : 'loading'}
        error={failed}
        pinned={pinned}
        onPin={actions.pin}
        onClose={actions.close}
        onCopy={copy}
        onMore={reveal}
        onEntity={actions.turn}
        onRetry={() => actions.turn(entity)}
      />
      {shut && (
        <div class="sidelight card" role="status">
          <p class="failure">Open the Sidelight panel with its toolbar button.</p>
        </div>
      )}
    </>
  );
}

const copy = (excerpt: Excerpt): Promise<void> => copyText(cite(excerpt, PLAIN_CITING, today()));

/** Today where the reader is, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
