// A Preact hook that follows one question to its answer and drops an answer that comes too late.
import { useLayoutEffect, useState } from 'preact/hooks';
import { say } from './language/i18n.ts';

/** Where a question stands. While a new one is under way the last value stays, so that nothing flickers. */
export interface Asked<T> {
  state: 'idle' | 'loading' | 'ready' | 'error';
  value?: T;
  /** One plain sentence. */
  error?: string;
}

/**
 * Asks again whenever `key` changes; an undefined key asks nothing. Returns where it stands and a function that asks once more.
 */
export function useAsked<T>(
  key: string | undefined,
  ask: (key: string) => Promise<T>,
): [Asked<T>, () => void] {
  const [asked, setAsked] = useState<Asked<T>>({ state: key === undefined ? 'idle' : 'loading' });
  const [turn, setTurn] = useState(0);
  // Not useEffect: it waits for a frame to be painted, and a typed letter is to be answered within one.
  // `ask` is read when the key changes; callers make a new function on every render, so its identity means nothing.
  useLayoutEffect(() => {
    if (key === undefined) {
      setAsked({ state: 'idle' });
      return;
    }
    const late = new AbortController();
    setAsked((last) => (last.value === undefined ? { state: 'loading' } : { ...last, state: 'loading' }));
    ask(key).then(
      (value) => late.signal.aborted || setAsked({ state: 'ready', value }),
      (reason: unknown) => late.signal.aborted || setAsked({ state: 'error', error: sentence(reason) }),
    );
    return () => late.abort();
  }, [key, turn]);
  return [asked, () => setTurn((last) => last + 1)];
}

/** What to tell the reader of a failure. */
export function sentence(reason: unknown): string {
  return reason instanceof Error && reason.message !== '' ? reason.message : say('somethingWrong');
}
