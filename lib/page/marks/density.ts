// Chooses which marks are painted, so that a name that stands forty times on a page is not marked forty times.
import type { Density } from '../../model/settings.ts';

/** Of marks in document order, those to paint: none, each entity's first on the page, first in each section, or all. */
export function marksToPaint<M extends { readonly entity: string }>(
  marks: readonly { readonly mark: M; readonly section: number }[],
  density: Density,
): M[] {
  if (density === 'none') return [];
  if (density === 'all') return marks.map(({ mark }) => mark);
  const seen = new Set<string>();
  const first: M[] = [];
  for (const { mark, section } of marks) {
    const key = density === 'page' ? mark.entity : `${section} ${mark.entity}`;
    if (seen.has(key)) continue;
    seen.add(key);
    first.push(mark);
  }
  return first;
}
