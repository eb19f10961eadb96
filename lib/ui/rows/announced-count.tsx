// Announces a count to screen readers once the reader has stopped typing, instead of at each letter.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How long in ms the text must stay unchanged: a pause in typing, not a slow letter. */
const SETTLED = 700;

/** The text, visually hidden, once it has stayed unchanged. */
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
