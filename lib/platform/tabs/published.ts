// When the page of each tab was published, so that the panel can show what was known then.
import * as z from 'zod/mini';
import { PartialDate } from '../../model/primitives/forms.ts';
import { pageHash } from './address-hash.ts';
import { createTabStore } from './tab-store.ts';

const store = createTabStore('published', z.object({ page: z.string(), date: PartialDate }));

/** The date of the page that a tab shows; undefined if none is known. */
export async function readPublished(tab: number, address: string): Promise<string | undefined> {
  const [stored, page] = await Promise.all([store.read(tab), pageHash(address)]);
  return stored?.page === page ? stored.date : undefined;
}

/** Remembers the date of a tab's page. */
export async function keepPublished(tab: number, address: string, date: string): Promise<void> {
  await store.update(tab, async () => ({ page: await pageHash(address), date }));
}
