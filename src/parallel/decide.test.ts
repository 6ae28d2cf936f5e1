import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPlan, aTask, plans } from '../../test/support/plans.ts';
import { aRoute } from '../../test/support/routes.ts';
import { type Fate, Simulation } from '../../test/support/simulation.ts';
import { isLive, type SessionState } from '../model/session.ts';
import { claimsOverlap } from '../plan/claims.ts';
import { sessionBudget, totalCommitted } from './money.ts';

const fates: fc.Arbitrary<Fate> = fc.record({
  ends: fc.constantFrom(
    'landed',
    'landed',
    'landed',
    'nothing',
    'gate',
    'agent-error',
    'conflict',
    'overloaded',
    'quota',
    'lost',
    'cancelled',
    'setup',
    'auth',
    'killed',
  ),
  cost: fc.integer({ min: 0, max: 15_000 }),
});

/** What must hold in every state a session can get into. */
function invariants({ state }: Simulation): void {
  const live = Object.values(state.attempts).filter(isLive);
  const busy = live.filter((attempt) => attempt.status !== 'queued');
  // A sent-back landing can only have taken the slot that a queued attempt had given up.
  const landing = live.filter((attempt) => attempt.status === 'landing').length;
  expect(busy.length - landing).toBeLessThanOrEqual(state.plan.concurrency);
  expect(landing).toBeLessThanOrEqual(1);
  const claims = live.map((attempt) => state.plan.tasks.find((task) => task.id === attempt.task)?.claims ?? []);
  for (const [index, mine] of claims.entries())
    for (const theirs of claims.slice(index + 1)) expect(claimsOverlap(mine, theirs)).toBeNull();
  expect(new Set(live.map((attempt) => attempt.task)).size).toBe(live.length);
  for (const attempt of live)
    for (const need of state.plan.tasks.find((task) => task.id === attempt.task)?.needs ?? [])
      expect(state.tasks[need]?.status).toBe('done');
  const budget = sessionBudget(state);
  if (budget !== null) expect(totalCommitted(state)).toBeLessThanOrEqual(budget);
}

function play(simulation: Simulation, choices: readonly number[], outcomes: readonly Fate[]): void {
  let step = 0;
  while (step < 2000) {
    step += 1;
    // As the engine does: what was carried out may allow more (a cancelled task leaves its share of the budget to others).
    while (simulation.start()) invariants(simulation);
    const { finish, wakeAt } = simulation.decisions();
    const live = simulation.live();
    if (live.length === 0) {
      if (finish !== null) return;
      if (wakeAt === null) throw new Error('nothing runs, nothing is due, and the session does not end');
      simulation.now = wakeAt;
      continue;
    }
    // Queued attempts move by landing, which `start` does.
    const movable = live.filter((each) => each.status !== 'queued');
    const attempt = movable[(choices[step % choices.length] ?? 0) % movable.length];
    const number = attempt === undefined ? 0 : attempt.number + attempt.task.length + Number(attempt.task.slice(1));
    // From the sixth try on all goes well, so that every run ends; the reservation bounds what an attempt can cost.
    const fate = outcomes[(number * 7) % outcomes.length] ?? { ends: 'landed', cost: 0 };
    if (attempt === undefined) continue;
    const bounded = attempt.number > 5 ? ({ ends: 'landed', cost: 0 } as const) : fate;
    simulation.advance(attempt, {
      ...bounded,
      cost: attempt.reserved === 0 ? 0 : Math.min(bounded.cost, attempt.reserved),
    });
  }
  throw new Error('the session does not end');
}

describe('decide', () => {
  test('keeps claims apart, needs in order, slots and money within bounds, and always comes to an end', () => {
    fc.assert(
      fc.property(
        plans,
        fc.array(fc.nat(20), { minLength: 5, maxLength: 40 }),
        fc.array(fates, { minLength: 3, maxLength: 30 }),
        (plan, choices, outcomes) => {
          const simulation = new Simulation(plan);
          play(simulation, choices, outcomes);
          const { state } = simulation;
          const done = state.plan.tasks.every((task) => state.tasks[task.id]?.status === 'done');
          expect(simulation.decisions().finish?.status).toBe(done ? 'completed' : 'failed');
        },
      ),
      { numRuns: 400 },
    );
  });

  test('is a function: the same state and time give the same decisions', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const simulation = new Simulation(plan);
        expect(simulation.decisions()).toEqual(simulation.decisions());
      }),
    );
  });

  test('starts what most depends on first, and a higher priority before that', () => {
    const tasks = [aTask('leaf'), aTask('root'), aTask('mid', { needs: ['root'] }), aTask('end', { needs: ['mid'] })];
    const first = new Simulation(aPlan(tasks, { concurrency: 1 })).decisions().starts.map((start) => start.task.id);
    expect(first).toEqual(['root']);
    const raised = tasks.map((task) => (task.id === 'leaf' ? { ...task, priority: 1 } : task));
    expect(new Simulation(aPlan(raised, { concurrency: 1 })).decisions().starts.map((start) => start.task.id)).toEqual([
      'leaf',
    ]);
  });

  test('says why each waiting task waits', () => {
    const tasks = [
      aTask('a', { claims: ['src/**'] }),
      aTask('b', { claims: ['src/x.ts'] }),
      aTask('c', { needs: ['a'] }),
      aTask('d', { claims: ['docs'] }),
    ];
    const simulation = new Simulation(aPlan(tasks, { concurrency: 1 }));
    expect(simulation.decisions().waits).toEqual({
      b: { kind: 'claims', task: 'a', mine: 'src/x.ts', theirs: 'src/**' },
      c: { kind: 'needs', tasks: ['a'] },
      d: { kind: 'slots' },
    });
  });

  test('holds or cancels what needs a failed task, by policy, through the whole chain', () => {
    for (const onFailure of ['hold', 'cancel'] as const) {
      const tasks = [aTask('a', { retries: 0 }), aTask('b', { needs: ['a'] }), aTask('c', { needs: ['b'] })];
      const simulation = new Simulation(aPlan(tasks, { onFailure }));
      play(simulation, [0], [{ ends: 'gate', cost: 0 }]);
      expect(statuses(simulation.state)).toEqual(
        onFailure === 'hold' ? ['failed', 'pending', 'pending'] : ['failed', 'cancelled', 'cancelled'],
      );
    }
  });

  test.each([
    [1, 'the one task did not land'],
    [2, '2 of 2 tasks did not land'],
  ])('says how many of %d tasks did not land', (count, reason) => {
    const tasks = ['a', 'b'].slice(0, count).map((id) => aTask(id, { retries: 0 }));
    const simulation = new Simulation(aPlan(tasks));
    play(simulation, [0], [{ ends: 'gate', cost: 0 }]);
    expect(simulation.decisions().finish).toEqual({ status: 'failed', code: 'tasks-failed', reason });
  });

  test('retries in the same conversation first, then afresh, then gives up', () => {
    const simulation = new Simulation(aPlan([aTask('a', { retries: 2 })]));
    play(simulation, [0], [{ ends: 'gate', cost: 0 }]);
    const attempts = Object.values(simulation.state.attempts);
    expect(attempts.map((attempt) => attempt.mode)).toEqual(['fresh', 'continue', 'fresh']);
    expect(simulation.state.tasks['a']?.status).toBe('failed');
  });

  test('starts nothing on an agent after a quota refusal until the reset time, and then goes on uncharged', () => {
    const simulation = new Simulation(
      aPlan([aTask('a', { retries: 0 }), aTask('b', { retries: 0 }), aTask('c')], { concurrency: 1 }),
    );
    simulation.start();
    const [attempt] = simulation.live();
    if (attempt === undefined) throw new Error('nothing started');
    simulation.advance(attempt, { ends: 'landed', cost: 0 });
    const running = simulation.state.attempts[attempt.id];
    if (running === undefined) throw new Error('gone');
    simulation.advance(running, { ends: 'quota', cost: 0 });
    const { starts, wakeAt, waits, finish } = simulation.decisions();
    expect(starts).toEqual([]);
    expect(finish).toBeNull();
    expect(Object.values(waits).map((wait) => wait.kind)).toEqual(['agent-parked', 'agent-parked', 'agent-parked']);
    simulation.now = wakeAt ?? 0;
    expect(simulation.decisions().starts).toHaveLength(1);
    expect(simulation.state.tasks['a']?.failures).toBe(0);
  });

  test('climbs to the next model with the tree of the one that did not pass, and falls back while an account rests', () => {
    const simulation = new Simulation(aPlan([aTask('a', { retries: 2 })]), {
      free: new Set(),
      routes: { a: aRoute(['claude:haiku', 'claude:opus'], ['codex']) },
    });
    const next = (ends: Fate['ends']): string => {
      simulation.start();
      for (let stage = 0; stage < 3; stage += 1)
        for (const attempt of simulation.live()) simulation.advance(attempt, { ends, cost: 0 });
      const last = Object.values(simulation.state.attempts).at(-1);
      return `${last?.mode} ${last?.assignment.agent}:${last?.assignment.model}`;
    };
    expect(next('gate')).toBe('fresh claude:haiku');
    // A limit of the account says nothing about opus, whose turn it still is when the account is back.
    expect(next('quota')).toBe('continue claude:opus');
    expect(next('gate')).toMatch(/codex:null$/);
    expect(simulation.state.attempts['s/a/3']?.assignment.route).toMatchObject({ rung: 1, fallback: true });
    expect(simulation.state.tasks['a']?.failures).toBe(2);
  });

  test.each([
    [
      'day',
      Date.UTC(2026, 10, 29),
      'the ceiling of this day does not allow another attempt before 2026-11-29 00:00 UTC',
    ],
    ['project', null, 'the ceiling of the project does not allow another attempt'],
  ] as const)('ends for want of money under the ceiling of a %s, and says which it is', (period, until, words) => {
    const simulation = new Simulation(aPlan([aTask('a')]));
    const full = { period, amount: 5_000_000, spent: 5_000_000, reserved: 0, left: 0, since: null, until };
    const { starts, finish } = simulation.decisions({ ceilings: [full], parked: {} });
    expect(starts).toEqual([]);
    expect(finish).toMatchObject({ status: 'failed', code: 'budget' });
    expect(finish?.status === 'failed' ? finish.reason : '').toContain(words);
  });

  test('what other sessions have set aside may come back sooner than the day begins anew, and is told', () => {
    const simulation = new Simulation(aPlan([aTask('a')]));
    const until = Date.UTC(2026, 10, 29);
    const day = { period: 'day', amount: 2_000_000, spent: 400_000, since: null, until } as const;
    const reason = (reserved: number, spent: number = day.spent): string => {
      const left = day.amount - spent - reserved;
      const { finish } = simulation.decisions({ ceilings: [{ ...day, spent, reserved, left }], parked: {} });
      return finish?.status === 'failed' ? finish.reason : 'no end';
    };
    expect(reason(1_500_000)).toContain('another attempt while $1.50 of it is set aside for other sessions');
    expect(reason(100_000, 1_800_000)).toContain('another attempt before 2026-11-29 00:00 UTC');
  });

  test('a fallback that costs nothing has nothing set aside, and waits for no money', () => {
    const simulation = new Simulation(aPlan([aTask('a')], { budget: 5_000 }), {
      free: new Set(['replay']),
      routes: { a: aRoute(['claude:haiku'], ['replay']) },
    });
    const until = simulation.now + 60_000;
    const parked = { claude: { until, reason: 'limit', code: 'quota' } } as const;
    const { starts } = simulation.decisions({ ceilings: [], parked });
    expect(starts.map(({ assignment, reserved }) => [assignment.agent, reserved])).toEqual([['replay', 0]]);
  });

  test('starts nothing of an account that another session found used up', () => {
    const simulation = new Simulation(aPlan([aTask('a')]));
    const until = simulation.now + 60_000;
    const parked = { claude: { until, reason: 'limit', code: 'quota' as const } };
    expect(simulation.decisions({ ceilings: [], parked })).toMatchObject({ starts: [], finish: null, wakeAt: until });
  });

  test('goes on with less than a task was given where that is most of it and all there is', () => {
    const tasks = [aTask('a', { budget: 2_000_000 }), aTask('b', { budget: 2_000_000, needs: ['a'] })];
    for (const [used, starts] of [
      [1_500_000, 1],
      [2_000_000, 0],
    ] as const) {
      const simulation = new Simulation(aPlan(tasks, { budget: 3_000_000 - (used === 2_000_000 ? 500_000 : 0) }));
      play(simulation, [0], [{ ends: 'nothing', cost: used }]);
      expect(Object.values(simulation.state.attempts).filter((attempt) => attempt.task === 'b')).toHaveLength(starts);
    }
  });

  test('gives a task up that is lost over and over, and what needs it with it', () => {
    const simulation = new Simulation(aPlan([aTask('a'), aTask('b', { needs: ['a'] })]));
    for (let tries = 0; simulation.start() && tries < 100; tries += 1)
      for (const attempt of simulation.live()) {
        simulation.advance(attempt, { ends: 'lost', cost: 0 });
        const running = simulation.state.attempts[attempt.id];
        if (running?.status === 'running') simulation.advance(running, { ends: 'lost', cost: 0 });
      }
    expect(simulation.state.tasks['a']).toMatchObject({ status: 'failed', losses: 20 });
    expect(simulation.decisions().finish?.status).toBe('failed');
  });

  test('reserves before it starts: no two attempts share the last dollar', () => {
    const tasks = ['a', 'b', 'c'].map((id) => aTask(id, { budget: 400_000 }));
    const simulation = new Simulation(aPlan(tasks, { budget: 1_000_000 }));
    simulation.start();
    expect(simulation.live()).toHaveLength(2);
    expect(Object.values(simulation.decisions().waits)).toEqual([{ kind: 'budget', needed: 400_000, left: 200_000 }]);
  });
});

function statuses(state: SessionState): readonly (string | undefined)[] {
  return state.plan.tasks.map((task) => state.tasks[task.id]?.status);
}
