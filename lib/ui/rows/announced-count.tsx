// Announces a count to screen readers once the reader has stopped typing; what changes at each letter is not worth hearing.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How long in ms the words must stand unchanged: a pause in typing, not a slow letter. */
const SETTLED = 700;

/** The words, unseen, as soon as they have stood for a while. */
export function AnnouncedCount({ words }: { words: string }): JSX.Element {
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(words), SETTLED);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="spoken" role="status">
      {announced}
    </p>
  );
}
