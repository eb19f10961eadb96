// Decides when a popover opens and closes: a pure reducer over pointer, keyboard, touch and timer events.
import { DWELL } from '../../model/primitives/lists.ts';

/** How long in ms a popover stays after the pointer has left: enough to reach it, and to forgive a slip. */
export const GRACE = 300;

/**
 * The state of an interaction. `token` counts interactions: an answer requested under another token comes too late. A
 * popover opened by key, touch or click is held: it does not close when the pointer leaves or meets other names. A
 * pinned popover has left these states, which are then free for the next one.
 */
export type Hover<M> =
  | { readonly name: 'idle'; readonly token: number }
  | { readonly name: 'dwelling' | 'shown' | 'held'; readonly token: number; readonly mark: M }
  | {
      readonly name: 'leaving';
      readonly token: number;
      readonly mark: M;
      /** Another name that the pointer is over on its way to the popover: it opens only if the pointer rests there. */
      readonly crossed?: M | undefined;
    };

/** What can happen. */
export type HoverEvent<M> =
  /** The pointer is over a name, or over none; it may be on its way to the open popover (see corridor.ts). */
  | { readonly type: 'over'; readonly mark: M | undefined; readonly approaching?: boolean }
  /** The pointer is inside the popover. */
  | { readonly type: 'inside' }
  /** The time limit of the present state has passed (see `timeLimit`). */
  | { readonly type: 'timeout'; readonly token: number }
  /** The reader types, presses a button or scrolls: not the moment to open something. */
  | { readonly type: 'busy' }
  /** The popover of this name is requested by the keyboard, a long press or a click. */
  | { readonly type: 'open'; readonly mark: M }
  /** The reader has used something inside the popover, so it stays open. */
  | { readonly type: 'hold' }
  /** The reader has clicked or tapped outside the popover. */
  | { readonly type: 'clickOutside' }
  /** Esc, the close button, the pin, or the name is gone. */
  | { readonly type: 'close' };

/** The initial state. */
export const AT_REST = { name: 'idle', token: 0 } as const;

/** The next state; the same object if nothing changes. */
export function nextState<M>(state: Hover<M>, event: HoverEvent<M>): Hover<M> {
  if (event.type === 'open') return opened(state, event.mark);
  if (state.name === 'idle')
    return event.type === 'over' && event.mark !== undefined
      ? { name: 'dwelling', token: state.token + 1, mark: event.mark }
      : state;
  const { name } = state;
  switch (event.type) {
    case 'close':
      return ended(state);
    case 'timeout':
      return event.token === state.token ? elapsed(state) : state;
    case 'over':
      return over(state, event.mark, event.approaching === true);
    case 'inside':
      return name === 'leaving' ? renamed(state, 'shown') : state;
    case 'hold':
      return name === 'shown' || name === 'leaving' ? renamed(state, 'held') : state;
    case 'clickOutside':
      return name === 'held' || name === 'dwelling' ? ended(state) : state;
    default:
      return name === 'dwelling' ? ended(state) : state;
  }
}

type Active<M> = Exclude<Hover<M>, { name: 'idle' }>;

/** The same interaction in another state. */
const renamed = <M>({ token, mark }: Active<M>, name: Active<M>['name']): Hover<M> => ({ name, token, mark });

/** The token increases, so that a pending answer is dropped. */
const ended = <M>(state: Active<M>): Hover<M> => ({ name: 'idle', token: state.token + 1 });

/** A popover that is already open, or about to open, does not start again. */
function opened<M>(state: Hover<M>, mark: M): Hover<M> {
  if (state.name === 'idle' || state.mark !== mark) return { name: 'held', token: state.token + 1, mark };
  return state.name === 'held' ? state : renamed(state, 'held');
}

function elapsed<M>(state: Active<M>): Hover<M> {
  if (state.name === 'dwelling') return renamed(state, 'shown');
  if (state.name !== 'leaving') return state;
  const { crossed, token } = state;
  return crossed === undefined ? ended(state) : { name: 'shown', token: token + 1, mark: crossed };
}

function over<M>(state: Active<M>, mark: M | undefined, isApproaching: boolean): Hover<M> {
  if (state.name === 'held') return state;
  // With every step toward the popover the grace begins again.
  if (isApproaching && state.name !== 'dwelling' && mark !== state.mark)
    return { name: 'leaving', token: state.token, mark: state.mark, crossed: mark };
  if (mark === undefined) {
    if (state.name === 'dwelling') return ended(state);
    if (state.name === 'leaving' && state.crossed === undefined) return state;
    return renamed(state, 'leaving');
  }
  if (mark === state.mark) return state.name === 'leaving' ? renamed(state, 'shown') : state;
  // While a popover is open, the next opens at once; otherwise the dwell starts again.
  const name = state.name === 'dwelling' ? 'dwelling' : 'shown';
  return { name, token: state.token + 1, mark };
}

/** After how many ms a state times out, if it does; `dwell` is the reader's setting. */
export function timeLimit(state: Hover<unknown>, dwell: number = DWELL.usual): number | undefined {
  if (state.name === 'dwelling') return dwell;
  return state.name === 'leaving' ? GRACE : undefined;
}

/** The name whose popover is open, if one is. */
export const openMark = <M>(state: Hover<M>): M | undefined =>
  state.name === 'idle' || state.name === 'dwelling' ? undefined : state.mark;
