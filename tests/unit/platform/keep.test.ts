// What is made once and kept, and made again after a failure.
import { expect, test, vi } from 'vitest';
import { lazy } from '../../../lib/platform/waiting/keep.ts';

test('is computed once, however many ask at the same time', async () => {
  const make = vi.fn(async () => ({}));
  const get = lazy(make);
  const [first, second] = await Promise.all([get(), get()]);
  expect(second).toBe(first);
  expect(await get()).toBe(first);
  expect(make).toHaveBeenCalledOnce();
});

test('is computed again after a failure, which all who asked in the meantime get', async () => {
  const make = vi.fn(async () => 'made').mockRejectedValueOnce(new Error('no file'));
  const mended = vi.fn();
  const get = lazy(make, mended);
  const both = await Promise.allSettled([get(), get()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(mended).not.toHaveBeenCalled();
  expect(await get()).toBe('made');
  expect(await get()).toBe('made');
  expect(make).toHaveBeenCalledTimes(2);
  expect(mended).toHaveBeenCalledOnce();
});
