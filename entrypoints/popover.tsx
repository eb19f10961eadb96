// The popover's script, injected when the pointer first comes near a mark: lib/page decides when it opens, lib/ui
// renders.
import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardEvidence, Excerpt } from '../lib/model/evidence.ts';
import type { Citing } from '../lib/model/settings.ts';
import { headingAbove } from '../lib/page/blocks/heading.ts';
import { copyCitation } from '../lib/page/clipboard/copy-citation.ts';
import type { Anchor } from '../lib/page/popover/anchor.ts';
import type { CardActions, View } from '../lib/page/popover/card/card-context.ts';
import { startPopover } from '../lib/page/popover/popover.ts';
import { session } from '../lib/page/session.ts';
import { ask, pageTranslator, preloadPhrases } from '../lib/platform/messages/from-popover.ts';
import { keepPreferences, type PreferenceStore } from '../lib/platform/messages/preferences.ts';
import { ONLY_WHILE_THERE } from '../lib/platform/sites/presence-sheet.ts';
import { isoDay } from '../lib/text/day.ts';
import { isSameCiting, LastCiting } from '../lib/ui/citing.ts';
import { locale, say, setTranslator } from '../lib/ui/language/i18n.ts';
import { setVocabulary } from '../lib/ui/language/vocabulary.ts';
import { warmUp } from '../lib/ui/language/warm-up.ts';
import type { OnMute } from '../lib/ui/popover/mute.tsx';
import { Popover } from '../lib/ui/popover/popover.tsx';
import css from '../lib/ui/popover/popover-in-page.css?inline';

/** How many excerpts a popover shows; the rest are in the panel. */
const EXCERPTS = 3;

/** The entities that the reader has chosen for ambiguous names, by page and name; see `nameOnPage`. */
const chosenEntities = new Map<string, string>();
/** A name as printed, together with the page: a single-page application shows several in one document. */
const nameOnPage = ({ block, start, end }: Anchor): string =>
  `${location.pathname}${location.search}\n${block.text.slice(start, end)}`;

/** The page's site, as a reader calls it. */
const site = location.hostname.replace(/^www\./, '');

export default defineUnlistedScript(() => {
  const here = session();
  if (!here?.claimPopover()) return;
  preloadPhrases();
  setTranslator(pageTranslator);
  const kept = keepPreferences(here.signal);
  const start = (): void => {
    startPopover<CardEvidence>({
      session: here,
      css: import.meta.env.FIREFOX ? css + ONLY_WHILE_THERE : css,
      opening: kept.now,
      chosenEntity: (anchor) => chosenEntities.get(nameOnPage(anchor)) ?? anchor.entity,
      fetch: (anchor, entity) =>
        ask('evidence', {
          entity,
          // If it is another meaning of the name, there is a way back.
          others: [anchor.entity, ...anchor.others].filter((other) => other !== entity),
          context: {
            block: anchor.block.text,
            start: anchor.start,
            end: anchor.end,
            ...('range' in anchor && { heading: headingAbove(anchor.range.startContainer) }),
            page: here.page(),
          },
          limit: EXCERPTS,
          close: 'close' in anchor && anchor.close === 1,
          names: true,
          ...('element' in anchor && { known: anchor.block.text }),
        }).then(
          ({ vocabulary, ...answer }) => {
            setVocabulary(vocabulary);
            return answer;
          },
          (reason: unknown) => {
            // Orphaned by an update: the new version marks the page again and opens what is pointed at.
            if (!here.alive()) here.stop();
            throw reason;
          },
        ),
      render: (box, view, actions) =>
        render(view ? <Card key={view.entity} view={view} actions={actions} kept={kept} /> : null, box),
    });
  };
  warmUp();
  // By then the reader's settings for opening are known; and the work is split into two tasks.
  void kept.first.then(() => here.signal.aborted || start());
});

interface CardProps {
  view: View<CardEvidence>;
  actions: CardActions;
  kept: PreferenceStore;
}

/** The popover, with a note below it if the browser opens the panel only with its button. */
function Card({ view, actions, kept }: CardProps): JSX.Element {
  const { anchor, entity, answer, pinned } = view;
  const [shut, setShut] = useState(false);
  const [citing, setCiting] = useState(kept.now().citing);
  useEffect(() => kept.hear((preferences) => setCiting(preferences.citing)), [kept]);
  const copy = (excerpt: Excerpt, chosen: Citing) => {
    if (!isSameCiting(chosen, citing)) void ask('prefer', { citing: chosen }).catch(() => {});
    setCiting(chosen);
    return copyCitation(
      ask('cite', { passage: excerpt.passage.id, citing: chosen, accessed: isoDay(new Date()) }),
    );
  };
  useEffect(actions.reposition, [shut, actions]);
  const failed = answer && 'error' in answer ? answer.error : undefined;
  const evidence = answer && 'entity' in answer ? answer : undefined;
  const turn = (to: string) => {
    chosenEntities.set(nameOnPage(anchor), to);
    actions.showEntity(to);
  };
  const mute: OnMute = async (id, scope, muted) => {
    if (!actions.mayAct()) throw new Error(say('pressUnseen'));
    return ask('mute', { entity: id, scope, muted });
  };
  const reveal = () =>
    ask('reveal', { entity }).then(
      ({ opened }) => setShut(!opened),
      () => setShut(true),
    );
  return (
    <LastCiting.Provider value={citing}>
      <Popover
        evidence={
          evidence && chosenEntities.has(nameOnPage(anchor)) ? { ...evidence, choice: undefined } : evidence
        }
        state={failed ? 'error' : evidence ? 'ready' : 'loading'}
        error={failed}
        pinned={pinned}
        onPin={actions.pin}
        onClose={actions.close}
        onBack={view.nested ? actions.back : undefined}
        onCloseAll={pinned && view.manyPinned ? actions.closeAll : undefined}
        onCopy={copy}
        onMore={reveal}
        onEntity={turn}
        muting={{ site, onMute: mute }}
        onResize={actions.reposition}
        onRetry={() => actions.showEntity(entity)}
      />
      {shut && (
        <div class="sidelight card" role="status" lang={locale()}>
          <p class="failure">{say('openByButton')}</p>
        </div>
      )}
    </LastCiting.Provider>
  );
}
