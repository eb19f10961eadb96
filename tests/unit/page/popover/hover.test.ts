// When a popover opens and closes. The states, as the tests below walk them:
//
//            over words               timeout (DWELL)
//   ┌──────┐ ───────────► ┌──────────┐ ───────────► ┌───────┐   off    ┌─────────┐
//   │ idle │              │ dwelling │              │ shown │ ───────► │ leaving │
//   └──────┘ ◄─────────── └──────────┘              └───────┘ ◄─────── └─────────┘
//    ▲  ▲  │ off, busy, click  │                     │     ▲   back      │   │
//    │  │  │                   │ open          hold, │     └─────────────┼───┘ over other words: at once
//    │  │  │ open (key,        ▼                open ▼                   │
//    │  │  │ finger, click)  ┌──────┐ ◄───────────────   ◄── hold, open ─┤
//    │  │  └───────────────► │ held │                                    │
//    │  └── close, click ─── └──────┘                                    │
//    └──────────────────────────── timeout (GRACE), close ───────────────┘
//
// A popover that is pinned leaves these states by `close`: its card goes on alone (lib/page/popover/popover.ts).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DWELL } from '../../../../lib/model/primitives/lists.ts';
import {
  AT_REST,
  GRACE,
  type Hover,
  type HoverEvent,
  nextState,
  openMark,
  timeLimit,
} from '../../../../lib/page/popover/hover.ts';

type Event = HoverEvent<string>;

const over = (mark: string | undefined): Event => ({ type: 'over', mark });
const [a, b, off] = [over('a'), over('b'), over(undefined)];
const [inside, busy, hold, click, close] = (['inside', 'busy', 'hold', 'clickOutside', 'close'] as const).map(
  (type): Event => ({ type }),
);
/** On the way to the popover: across b, or across no name. */
const wayB: Event = { type: 'over', mark: 'b', approaching: true };
const way: Event = { type: 'over', mark: undefined, approaching: true };
const open = (mark: string): Event => ({ type: 'open', mark });
/** The present state's own time is up. */
const TIME = 'time';

function walk(...events: (Event | undefined | typeof TIME)[]): Hover<string> {
  let state: Hover<string> = AT_REST;
  for (const event of events) {
    if (event === TIME) state = nextState(state, { type: 'timeout', token: state.token });
    else if (event) state = nextState(state, event);
  }
  return state;
}

const at = (...events: (Event | undefined | typeof TIME)[]): string => {
  const state = walk(...events);
  return state.name === 'idle' ? 'idle' : `${state.name} ${state.mark}`;
};

test.each<[string, (Event | undefined | typeof TIME)[]]>([
  ['dwelling a', [a]],
  ['idle', [a, off]],
  ['idle', [a, busy]],
  ['idle', [a, close]],
  ['idle', [a, click]],
  ['dwelling a', [a, hold]],
  ['dwelling b', [a, b]],
  ['shown a', [a, TIME]],
  ['shown a', [a, TIME, busy]],
  ['leaving a', [a, TIME, off]],
  ['idle', [a, TIME, off, TIME]],
  ['shown a', [a, TIME, off, a]],
  ['shown a', [a, TIME, off, inside]],
  ['shown b', [a, TIME, b]],
  ['shown b', [a, TIME, off, b]],
  ['leaving a', [a, TIME, wayB]],
  ['leaving a', [a, TIME, off, wayB, way]],
  ['shown a', [a, TIME, wayB, inside]],
  ['shown a', [a, TIME, wayB, way, inside, TIME]],
  ['shown a', [a, TIME, wayB, a]],
  ['held a', [a, TIME, wayB, hold]],
  ['shown b', [a, TIME, wayB, b]],
  ['shown b', [a, TIME, wayB, TIME]],
  ['idle', [a, TIME, wayB, way, TIME]],
  ['idle', [a, TIME, wayB, off, TIME]],
  ['dwelling b', [a, wayB]],
  ['idle', [a, TIME, close]],
  ['shown a', [a, TIME, click]],
  ['held a', [a, TIME, hold]],
  ['held a', [a, TIME, off, hold]],
  ['held a', [a, TIME, hold, off, b, inside, busy, hold, TIME]],
  ['idle', [a, TIME, hold, click]],
  ['idle', [a, TIME, hold, close]],
  ['held a', [open('a')]],
  ['held a', [a, open('a')]],
  ['held a', [a, TIME, open('a')]],
  ['held b', [a, TIME, open('b')]],
  ['held b', [open('a'), open('b')]],
  ['idle', [off, inside, busy, hold, click, close, TIME]],
])('%s', (expected, events) => {
  expect(at(...events)).toBe(expected);
});

test('each state has its time limit', () => {
  expect(timeLimit(walk(a))).toBe(DWELL.usual);
  expect(timeLimit(walk(a, TIME, off))).toBe(GRACE);
  expect(timeLimit(walk(a, TIME))).toBeUndefined();
  expect(timeLimit(walk(a, TIME, hold))).toBeUndefined();
});

test('the dwell is as long as the reader wants it, the grace period is fixed', () => {
  expect(timeLimit(walk(a), 0)).toBe(0);
  expect(timeLimit(walk(a), 1000)).toBe(1000);
  expect(timeLimit(walk(a, TIME, off), 1000)).toBe(GRACE);
});

test('the timer of an earlier interaction is ignored', () => {
  const old = walk(a).token;
  const state = walk(a, off, a);
  expect(nextState(state, { type: 'timeout', token: old })).toBe(state);
});

test('what is open already, or about to open, is not requested again', () => {
  expect(walk(a, open('a')).token).toBe(walk(a).token);
  const state = walk(open('a'));
  expect(nextState(state, open('a'))).toBe(state);
});

test('each step toward the popover gives the pointer its whole grace again', () => {
  const state = walk(a, TIME, way);
  const after = nextState(state, way);
  expect(after).toEqual(state);
  expect(after).not.toBe(state);
});

test('going over the same mark again does not begin the wait anew', () => {
  const state = walk(a);
  expect(nextState(state, over('a'))).toBe(state);
});

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.constantFrom('a', 'b', undefined).map(over),
  fc.constantFrom(way, wayB),
  fc.constantFrom('inside', 'busy', 'hold', 'clickOutside', 'close').map((type): Event => ({ type })),
  fc.constantFrom('a', 'b').map((mark): Event => ({ type: 'open', mark })),
  fc.nat(12).map((token): Event => ({ type: 'timeout', token })),
);

test('whatever happens: one token never serves two marks, and close always closes', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const marks = new Map<number, string>();
      let state: Hover<string> = AT_REST;
      for (const event of events) {
        const after: Hover<string> = nextState(state, event);
        expect(after.token).toBeGreaterThanOrEqual(state.token);
        state = after;
        if (state.name === 'idle') continue;
        expect(marks.get(state.token) ?? state.mark).toBe(state.mark);
        marks.set(state.token, state.mark);
      }
      expect(openMark(nextState(state, { type: 'close' }))).toBeUndefined();
    }),
  );
});
