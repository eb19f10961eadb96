// Small entities for tests of the gazetteer.
import { compileGazetteer } from '../../../lib/gazetteer/compile.ts';
import { type Gazetteer, loadGazetteer } from '../../../lib/gazetteer/load.ts';
import { findMentions } from '../../../lib/linking/link.ts';
import type { Ambiguity, Entity } from '../../../lib/model/corpus.ts';
import type { PageContext } from '../../../lib/model/mention.ts';
import { bundledManifest } from '../bundled-manifest.ts';

/** An entity with what a test leaves open filled in. */
export function entity(id: string, aliases: Entity['aliases'], rest: Partial<Entity> = {}): Entity {
  return { id, kind: 'place', name: id, description: id, aliases, ...rest };
}

/** Compiled and loaded, as the background does it. */
export function gazetteerOf(entities: readonly Entity[], ambiguities: readonly Ambiguity[] = []): Gazetteer {
  return loadGazetteer(compileGazetteer(entities, ambiguities, bundledManifest).buffer);
}

/** The mentions in some blocks as `surface → entity`, in order. */
export function found(
  gazetteer: Gazetteer,
  blocks: readonly string[],
  page: Partial<PageContext> = {},
): string[] {
  return findMentions(gazetteer, blocks, { title: '', ...page }).map(
    ({ block, start, end, entity: id }) => `${blocks[block]?.slice(start, end)} → ${id}`,
  );
}
