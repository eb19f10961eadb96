// One known fact: its label and its value.
import type { ComponentChildren, JSX } from 'preact';

/** One pair for a list of class `facts`; nothing if the value is unknown. */
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
