import fc from 'fast-check';
import type { Plan, Task } from '../../src/model/plan.ts';

/** A task with plain defaults; override what a test is about. */
export function aTask(id: string, over: Partial<Task> = {}): Task {
  return {
    id,
    title: id,
    work: { kind: 'prompt', prompt: `do ${id}`, agent: 'claude', model: null },
    needs: [],
    claims: [],
    claimPolicy: 'refuse',
    checks: [],
    timeout: 60_000,
    idleTimeout: 60_000,
    retries: 2,
    budget: null,
    maxTurns: null,
    priority: 0,
    isolation: 'worktree',
    sandbox: 'none',
    directory: '',
    expectsChanges: true,
    handoff: null,
    env: {},
    ...over,
  };
}

/** A plan of such tasks. */
export function aPlan(tasks: readonly Task[], over: Partial<Plan> = {}): Plan {
  return {
    name: 'p',
    base: null,
    budget: null,
    concurrency: 4,
    onFailure: 'hold',
    failFast: false,
    setup: [],
    setupTimeout: 60_000,
    env: {},
    tasks,
    ...over,
  };
}

/** Random acyclic plans of up to 12 tasks with claims, priorities and money. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({
    tasks: fc.array(
      fc.record({
        needs: fc.array(fc.nat(11), { maxLength: 3 }),
        claims: fc.array(fc.constantFrom('src/a', 'src/a/x.ts', 'src/b', 'docs/**', '**/*.md'), { maxLength: 2 }),
        priority: fc.integer({ min: -2, max: 2 }),
        retries: fc.nat(2),
        budget: fc.option(fc.integer({ min: 20_000, max: 2_000_000 }), { nil: null }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    concurrency: fc.integer({ min: 1, max: 5 }),
    budget: fc.option(fc.integer({ min: 100_000, max: 10_000_000 }), { nil: null }),
    onFailure: fc.constantFrom('hold' as const, 'cancel' as const),
    failFast: fc.boolean(),
  })
  .map(({ tasks, ...rest }) =>
    aPlan(
      tasks.map(({ needs, ...over }, index) =>
        // Needs point backwards only, so the graph has no cycle.
        aTask(`t${index}`, {
          ...over,
          needs: [...new Set(needs.filter((need) => need < index).map((need) => `t${need}`))],
        }),
      ),
      rest,
    ),
  );
