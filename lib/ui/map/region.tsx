// The region around a place: coasts and borders, the countries' names, the place and its related places.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Relative } from '../../model/listing.ts';
import type { Outlines } from '../../model/outlines.ts';
import { follow } from '../controls/follow-link.ts';
import { languageOfName } from '../language/vocabulary.ts';
import type { Label } from './labels.ts';
import { type LocatedEntity, mapOf } from './map-of.ts';

/** The radius of a dot in px; the clickable area of a related one is larger. */
const RADIUS = { here: 4.5, ring: 7.5, there: 3, touch: 12 } as const;

interface RegionProps {
  entity: LocatedEntity;
  related: readonly Relative[];
  outlines: Outlines;
  size: { width: number; height: number };
  onEntity: (entity: string) => void;
}

/** Related places are links; those at the place's own position are left out. */
export function Region({ entity, related, outlines, size, onEntity }: RegionProps): JSX.Element {
  const { width, height } = size;
  const map = useMemo(
    () => mapOf(entity, related, outlines, { width, height }),
    [entity, related, outlines, width, height],
  );
  const labelOf = (id: string): Label | undefined => map.labels.find((label) => label.id === id);
  return (
    <>
      <svg class="region" width={width} height={height} aria-hidden="true" focusable="false">
        {map.countries.map(({ id, path }) => (
          <path key={id} class="land" d={path} />
        ))}
        {map.countries.map(({ id }) => (
          <Name key={id} label={labelOf(id)} class="country" />
        ))}
        <circle class="ring" cx={map.x} cy={map.y} r={RADIUS.ring} />
        <circle class="here" cx={map.x} cy={map.y} r={RADIUS.here} />
        <Name label={labelOf(entity.id)} class="place" lang={languageOfName(entity)} />
      </svg>
      {/* Apart from the ground, which is only for the eye. */}
      <svg class="region" width={width} height={height}>
        <title>{entity.name}</title>
        {map.related.map(({ id, name, nameLanguage, x, y }) => (
          <a key={id} href={`#entity/${id}`} aria-label={name} onClick={follow(() => onEntity(id))}>
            <title>{name}</title>
            <circle class="touch" cx={x} cy={y} r={RADIUS.touch} />
            <circle class="there" cx={x} cy={y} r={RADIUS.there} />
            <Name label={labelOf(id)} class="other" lang={languageOfName({ nameLanguage })} />
          </a>
        ))}
      </svg>
    </>
  );
}

interface NameProps {
  label: Label | undefined;
  class: string;
  lang?: string;
}

/** A name with a halo in the background colour, so that a coast does not run through it. */
function Name({ label, ...rest }: NameProps): JSX.Element | null {
  if (label === undefined) return null;
  return (
    <text x={label.x} y={label.y} text-anchor={label.anchor} dominant-baseline="central" {...rest}>
      {label.words}
    </text>
  );
}
