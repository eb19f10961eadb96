// English nouns for what is named after places and people: the ferry Rason, the novel Moscow.
import { words } from '../contract.ts';

/**
 * Taken by kind and not from texts: the common hyponyms that WordNet 3.1 lists under each of these words. Left out are those
 * that rather begin a clause (the team, the song or the book Moscow sent). The last line is what names of places begin with.
 */
export const eponymNouns: ReadonlySet<string> = words(`
  ship vessel boat submarine carrier freighter tanker steamship steamboat steamer liner destroyer cruiser frigate corvette
  battleship warship flagship icebreaker minelayer minesweeper trawler ferry tug tugboat barge yacht sloop ketch schooner
  hotel inn motel hostel resort lodge
  restaurant cafe cafeteria coffeehouse steakhouse bar pub tavern
  theater theatre cinema nightclub casino
  film movie documentary musical opera ballet novel album
  horse dog cat
  lake mount cape fort camp
`);
