import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aTask, plans } from '../../test/support/plans.ts';
import { aRoute } from '../../test/support/routes.ts';
import { type Fate, Simulation } from '../../test/support/simulation.ts';
import type { EventDraft } from '../model/event.ts';
import type { Standing } from '../model/ledger.ts';
import type { Plan, Task } from '../model/plan.ts';
import type { AttemptState } from '../model/session.ts';
import { Agenda } from './agenda.ts';
import type { Surroundings } from './start-of.ts';
import { resetDrafts } from './reset.ts';

const COMMAND: Task['work'] = { kind: 'run', command: { kind: 'shell', line: 'true' } };
/** Some tasks climb, some fall back to another agent or model, and two agents share an account. */
const SURROUNDINGS: Surroundings = {
  free: new Set(['command']),
  accountOf: (agent) => (agent === 'claude-2' ? 'claude' : agent),
  routes: Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => at).flatMap((at) =>
      at % 4 === 0
        ? [[`t${at}`, aRoute(['claude:haiku', 'claude:opus'], ['codex'])]]
        : at % 4 === 1
          ? [[`t${at}`, aRoute(['claude-2:haiku', 'claude-2:sonnet'], ['claude:opus'])]]
          : [],
    ),
  ),
};

const fates: fc.Arbitrary<Fate> = fc.record({
  ends: fc.constantFrom(
    'landed',
    'landed',
    'nothing',
    'gate',
    'agent-error',
    'conflict',
    'overloaded',
    'quota',
    'lost',
    'lost',
    'cancelled',
    'auth',
  ),
  cost: fc.integer({ min: 0, max: 400_000 }),
});

type Step =
  | { readonly kind: 'start' | 'wear' | 'pause' | 'resume' | 'wait' | 'grow' }
  | { readonly kind: 'retry'; readonly pick: number }
  | { readonly kind: 'advance'; readonly pick: number };

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('advance' as const), pick: fc.nat(20) }) },
  { weight: 5, arbitrary: fc.constant({ kind: 'start' as const }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ kind: 'pause' }, { kind: 'resume' }, { kind: 'grow' }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ kind: 'wait' }, { kind: 'wear' }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('retry' as const), pick: fc.nat(20) }) },
);

/** What other sessions stand in the way with. */
const standings: fc.Arbitrary<Standing> = fc.record({
  ceilings: fc
    .array(
      fc.record({
        left: fc.integer({ min: 0, max: 2_000_000 }),
        period: fc.constantFrom('day' as const, 'project' as const),
      }),
      { maxLength: 2 },
    )
    .map((each) =>
      each.map(({ left, period }) => ({
        period,
        amount: 2_000_000,
        spent: 0,
        reserved: 0,
        left,
        since: 0,
        until: null,
      })),
    ),
  parked: fc.constantFrom(
    {},
    { claude: { until: null, reason: 'login', code: 'auth' as const } },
    { 'claude/opus': { until: 1_700_000_090_000, reason: 'limit', code: 'quota' as const } },
  ),
});

/** Does what is legal in the state; nothing where it is not. */
function take(simulation: Simulation, step: Step, fateOf: (attempt: AttemptState) => Fate): void {
  const { state } = simulation;
  const live = simulation.live();
  const busy = live.some((attempt) => attempt.status === 'running' || attempt.status === 'preparing');
  switch (step.kind) {
    case 'start':
      simulation.start();
      return;
    case 'advance': {
      const attempt = live[step.pick % Math.max(1, live.length)];
      if (attempt !== undefined) simulation.advance(attempt, fateOf(attempt));
      return;
    }
    case 'wear':
      // Long enough that tasks are given up.
      for (let times = 0; times < 40; times += 1) {
        simulation.start();
        for (const attempt of simulation.live())
          if (attempt.status === 'preparing' || attempt.status === 'running')
            simulation.advance(attempt, { ends: 'lost', cost: 0 });
      }
      return;
    case 'pause':
      if (!busy) simulation.append([{ type: 'session.paused', data: { reason: 'r', code: null } }]);
      return;
    case 'resume':
      simulation.append([{ type: 'session.started', data: { pid: 1, host: 'h', fence: 1, options: state.options } }]);
      return;
    case 'wait':
      simulation.now = simulation.decisions().wakeAt ?? simulation.now + 60_000;
      return;
    case 'retry': {
      const task = state.plan.tasks[step.pick % state.plan.tasks.length];
      if (task !== undefined) simulation.append(resetDrafts(state, task.id));
      return;
    }
    case 'grow':
      simulation.append(grown(simulation));
  }
}

/** The first task that is at rest changes, one is added that needs the last, and the last goes if it is at rest. */
function grown({ state }: Simulation): EventDraft[] {
  const resting = (id: string): boolean => state.tasks[id]?.status !== 'active';
  const { tasks } = state.plan;
  const removed = tasks
    .slice(1)
    .filter((task) => resting(task.id) && tasks.every((each) => !each.needs.includes(task.id)));
  const gone = removed.at(-1)?.id;
  const kept = tasks.filter((task) => task.id !== gone);
  const id = `t${Object.keys(state.tasks).length}`;
  const plan = { ...state.plan, tasks: [...kept, aTask(id, { needs: kept.slice(0, 1).map((task) => task.id) })] };
  const changed = kept.slice(0, 1).flatMap((task) => (resting(task.id) ? [task.id] : []));
  const data = { plan, definitions: {}, added: [id], changed, removed: gone === undefined ? [] : [gone] };
  return [{ type: 'plan.changed', data }];
}

test('says at any time what decide says', () => {
  const mixed = plans.map((plan): Plan => ({
    ...plan,
    tasks: plan.tasks.map((task, at) => (at % 3 === 0 ? { ...task, work: COMMAND } : task)),
  }));
  fc.assert(
    fc.property(
      mixed,
      fc.array(steps, { minLength: 10, maxLength: 120 }),
      fc.array(fates, { minLength: 3, maxLength: 20 }),
      standings,
      (plan, path, outcomes, standing) => {
        // An attempt keeps its fate through its stages.
        const fateOf = ({ task, number }: AttemptState): Fate =>
          outcomes[(Number(task.slice(1)) * 5 + number) % outcomes.length] ?? { ends: 'landed', cost: 0 };
        const simulation = new Simulation(plan, SURROUNDINGS);
        const agenda = new Agenda(simulation.state, SURROUNDINGS);
        let seen = simulation.events.length;
        for (const step of path) {
          take(simulation, step, fateOf);
          agenda.update(simulation.state, simulation.events.slice(seen));
          seen = simulation.events.length;
          const { waits: _, ...expected } = simulation.decisions(standing);
          expect(agenda.schedule(simulation.now, standing)).toEqual(expected);
          expect(new Set(agenda.live)).toEqual(new Set(simulation.live()));
          // Deciding changes nothing.
          expect(agenda.schedule(simulation.now, standing)).toEqual(expected);
        }
      },
    ),
    { numRuns: 200 },
  );
});
