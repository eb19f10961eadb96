// A line of what is known of something: what it is called, and what it is.
import type { ComponentChildren, JSX } from 'preact';

/** One pair for a list of class `facts`; nothing where nothing is known. */
export function Fact({
  label,
  children,
}: {
  label: string;
  children: ComponentChildren;
}): JSX.Element | null {
  if (children === undefined) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
