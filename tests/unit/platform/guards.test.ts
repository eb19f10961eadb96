// The plain checks of page scripts against the schemas of the contract: they take and refuse the very same values.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Guard } from '../../../lib/model/primitives/guard.ts';
import { pageAnswers, popoverAnswers } from '../../../lib/platform/messages/contract.ts';
import { PageCommand, Reply } from '../../../lib/platform/messages/envelope.ts';
import { isCommand, isReply, pageGuards } from '../../../lib/platform/messages/page-guards.ts';
import { popoverGuards } from '../../../lib/platform/messages/popover-guards.ts';
import { spoilt, valid } from './valid.ts';

const schemas: Record<string, z.ZodMiniType> = {
  ...pageAnswers,
  ...popoverAnswers,
  reply: Reply,
  command: PageCommand,
};
const guards: Record<string, Guard<unknown>> = {
  ...pageGuards,
  ...popoverGuards,
  reply: isReply,
  command: isCommand,
};

test('there is a guard for each schema', () => {
  expect(Object.keys(guards).sort()).toEqual(Object.keys(schemas).sort());
});

test.each(Object.entries(schemas))('the guard of “%s” accepts what its schema accepts', (name, schema) => {
  const guard = guards[name] as Guard<unknown>;
  fc.assert(
    fc.property(valid(schema), (value) => schema.safeParse(value).success && guard(value)),
    { numRuns: 100 },
  );
});

test.each(Object.entries(schemas))(
  'the guard of “%s” judges spoilt values as its schema does',
  (name, schema) => {
    const guard = guards[name] as Guard<unknown>;
    let refused = 0;
    const judgedAlike = (value: unknown, place: string) => {
      const accepted = schema.safeParse(value).success;
      if (!accepted) refused++;
      if (guard(value) !== accepted) throw new Error(`The two differ on ${place}.`);
    };
    fc.assert(
      fc.property(valid(schema), (right) => {
        for (const { value, place } of spoilt(right)) judgedAlike(value, place);
      }),
      { numRuns: 3, endOnFailure: true },
    );
    expect(refused).toBeGreaterThan(0);
  },
);
