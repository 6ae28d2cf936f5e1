import { expect, test } from 'vitest';
import type { RepositoryInfo } from '../../../ports/repository.ts';
import { poolDir } from './pool-dir.ts';

const nameFor = (name: string): string => {
  const top = `/home/a/${name}`;
  const info: RepositoryInfo = {
    root: top,
    prefix: '',
    commonDir: `${top}/.git`,
    stateDir: `${top}/.buildrunner`,
    branch: null,
    head: '',
    ignoreCase: false,
    dirty: [],
  };
  return poolDir(info, { BR_WORKTREES: '/pool' });
};

test('is named for the repository, without what tools stumble over', () => {
  expect(nameFor('my app')).toMatch(/^\/pool\/my app-[0-9a-f]{8}$/);
  expect(nameFor('größe.js')).toMatch(/^\/pool\/größe\.js-[0-9a-f]{8}$/);
  expect(nameFor('a"b\'c\n*[d](e)')).toMatch(/^\/pool\/a_b_c___d__e_-[0-9a-f]{8}$/);
  expect(nameFor('a*')).not.toBe(nameFor('a?'));
});

test('is no longer than a file name may be', () => {
  for (const name of ['x'.repeat(255), '語'.repeat(85), '👩'.repeat(63)])
    expect(Buffer.byteLength(nameFor(name))).toBeLessThan(130);
});
