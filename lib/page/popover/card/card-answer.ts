// The entity that a card shows, and the background's answer about it.
import type { View } from './card-context.ts';

/** The evidence of one card. */
export interface CardAnswer<A> {
  entity(): string;
  /** Absent until the background has answered. */
  value(): View<A>['answer'];
  /** Asks about an entity. A pending answer to an earlier question is dropped. */
  ask(entity: string): Promise<void>;
  /** Drops a pending answer. */
  cancel(): void;
}

/** Starts without a question; `changed` is called after each question and each answer. */
export function createCardAnswer<A>(
  fetch: (entity: string) => Promise<A>,
  changed: () => void,
): CardAnswer<A> {
  let entity = '';
  let value: View<A>['answer'];
  let questions = 0;

  return {
    entity: () => entity,
    value: () => value,
    async ask(wanted) {
      if (wanted !== entity) value = undefined;
      entity = wanted;
      const question = ++questions;
      changed();
      const received = await fetch(wanted).catch((error: unknown) => ({
        error: error instanceof Error ? error.message : String(error),
      }));
      // Too late: the reader has closed the card or moved on to another entity.
      if (question !== questions) return;
      value = received;
      changed();
    },
    cancel() {
      questions++;
    },
  };
}
