// A flat Aho–Corasick automaton over reversed names, so that each position of a text knows the names that begin there.
import { EDGE, mayEnd } from '../text/boundaries.ts';

/**
 * States are numbered breadth first, so that the children of state s are the states `first[s]` … `first[s + 1] - 1`, in
 * the order of their symbols. State 0 is the root.
 *
 * Because a text is read backwards, the state at a position stands for the names that begin there, the longest first,
 * so leftmost-longest matches can be taken from left to right without backtracking. Only a character at which a name
 * may end leads away from the root, so most characters of a text cost one lookup in the root's row.
 */
export interface Automaton {
  first: Int32Array;
  /** The code unit that leads to a state. */
  symbols: Uint16Array;
  /** Where to continue if a state has no child for the next character. */
  fails: Int32Array;
  /** The index of the name that a state completes, plus one; 0 if none. */
  names: Int32Array;
  /** The nearest state along the failure links, itself included, that completes a name; 0 if none. */
  outs: Int32Array;
}

/**
 * The child of `state` for `symbol`, or 0. Binary search: a state has at most as many children as there are symbols.
 */
function child(automaton: Automaton, state: number, symbol: number): number {
  const { first, symbols } = automaton;
  let low = first[state] ?? 0;
  let high = (first[state + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = symbols[middle] ?? 0;
    if (found === symbol) return middle;
    if (found < symbol) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

function reversed(name: string): string {
  return name.split('').reverse().join('');
}

/** Fills the trie level by level from the sorted names; returns the parent of each state. */
function buildTrie(sorted: readonly { text: string; index: number }[], automaton: Automaton): Int32Array {
  const { first, symbols, names } = automaton;
  const parents = new Int32Array(symbols.length);
  const low = new Int32Array(symbols.length);
  const high = new Int32Array(symbols.length);
  const depths = new Int32Array(symbols.length);
  high[0] = sorted.length;
  let count = 1;
  for (let state = 0; state < count; state++) {
    first[state] = count;
    const depth = depths[state] ?? 0;
    const end = high[state] ?? 0;
    let at = low[state] ?? 0;
    const shortest = sorted[at];
    if (at < end && shortest?.text.length === depth) {
      names[state] = shortest.index + 1;
      at++;
    }
    while (at < end) {
      const symbol = sorted[at]?.text.charCodeAt(depth) ?? 0;
      let next = at + 1;
      while (next < end && sorted[next]?.text.charCodeAt(depth) === symbol) next++;
      symbols[count] = symbol;
      parents[count] = state;
      low[count] = at;
      high[count] = next;
      depths[count] = depth + 1;
      count++;
      at = next;
    }
  }
  first[count] = count;
  return parents.subarray(0, count);
}

/**
 * Builds the automaton of the names, which must be distinct and not empty. Linear in their total length, apart from
 * sorting.
 */
export function buildAutomaton(names: readonly string[]): Automaton {
  const sorted = names.map((name, index) => ({ text: reversed(name), index }));
  sorted.sort((a, b) => (a.text < b.text ? -1 : 1));
  const most = 1 + names.reduce((total, name) => total + name.length, 0);
  const wide: Automaton = {
    first: new Int32Array(most + 1),
    symbols: new Uint16Array(most),
    fails: new Int32Array(most),
    names: new Int32Array(most),
    outs: new Int32Array(most),
  };
  const parents = buildTrie(sorted, wide);
  const { fails, symbols, outs } = wide;
  for (let state = 1; state < parents.length; state++) {
    const parent = parents[state] ?? 0;
    const symbol = symbols[state] ?? 0;
    if (parent !== 0) {
      let shorter = fails[parent] ?? 0;
      while (shorter !== 0 && child(wide, shorter, symbol) === 0) shorter = fails[shorter] ?? 0;
      // A name can only end here if the character read before, the one to its right, allows it.
      const enters = shorter !== 0 || mayEnd(symbol, symbols[parent] ?? EDGE);
      fails[state] = enters ? child(wide, shorter, symbol) : 0;
    }
    outs[state] = wide.names[state] !== 0 ? state : (outs[fails[state] ?? 0] ?? 0);
  }
  return {
    first: wide.first.slice(0, parents.length + 1),
    symbols: symbols.slice(0, parents.length),
    fails: fails.slice(0, parents.length),
    names: wide.names.slice(0, parents.length),
    outs: outs.slice(0, parents.length),
  };
}

/** The root's children by code unit: the only transition looked up for nearly every character of a text. */
export function rootRow(automaton: Automaton): Int32Array {
  const row = new Int32Array(0x10000);
  const end = automaton.first[1] ?? 1;
  for (let state = 1; state < end; state++) row[automaton.symbols[state] ?? 0] = state;
  return row;
}

/**
 * Reads a text from its end and sets `found[i]` to the state whose chain (`names[s]`, then `outs[fails[s]]`, …) lists
 * the names that begin at i and may end where they do, longest first; 0 if none begins there. Returns how many
 * transitions it tried: at most two for each code unit, however many names there are.
 */
export function scan(automaton: Automaton, row: Int32Array, text: string, found: Int32Array): number {
  const { fails, outs } = automaton;
  let steps = text.length;
  let state = 0;
  let after = EDGE;
  for (let index = text.length - 1; index >= 0; index--) {
    const symbol = text.charCodeAt(index);
    let next = 0;
    while (state !== 0) {
      next = child(automaton, state, symbol);
      if (next !== 0) break;
      state = fails[state] ?? 0;
      steps++;
    }
    if (state === 0) {
      next = row[symbol] ?? 0;
      if (next !== 0 && !mayEnd(symbol, after)) next = 0;
    }
    state = next;
    found[index] = outs[state] ?? 0;
    after = symbol;
  }
  return steps;
}
