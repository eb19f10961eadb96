// When a popover opens and closes. The states, as the tests below walk them:
//
//            over a mark              timeout (DWELL)
//   ┌──────┐ ───────────► ┌──────────┐ ───────────► ┌───────┐   off    ┌─────────┐
//   │ idle │              │ dwelling │              │ shown │ ───────► │ leaving │
//   └──────┘ ◄─────────── └──────────┘              └───────┘ ◄─────── └─────────┘
//    ▲  ▲  │   off, busy                             │  ▲  ▲   back      │  │
//    │  │  │                                  pin    ▼  │  └─────────────┼──┘ over another mark: at once
//    │  │  │              open             ┌────────┐   │ pin            │
//    │  │  └─────────────────────────────► │ pinned │ ──┘                │
//    │  └──────────────── close ────────── └────────┘                    │
//    └──────────────────────────── timeout (GRACE), close ───────────────┘
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  AT_REST,
  DWELL,
  GRACE,
  type Hover,
  type HoverEvent,
  next,
  openMark,
  timeLimit,
} from '../../../lib/page/hover.ts';

type Event = HoverEvent<string>;

const over = (mark: string | undefined): Event => ({ type: 'over', mark });
const [a, b, off] = [over('a'), over('b'), over(undefined)];
const [inside, busy, pin, close] = (['inside', 'busy', 'pin', 'close'] as const).map(
  (type): Event => ({ type }),
);
/** The present state's own time is up. */
const TIME = 'time';

function walk(...events: (Event | undefined | typeof TIME)[]): Hover<string> {
  let state: Hover<string> = AT_REST;
  for (const event of events) {
    if (event === TIME) state = next(state, { type: 'timeout', token: state.token });
    else if (event) state = next(state, event);
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
  ['dwelling a', [a, pin]],
  ['dwelling b', [a, b]],
  ['shown a', [a, TIME]],
  ['shown a', [a, TIME, busy]],
  ['leaving a', [a, TIME, off]],
  ['idle', [a, TIME, off, TIME]],
  ['shown a', [a, TIME, off, a]],
  ['shown a', [a, TIME, off, inside]],
  ['shown b', [a, TIME, b]],
  ['shown b', [a, TIME, off, b]],
  ['idle', [a, TIME, close]],
  ['pinned a', [a, TIME, pin]],
  ['pinned a', [a, TIME, off, pin]],
  ['pinned a', [a, TIME, pin, off, b, inside, busy, TIME]],
  ['shown a', [a, TIME, pin, pin]],
  ['idle', [a, TIME, pin, close]],
  ['pinned a', [{ type: 'open', mark: 'a' }]],
  ['pinned b', [a, TIME, { type: 'open', mark: 'b' }]],
  ['idle', [off, inside, busy, pin, close, TIME]],
])('%s', (expected, events) => {
  expect(at(...events)).toBe(expected);
});

test('each wait has its time', () => {
  expect(timeLimit(walk(a))).toBe(DWELL);
  expect(timeLimit(walk(a, TIME, off))).toBe(GRACE);
  expect(timeLimit(walk(a, TIME))).toBeUndefined();
  expect(timeLimit(walk(a, TIME, pin))).toBeUndefined();
});

test('the wait on a mark is as long as the reader wants it, the grace is not', () => {
  expect(timeLimit(walk(a), 0)).toBe(0);
  expect(timeLimit(walk(a), 1000)).toBe(1000);
  expect(timeLimit(walk(a, TIME, off), 1000)).toBe(GRACE);
});

test('the clock of an earlier interaction says nothing', () => {
  const old = walk(a).token;
  const state = walk(a, off, a);
  expect(next(state, { type: 'timeout', token: old })).toBe(state);
});

test('going over the same mark again does not begin the wait anew', () => {
  const state = walk(a);
  expect(next(state, over('a'))).toBe(state);
});

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.constantFrom('a', 'b', undefined).map(over),
  fc.constantFrom('inside', 'busy', 'pin', 'close').map((type): Event => ({ type })),
  fc.constantFrom('a', 'b').map((mark): Event => ({ type: 'open', mark })),
  fc.nat(12).map((token): Event => ({ type: 'timeout', token })),
);

test('whatever happens: one token never serves two marks, and close always closes', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const marks = new Map<number, string>();
      let state: Hover<string> = AT_REST;
      for (const event of events) {
        const after: Hover<string> = next(state, event);
        expect(after.token).toBeGreaterThanOrEqual(state.token);
        state = after;
        if (state.name === 'idle') continue;
        expect(marks.get(state.token) ?? state.mark).toBe(state.mark);
        marks.set(state.token, state.mark);
      }
      expect(openMark(next(state, { type: 'close' }))).toBeUndefined();
    }),
  );
});
