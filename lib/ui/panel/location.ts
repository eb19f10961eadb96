// The reader's location in the panel: a small value that is written into the address, so that it can be linked to.
import * as z from 'zod/mini';
import { Id, PartialDate, text } from '../../model/primitives/forms.ts';

/** The longest query in an address, in UTF-16 code units; more than anybody types. */
const LONGEST_QUERY = 500;

/** What stands in an address for no date. */
export const ANY_DATE = 'any';

/** What can be shown as a list. The library's two halves share a tab. */
export const View = z.enum(['page', 'search', 'entities', 'sources']);
export type View = z.infer<typeof View>;

/** A list, and the entity or source opened from it if there is one, at one of its passages. */
export const PanelLocation = z.object({
  view: View,
  /** What was typed into the list's field. */
  query: z.optional(text(z.maxLength(LONGEST_QUERY))),
  entity: z.optional(Id),
  source: z.optional(Id),
  /** The passage to scroll to. */
  passage: z.optional(Id),
  /** The date as of which the reader wants to see it, or none at all; absent for that of the page in front. */
  asOf: z.optional(z.union([PartialDate, z.literal(ANY_DATE)])),
});
export type PanelLocation = z.infer<typeof PanelLocation>;

/** The initial location. */
export const START: PanelLocation = { view: 'page' };

/** The list from which an entity or a source was opened, if the address does not say it. */
const HOME = { entity: 'entities', source: 'sources' } as const;

const paths: Record<View, string> = {
  page: 'page',
  search: 'search',
  entities: 'library/entities',
  sources: 'library/sources',
};

/**
 * The address of a location: `#search?q=coal`, `#library/sources`, `#entity/rason`, `#entity/rason?in=search&q=coal`,
 * `#source/tass-2020?passage=tass-2020-p3`, `#search?q=coal&as-of=2020-05-20`.
 */
export function hashOf({ view, query, entity, source, passage, asOf }: PanelLocation): string {
  const kind = entity !== undefined ? 'entity' : source !== undefined ? 'source' : undefined;
  const path = kind === undefined ? paths[view] : `${kind}/${entity ?? source}`;
  const rest = new URLSearchParams();
  if (kind !== undefined && view !== HOME[kind]) rest.set('in', view);
  if (query !== undefined && query !== '') rest.set('q', query);
  if (passage !== undefined) rest.set('passage', passage);
  if (asOf !== undefined) rest.set('as-of', asOf);
  return rest.size === 0 ? `#${path}` : `#${path}?${rest}`;
}

/** The location that an address means; the initial one if the address is invalid. */
export function locationOf(hash: string): PanelLocation {
  const [path = '', rest = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const asked = new URLSearchParams(rest);
  const [kind, id] = path.split('/');
  const isOne = kind === 'entity' || kind === 'source';
  const view = isOne ? (asked.get('in') ?? HOME[kind]) : View.options.find((one) => paths[one] === path);
  const parsed = PanelLocation.safeParse({
    view: path === 'library' ? 'entities' : view,
    ...given('query', asked.get('q')),
    ...(isOne && { [kind]: id ?? '' }),
    ...given('passage', asked.get('passage')),
    ...given('asOf', asked.get('as-of')),
  });
  return parsed.success ? parsed.data : START;
}

const given = (name: string, value: string | null): object => (value ? { [name]: value } : {});

/** The list of a location, with nothing opened. */
export const listOf = ({ view, query }: PanelLocation): PanelLocation =>
  query === undefined ? { view } : { view, query };
