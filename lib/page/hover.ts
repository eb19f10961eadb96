// Decides when a popover opens and closes: a pure reducer over what pointer, keyboard and clock report.

/** How long in ms the pointer rests on a mark before a popover opens, unless the reader wants it otherwise: pointers cross words all the time. */
export const DWELL = 300;

/** How long in ms a popover stays after the pointer has left: enough to reach it, and to forgive a slip. */
export const GRACE = 300;

/**
 * Where an interaction stands. `token` counts interactions: what was asked for under another token comes too late.
 * A pinned popover minds neither the pointer's leaving nor other marks; one opened by the keyboard is pinned.
 */
export type Hover<M> =
  | { readonly name: 'idle'; readonly token: number }
  | { readonly name: 'dwelling' | 'shown' | 'leaving' | 'pinned'; readonly token: number; readonly mark: M };

/** What may happen. */
export type HoverEvent<M> =
  /** The pointer is over a mark, or over none. */
  | { readonly type: 'over'; readonly mark: M | undefined }
  /** The pointer is inside the popover. */
  | { readonly type: 'inside' }
  /** The time of the present state is up (see `timeLimit`). */
  | { readonly type: 'timeout'; readonly token: number }
  /** The reader types, presses a button or scrolls: not the moment to open something. */
  | { readonly type: 'busy' }
  /** The keyboard asks for the popover of a mark. */
  | { readonly type: 'open'; readonly mark: M }
  /** The pin was pressed. */
  | { readonly type: 'pin' }
  /** Esc, the close button, or the words are gone. */
  | { readonly type: 'close' };

/** The state before anything has happened. */
export const AT_REST = { name: 'idle', token: 0 } as const;

/** The next state; the very same object when nothing changes. */
export function next<M>(state: Hover<M>, event: HoverEvent<M>): Hover<M> {
  if (event.type === 'open') return { name: 'pinned', token: state.token + 1, mark: event.mark };
  if (state.name === 'idle')
    return event.type === 'over' && event.mark !== undefined
      ? { name: 'dwelling', token: state.token + 1, mark: event.mark }
      : state;
  if (event.type === 'close') return ended(state);
  if (event.type === 'timeout') return event.token === state.token ? elapsed(state) : state;
  if (event.type === 'over') return over(state, event.mark);
  if (event.type === 'busy') return state.name === 'dwelling' ? ended(state) : state;
  if (event.type === 'inside') return state.name === 'leaving' ? { ...state, name: 'shown' } : state;
  if (state.name === 'dwelling') return state;
  return { ...state, name: state.name === 'pinned' ? 'shown' : 'pinned' };
}

type Active<M> = Exclude<Hover<M>, { name: 'idle' }>;

/** The token moves on, so that an answer still under way finds nobody waiting. */
const ended = <M>(state: Active<M>): Hover<M> => ({ name: 'idle', token: state.token + 1 });

function elapsed<M>(state: Active<M>): Hover<M> {
  if (state.name === 'dwelling') return { ...state, name: 'shown' };
  return state.name === 'leaving' ? ended(state) : state;
}

function over<M>(state: Active<M>, mark: M | undefined): Hover<M> {
  if (state.name === 'pinned') return state;
  if (mark === undefined) {
    if (state.name === 'dwelling') return ended(state);
    return state.name === 'shown' ? { ...state, name: 'leaving' } : state;
  }
  if (mark === state.mark) return state.name === 'leaving' ? { ...state, name: 'shown' } : state;
  // While one popover is open the next opens at once; otherwise the wait begins anew.
  const name = state.name === 'dwelling' ? 'dwelling' : 'shown';
  return { name, token: state.token + 1, mark };
}

/** After how many ms a state times out by itself, if it does; `dwell` as the reader has set it. */
export function timeLimit(state: Hover<unknown>, dwell = DWELL): number | undefined {
  if (state.name === 'dwelling') return dwell;
  return state.name === 'leaving' ? GRACE : undefined;
}

/** The mark whose popover is on the screen, if one is. */
export const openMark = <M>(state: Hover<M>): M | undefined =>
  state.name === 'idle' || state.name === 'dwelling' ? undefined : state.mark;
