// Loads the library from the extension's own files when it is first needed, then keeps it.
import { openLibrary } from '../../lib/library/library.ts';
import { ReaderError } from '../../lib/platform/messages/reader-error.ts';
import { readOwnFile } from '../../lib/platform/own-file.ts';
import { say } from '../../lib/platform/translator.ts';
import { lazy } from '../../lib/platform/waiting/keep.ts';

let mended = (): void => {};

/** Calls back when the pack could be opened after an earlier failure. */
export function onMended(listener: () => void): void {
  mended = listener;
}

/**
 * The bundled pack, opened.
 * @throws ReaderError if one of its files cannot be read.
 */
export const library = lazy(
  async () => {
    const [pack, gazetteer] = await Promise.all([
      readOwnFile('pack/pack.json', (response): Promise<unknown> => response.json()),
      readOwnFile('pack/gazetteer.bin', (response) => response.arrayBuffer()),
    ]);
    try {
      return openLibrary(pack, gazetteer, say('locale'));
    } catch (cause) {
      throw new ReaderError(say('packUnreadable'), { cause });
    }
  },
  () => mended(),
);
