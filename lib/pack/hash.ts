// Computes the hash of a pack: the same content gives the same hash, whatever the order of its fields.
import type { Pack } from '../model/pack.ts';

/** SHA-256, in lower-case hexadecimal, over the canonical JSON of a pack without its hash, then its gazetteer. */
export async function packHash(
  pack: Omit<Pack, 'hash'>,
  gazetteer: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const { hash: _, ...content } = pack as Pack;
  const text = new TextEncoder().encode(canonicalJson(content));
  const all = new Uint8Array(text.length + gazetteer.length);
  all.set(text);
  all.set(gazetteer, text.length);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', all));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** JSON with the keys of every object in code-unit order and without white space. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
