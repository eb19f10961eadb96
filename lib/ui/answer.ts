// A Preact hook that asks a question and follows it to its answer; an answer that comes too late is dropped.
import { useLayoutEffect, useState } from 'preact/hooks';
import { say } from './language/i18n.ts';

/** The state of a question. While a new one is pending, the last value stays, so that nothing flickers. */
export interface Asked<T> {
  state: 'idle' | 'loading' | 'ready' | 'error';
  value?: T;
  /** One plain sentence. */
  error?: string;
}

/**
 * Asks again whenever `key` changes; an undefined key asks nothing. Returns the state and a function that asks again.
 */
export function useAsked<T>(
  key: string | undefined,
  ask: (key: string) => Promise<T>,
): [Asked<T>, () => void] {
  const [asked, setAsked] = useState<Asked<T>>({ state: key === undefined ? 'idle' : 'loading' });
  const [turn, setTurn] = useState(0);
  // Not useEffect, which waits until a frame is painted: the answer to a typed letter should be in that frame. `ask` is
  // read when the key changes; callers make a new function on every render, so its identity means nothing.
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

/** The message for the reader after a failure. */
export function sentence(reason: unknown): string {
  return reason instanceof Error && reason.message !== '' ? reason.message : say('somethingWrong');
}
