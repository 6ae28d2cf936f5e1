import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPlan, aTask, plans } from '../../test/support/plans.ts';
import { Simulation } from '../../test/support/simulation.ts';
import type { Event, EventDraft } from '../model/event.ts';
import type { AttemptStatus, SessionState } from '../model/session.ts';
import { fold } from './fold.ts';
import { ATTEMPT_MOVES } from './transitions.ts';

const process = { pid: 1, startTime: '1', containment: 'tracked' as const };
const snapshot = {
  commit: 'k',
  tree: 't',
  ref: 'r',
  residue: [],
  changes: [{ path: 'f', status: 'added' as const, from: null }],
};
const remains = { snapshot, usage: [], agentSession: null };
const failure = { class: 'gate' as const, summary: 's', evidence: '', resetsAt: null };
const result = {
  name: 'n',
  on: 'attempt' as const,
  passed: true,
  tree: 't',
  exitCode: 0,
  timedOut: false,
  duration: 1,
  log: null,
  tail: '',
};
const at = { task: 'a', attempt: 's/a/1' };

/** One draft of every event that concerns an attempt. */
const drafts: readonly EventDraft[] = [
  { ...at, type: 'attempt.prepared', data: { workspace: '/w', baseChecks: [], notes: [] } },
  { ...at, type: 'attempt.running', data: { process } },
  { ...at, type: 'attempt.adopted', data: { process } },
  { ...at, type: 'attempt.agent', data: { event: { kind: 'text', text: 'x' }, raw: null } },
  { ...at, type: 'attempt.finished', data: { ...remains, summary: null, handoff: null } },
  { ...at, type: 'gate.check', data: { result } },
  { ...at, type: 'gate.verdict', data: { verdict: { accepted: true, checks: [], notes: [] } } },
  { ...at, type: 'landing.started', data: { onto: 'c0' } },
  { ...at, type: 'landing.check', data: { result } },
  { ...at, type: 'landing.requeued', data: { reason: '' } },
  { ...at, type: 'attempt.landed', data: { commit: 'c1', head: 'c1', combinedChecked: false } },
  { ...at, type: 'attempt.failed', data: { failure, ...remains, next: { kind: 'give-up', reason: 'r' } } },
  { ...at, type: 'attempt.lost', data: { reason: '', ...remains } },
  { ...at, type: 'attempt.cancelled', data: { reason: '', ...remains } },
];

/** The shortest way to each status. */
const paths: Record<AttemptStatus, readonly EventDraft['type'][]> = {
  preparing: [],
  running: ['attempt.running'],
  gating: ['attempt.running', 'attempt.finished'],
  queued: ['attempt.running', 'attempt.finished', 'gate.verdict'],
  landing: ['attempt.running', 'attempt.finished', 'gate.verdict', 'landing.started'],
  landed: ['attempt.running', 'attempt.finished', 'gate.verdict', 'landing.started', 'attempt.landed'],
  failed: ['attempt.failed'],
  lost: ['attempt.lost'],
  cancelled: ['attempt.cancelled'],
};

function inStatus(status: AttemptStatus): Simulation {
  const simulation = new Simulation(aPlan([aTask('a')]));
  simulation.start();
  for (const type of paths[status]) simulation.append(drafts.filter((draft) => draft.type === type));
  expect(simulation.state.attempts['s/a/1']?.status).toBe(status);
  return simulation;
}

function throws(run: () => void): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}

describe('fold', () => {
  test('an attempt with nothing to land leaves the branch where another has just moved it', () => {
    const simulation = new Simulation(aPlan([aTask('a'), aTask('b')]));
    simulation.start();
    for (const type of paths.landed) simulation.append(drafts.filter((draft) => draft.type === type));
    for (const type of paths.gating)
      simulation.append(
        drafts
          .filter((draft) => draft.type === type)
          .map((draft): EventDraft => ({ ...draft, task: 'b', attempt: 's/b/1' })),
      );
    const landed = { commit: null, head: 'c0', combinedChecked: false };
    simulation.append([{ type: 'attempt.landed', task: 'b', attempt: 's/b/1', data: landed }]);
    expect(simulation.state.head).toBe('c1');
  });

  test.each(Object.keys(paths) as AttemptStatus[])(
    'an attempt that is %s takes exactly the events of its row in the table',
    (status) => {
      for (const draft of drafts) {
        const simulation = inStatus(status);
        const legal = ATTEMPT_MOVES[draft.type]?.includes(status) === true;
        expect(
          throws(() => simulation.append([draft])),
          `${draft.type} on ${status}`,
        ).toBe(!legal);
      }
    },
  );

  test('a finished session takes no attempt, a running one ends only when nothing is live', () => {
    const simulation = inStatus('running');
    expect(() => simulation.append([{ type: 'session.completed', data: { landed: 1 } }])).toThrow(
      'attempts are running',
    );
    const queued = inStatus('queued');
    expect(() => queued.append([{ type: 'session.failed', data: { reason: '', code: 'tasks-failed' } }])).toThrow(
      'attempts are live',
    );
    queued.append([{ type: 'session.paused', data: { reason: '', code: null } }]);
    expect(() => queued.append([{ type: 'session.paused', data: { reason: '', code: null } }])).not.toThrow();
    const cancelled = inStatus('failed');
    cancelled.append([{ type: 'session.cancelled', data: { reason: '' } }]);
    const options = { concurrency: null, budget: null, failFast: null };
    expect(() =>
      cancelled.append([{ type: 'session.started', data: { pid: 1, host: 'h', fence: 2, options } }]),
    ).toThrow('cancelled');
  });

  test('is pure, deterministic, and keeps what it does not change', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const simulation = new Simulation(plan);
        simulation.start();
        for (const attempt of simulation.live()) simulation.advance(attempt, { ends: 'landed', cost: 0 });
        const again = simulation.events.reduce<ReturnType<typeof fold> | null>(
          (state, event: Event) => fold(state, event),
          null,
        );
        expect(again).toEqual(simulation.state);
        const before = simulation.state;
        const [live] = simulation.live();
        if (live === undefined) return;
        simulation.advance(live, { ends: 'landed', cost: 0 });
        const others = (state: SessionState): unknown[] =>
          Object.values(state.tasks).filter((task) => task.id !== live.task);
        for (const [index, task] of others(simulation.state).entries()) expect(task).toBe(others(before)[index]);
      }),
    );
  });

  test('a changed plan resets changed and new tasks, cancels removed ones, and keeps done ones', () => {
    const simulation = new Simulation(aPlan([aTask('a'), aTask('b'), aTask('c')], { concurrency: 1 }));
    const land = (): void => {
      simulation.start();
      while (simulation.live().length > 0) {
        const [attempt] = simulation.live();
        if (attempt === undefined) return;
        if (attempt.status === 'queued')
          simulation.append([
            { type: 'landing.started', task: attempt.task, attempt: attempt.id, data: { onto: 'x' } },
          ]);
        else simulation.advance(attempt, { ends: 'landed', cost: 0 });
      }
    };
    land();
    const plan = aPlan([aTask('a'), aTask('b', { title: 'new words' }), aTask('d')]);
    const data = { plan, definitions: { b: 'new', d: 'new' }, added: ['d'], changed: ['b'], removed: ['c'] };
    simulation.append([{ type: 'plan.changed', data }]);
    expect(Object.fromEntries(Object.entries(simulation.state.tasks).map(([id, task]) => [id, task.status]))).toEqual({
      a: 'done',
      b: 'pending',
      c: 'cancelled',
      d: 'pending',
    });
  });
});
