import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someAttempt, someSession, someTask, NOON } from '../../../test/support/session-states.ts';
import type { SessionState } from '../../model/session.ts';
import { makespanOf, taskTimes } from './makespan.ts';

/** A session whose tasks ran as told: id, needs, and attempts as [start, end] in seconds after noon; null: still runs. */
function session(
  tasks: readonly (readonly [string, readonly string[], ...(readonly [number, number | null])[]])[],
  parts: Partial<SessionState> = {},
): SessionState {
  return someSession(
    tasks.map(([id, needs, ...spans]) => ({
      task: someTask(id, { needs }),
      attempts: spans.map(([start, end], index) =>
        someAttempt(id, index + 1, {
          startedAt: NOON + start * 1000,
          endedAt: end === null ? null : NOON + end * 1000,
          status: end === null ? 'running' : 'landed',
        }),
      ),
    })),
    parts,
  );
}

describe('makespan', () => {
  test('a chain is its own critical path, and beside it nothing makes it quicker', () => {
    const made = makespanOf(
      session([
        ['a', [], [0, 10]],
        ['b', ['a'], [10, 30]],
        ['c', [], [0, 5]],
      ]),
      NOON + 60_000,
    );
    expect(made).toMatchObject({
      makespan: 30_000,
      critical: { tasks: ['a', 'b'], length: 30_000 },
      bound: 1,
      work: 35_000,
      parallelism: 35 / 30,
      concurrency: 4,
      efficiency: 35 / 30 / 4,
    });
  });

  test('tasks that had to wait for room make it longer than its critical path', () => {
    const made = makespanOf(
      session(
        [
          ['a', [], [0, 10]],
          ['b', [], [10, 20]],
          ['c', [], [20, 30]],
        ],
        {
          options: { concurrency: 1, budget: null, failFast: null },
        },
      ),
      NOON + 60_000,
    );
    expect(made).toMatchObject({ makespan: 30_000, critical: { length: 10_000 }, parallelism: 1, efficiency: 1 });
    expect(made?.bound).toBeCloseTo(1 / 3);
  });

  test('a task takes from its first start to its last end; between its attempts it is not active', () => {
    const [time] = taskTimes(session([['a', [], [0, 10], [40, 50]]]), NOON + 60_000);
    expect(time).toMatchObject({ took: 50_000, active: 20_000, attempts: 2 });
  });

  test('what runs counts up to now', () => {
    expect(makespanOf(session([['a', [], [0, null]]]), NOON + 60_000)).toMatchObject({ makespan: 60_000 });
  });

  test('a chain goes on through a task that took no time, and nothing is said of what never started', () => {
    const made = makespanOf(
      session([
        ['a', [], [0, 10]],
        ['gone', ['a']],
        ['b', ['gone'], [10, 20]],
      ]),
      NOON + 60_000,
    );
    expect(made?.critical).toEqual({ tasks: ['a', 'b'], length: 20_000 });
    expect(makespanOf(session([['a', []]]), NOON)).toBeNull();
  });

  const plan = fc.array(
    fc.record({ needs: fc.array(fc.nat(9), { maxLength: 2 }), took: fc.integer({ min: 1, max: 30 }) }),
    { minLength: 1, maxLength: 10 },
  );
  type Told = readonly { readonly needs: readonly number[]; readonly took: number }[];

  /** Each task starts when the last of its needs has ended, every third one a bit later. */
  function run(tasks: Told, delay: number): ReturnType<typeof makespanOf> {
    const ends: number[] = [];
    const told = tasks.map(({ needs, took }, index) => {
      const before = [...new Set(needs.filter((need) => need < index))];
      const start = Math.max(0, ...before.map((need) => ends[need] ?? 0)) + (index % 3 === 0 ? delay : 0);
      ends.push(start + took);
      return [`t${index}`, before.map((need) => `t${need}`), [start, start + took]] as const;
    });
    return makespanOf(session(told), NOON);
  }

  test('no session is quicker than its critical path, and its work is what its attempts took', () => {
    fc.assert(
      fc.property(plan, fc.nat(9), (tasks, delay) => {
        const made = run(tasks, delay);
        expect(made?.critical.length).toBeLessThanOrEqual(made?.makespan ?? 0);
        expect(made?.work).toBe(tasks.reduce((sum, { took }) => sum + took * 1000, 0));
      }),
    );
  });

  test('where nobody waited it is as quick as its critical path', () => {
    fc.assert(
      fc.property(plan, (tasks) => {
        const made = run(tasks, 0);
        expect([made?.makespan, made?.bound]).toEqual([made?.critical.length, 1]);
      }),
    );
  });
});
