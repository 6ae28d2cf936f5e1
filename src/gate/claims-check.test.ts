import { describe, expect, test } from 'vitest';
import { aTask } from '../../test/support/plans.ts';
import { claimCovers } from '../plan/claims.ts';
import type { ChangedPath } from '../model/verdict.ts';
import { changesCheck } from './changes-check.ts';
import { claimsCheck } from './claims-check.ts';
import { faultsCheck } from './faults-check.ts';

const changed = (path: string, from: string | null = null): ChangedPath => ({
  path,
  from,
  status: from === null ? 'modified' : 'renamed',
});
const look = (
  task: Parameters<typeof claimsCheck>[0]['task'],
  changes: readonly ChangedPath[],
  taken: Parameters<typeof claimsCheck>[0]['taken'] = [],
) => claimsCheck({ task, changes, covers: claimCovers, taken, faults: [] });

describe('claims', () => {
  const claims = ['src/**'];

  test('nothing is said without claims; inside them all is well; a rename counts on both ends', () => {
    expect(look(aTask('a'), [changed('anywhere')])).toBeNull();
    expect(look(aTask('a', { claims }), [changed('src/x')])?.passed).toBe(true);
    expect(look(aTask('a', { claims }), [changed('src/x', 'lib/x')])).toMatchObject({
      passed: false,
      text: expect.stringContaining('lib/x') as string,
    });
  });

  test('refuse refuses, warn tells, widen widens unless a running task claims the path', () => {
    const out = [changed('docs/x')];
    expect(look(aTask('a', { claims, claimPolicy: 'refuse' }), out)?.passed).toBe(false);
    expect(look(aTask('a', { claims, claimPolicy: 'warn' }), out)).toMatchObject({
      passed: true,
      note: expect.stringContaining('docs/x') as string,
    });
    expect(look(aTask('a', { claims, claimPolicy: 'widen' }), out)?.passed).toBe(true);
    const clash = look(aTask('a', { claims, claimPolicy: 'widen' }), out, [{ task: 'other', claims: ['docs'] }]);
    expect(clash).toMatchObject({ passed: false, text: expect.stringContaining('other') as string });
  });
});

test('a task that is to change files must; one that need not may leave the tree as it is', () => {
  const look2 = (expectsChanges: boolean, changes: readonly ChangedPath[]) =>
    changesCheck({ task: aTask('a', { expectsChanges }), changes, covers: claimCovers, taken: [], faults: [] })?.passed;
  expect([look2(true, []), look2(true, [changed('x')]), look2(false, []), look2(false, [changed('x')])]).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test('a tree that must not land is refused with the reasons, and nothing is said of others', () => {
  const request = { task: aTask('a'), changes: [], covers: claimCovers, taken: [] };
  expect(faultsCheck({ ...request, faults: [] })).toBeNull();
  expect(faultsCheck({ ...request, faults: ['One.', 'Two.'] })).toMatchObject({ passed: false, text: 'One.\nTwo.' });
});
