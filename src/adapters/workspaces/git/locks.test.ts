import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../../../../test/support/git-repository.ts';
import { heldLock, retryDelays, stillLocked } from './locks.ts';

test.each([
  ["fatal: Unable to create '/r/.git/index.lock': File exists.\n\nAnother git process…", '/r/.git/index.lock'],
  ['error: could not lock config file .git/config: File exists\nfatal: x', '.git/config.lock'],
  ["error: cannot lock ref 'HEAD': Unable to create '/r/.git/HEAD.lock': File exists.", '/r/.git/HEAD.lock'],
  ["fatal: Unable to create '/it's here/packed-refs.lock': File exists.", "/it's here/packed-refs.lock"],
  [
    "fatal: could not create directory of '/r/.git/worktrees/slot-1': No such file or directory",
    '/r/.git/worktrees/slot-1',
  ],
  ['fatal: failed to read .git/worktrees/slot-3/commondir: Success', '.git/worktrees/slot-3/commondir'],
  ["fatal: Unable to create '/r/.git/index.lock': Permission denied", null],
  ["error: cannot lock ref 'refs/heads/x': is at 1 but expected 2", null],
  ['', null],
])('git said: %s', (stderr, lock) => {
  expect(heldLock(stderr)).toBe(lock);
});

test('tries are many, grow, and end', () => {
  expect(retryDelays.length).toBeGreaterThanOrEqual(20);
  expect([...retryDelays].toSorted((a, b) => a - b)).toEqual(retryDelays);
  const total = retryDelays.reduce((sum, delay) => sum + delay, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThan(30_000);
});

test('an old lock is named with its age and how to be rid of it', async () => {
  const dir = temporaryDirectory();
  const lock = path.join(dir, 'index.lock');
  writeFileSync(lock, '');
  utimesSync(lock, 1000, 1000);
  const at = (now: number): { pause: () => Promise<void>; now: () => number } => ({
    pause: () => Promise.resolve(),
    now: () => now,
  });
  const held = { lock: 'index.lock', cwd: dir, said: 'git said' };
  const old = await stillLocked('add a worktree', held, at(1000_000 + 3_600_000));
  expect(old.cause).toBe(`git could not add a worktree: another process holds ${lock}.`);
  expect(old.remedy).toContain('60 minutes old');
  expect((await stillLocked('add a worktree', held, at(1000_000 + 1000))).remedy).toContain('Wait until');
  const halfMade = { ...held, lock: '.git/worktrees/x/commondir' };
  expect((await stillLocked('add a worktree', halfMade, at(0))).cause).toContain('left half-made');
});
