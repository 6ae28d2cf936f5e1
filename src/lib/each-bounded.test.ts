import { expect, test } from 'vitest';
import { eachBounded } from './each-bounded.ts';

test('everything is worked on, no more than the limit at once', async () => {
  let running = 0;
  let most = 0;
  const done: number[] = [];
  await eachBounded([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    most = Math.max(most, (running += 1));
    await Promise.resolve();
    running -= 1;
    done.push(item);
  });
  expect(done.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

test('after a failure nothing more starts, and it waits for what runs', async () => {
  const started: number[] = [];
  let ended = 0;
  const all = eachBounded([1, 2, 3, 4], 2, async (item) => {
    started.push(item);
    await Promise.resolve();
    if (item === 1) throw new Error('no');
    await Promise.resolve();
    ended += 1;
  });
  await expect(all).rejects.toThrow('no');
  expect(started).toEqual([1, 2]);
  expect(ended).toBe(1);
});
