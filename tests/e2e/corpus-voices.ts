// Whose voice each passage of the corpus has, read from its files alone: nothing here is computed by what is tested.
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';

const CORPUS = new URL('../../corpus/', import.meta.url);

interface SourceFile {
  id: string;
  publisher: string;
  viewpoint: string;
  passages: { text: string; speaker: string }[];
}

/** What a card should show of a passage. */
export interface Expected {
  /** The source's id. */
  source: string;
  /** As the passage names it. */
  speaker: string;
  /** Whether the publisher speaks for itself. */
  own: boolean;
  /** The English label of the viewpoint; undefined if the corpus does not know the speaker. */
  chip: string | undefined;
}

const read = async (path: string): Promise<unknown> => parse(await readFile(new URL(path, CORPUS), 'utf8'));

const plain = (name: string): string => name.replace(/ \([^()]*\)$/, '');

/** What is expected of each passage, by its text. */
export async function corpusVoices(): Promise<Map<string, Expected>> {
  const speakers = (await read('speakers.yaml')) as { name: string; viewpoint: string }[];
  const pack = (await read('pack.yaml')) as { viewpoints: { id: string; labels: { en: string } }[] };
  const label = new Map(pack.viewpoints.map(({ id, labels }) => [id, labels.en]));
  const bySpeaker = new Map(speakers.map(({ name, viewpoint }) => [name, viewpoint]));
  const files = await readdir(new URL('sources/', CORPUS));
  const sources = (await Promise.all(files.map((file) => read(`sources/${file}`)))) as SourceFile[];
  return new Map(
    sources.flatMap(({ id, publisher, viewpoint, passages }) =>
      passages.map(({ text, speaker }): [string, Expected] => {
        const own = plain(speaker) === plain(publisher);
        const whose = own ? viewpoint : bySpeaker.get(plain(speaker));
        return [text, { source: id, speaker, own, chip: label.get(whose ?? '') }];
      }),
    ),
  );
}
