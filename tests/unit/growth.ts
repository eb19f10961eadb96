// How the cost of some work grows with its input, told by the processor's time: what else the machine does plays no part.

/** Work on four times as much takes four times as long if it is linear, sixteen times if it is quadratic. */
export const STEP = 4;
/** Between the two, on a logarithmic scale nearer to linear work, which is noisier the shorter it takes. */
export const LINEAR = 10;
/** What takes less than this, in ms, is noise; in so little time quadratic work gets nowhere near the sizes asked about. */
const LEAST = 2;
/** A measurement is the best of so many runs: what is left of noise is not ours. */
const RUNS = 3;
/** The collector of garbage may come in between again and again; slow work stays slow however often it is tried. */
const TRIES = 4;

function cost(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** How many times longer work takes on an input of `STEP` times `size`: the least that a few tries show. */
export function growth(work: (size: number) => unknown, size: number): number {
  const best = (of: number): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < RUNS && least > LEAST; run++)
      least = Math.min(
        least,
        cost(() => work(of)),
      );
    return Math.max(least, LEAST);
  };
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < TRIES && least >= LINEAR; at++) {
    const large = best(size * STEP);
    // What takes no time takes none on less.
    least = Math.min(least, large === LEAST ? 1 : large / best(size));
  }
  return least;
}
