// What a page may hand over: everything that an honest page has, and nothing beyond the limits.
import { describe, expect, test } from 'vitest';
import {
  BATCH,
  BLOCK_LENGTH,
  HEADING_LENGTH,
  ID_LENGTH,
  LANGUAGE_LENGTH,
  MOST_NAMES,
  MOST_OTHERS,
  TITLE_LENGTH,
} from '../../../lib/model/primitives/limits.ts';
import { type AskName, asks } from '../../../lib/platform/messages/contract.ts';

const takes = (name: AskName, what: unknown): boolean => asks[name].ask.safeParse(what).success;
const long = (length: number): string => 'a'.repeat(length);
const page = { title: 'A pier' };

describe('find', () => {
  const blocks = (count: number, length: number) => Array.from({ length: count }, () => long(length));

  test('takes whole batches', () => {
    expect(takes('find', { blocks: blocks(BATCH.blocks, BATCH.characters / BATCH.blocks), page })).toBe(true);
    expect(takes('find', { blocks: blocks(1, BLOCK_LENGTH), page })).toBe(true);
  });

  test.each([
    ['a longer block', { blocks: blocks(1, BLOCK_LENGTH + 1), page }],
    ['more blocks', { blocks: blocks(BATCH.blocks + 1, 1), page }],
    ['more text in all', { blocks: blocks(BATCH.characters / BLOCK_LENGTH + 1, BLOCK_LENGTH), page }],
    ['a longer title', { blocks: [], page: { title: long(TITLE_LENGTH + 1) } }],
    ['a longer language', { blocks: [], page: { ...page, language: long(LANGUAGE_LENGTH + 1) } }],
  ])('refuses %s', (_, what) => expect(takes('find', what)).toBe(false));
});

describe('names', () => {
  const named = (entity: string, count: number) => ({ names: [{ entity, count }] });

  test('takes counts', () => expect(takes('names', named('khasan', 12))).toBe(true));

  test.each([
    ['a fraction', named('khasan', 1.5)],
    ['less than nothing', named('khasan', -1)],
    ['no number', named('khasan', Number.NaN)],
    ['without end', named('khasan', Number.POSITIVE_INFINITY)],
    ['a longer id', named(long(ID_LENGTH + 1), 1)],
    ['more names', { names: Array.from({ length: MOST_NAMES + 1 }, () => ({ entity: 'a', count: 1 })) }],
  ])('refuses %s', (_, what) => expect(takes('names', what)).toBe(false));
});

describe('evidence', () => {
  const question = { entity: 'khasan', others: [], limit: 3 };
  const context = { block: 'In Khasan.', start: 3, end: 9, heading: 'The pier', page };
  const at = (over: object) => ({ ...question, context: { ...context, ...over } });

  test('takes a mention in its block', () => expect(takes('evidence', at({ end: 10 }))).toBe(true));

  test.each([
    ['a span beyond the text', at({ end: 11 })],
    ['a span of nothing', at({ end: 3 })],
    ['half a character', at({ start: 2.5 })],
    ['a span before the text', at({ start: -1 })],
    ['a longer block', at({ block: long(BLOCK_LENGTH + 1) })],
    ['a longer heading', at({ heading: long(HEADING_LENGTH + 1) })],
    ['more excerpts', { ...question, limit: 1e9 }],
    ['more other bearers', { ...question, others: Array.from({ length: MOST_OTHERS + 1 }, () => 'a') }],
    ['a longer excerpt', { ...question, known: long(BLOCK_LENGTH + 1) }],
    ['a longer id', { ...question, entity: long(3_000_000) }],
  ])('refuses %s', (_, what) => expect(takes('evidence', what)).toBe(false));
});
