import { describe, expect, test } from 'vitest';
import { aRoute, aRung } from '../../test/support/routes.ts';
import { someAttempt, someTask } from '../../test/support/session-states.ts';
import type { FailureClass } from '../model/attempt-failure.ts';
import type { Route } from '../model/route.ts';
import type { AttemptState, ParkedAgent } from '../model/session.ts';
import { assign } from './assign.ts';
import { candidatesFor, choose, restOf } from './candidates.ts';

const task = someTask('api');
const route = aRoute(['claude:haiku', 'claude:sonnet', 'claude:opus'], ['codex']);

/** The attempt at a rung, ended so. */
function ended(rung: number, failure: FailureClass | null, of: Route = route): AttemptState {
  const attempt = someAttempt('api', 1, { status: failure === null ? 'cancelled' : 'failed' });
  const [candidate] = candidatesFor(task, { ...of, rungs: of.rungs.slice(rung) }, undefined);
  if (candidate === undefined) throw new Error('no candidate');
  const assignment = assign(task, { candidate: { ...candidate, turn: rung }, route: of, budget: null });
  return {
    ...attempt,
    assignment,
    failure: failure === null ? null : { class: failure, summary: '', evidence: '', resetsAt: null },
  };
}

const whoAfter = (before: AttemptState | undefined, of: Route = route): string | null | undefined =>
  candidatesFor(task, of, before)[0]?.model;

describe('the rung in turn', () => {
  test('begins with the weakest and climbs after work that did not pass, up to the last', () => {
    expect(whoAfter(undefined)).toBe('haiku');
    expect(whoAfter(ended(0, 'gate'))).toBe('sonnet');
    expect(whoAfter(ended(1, 'no-changes'))).toBe('opus');
    expect(whoAfter(ended(2, 'combined'))).toBe('opus');
  });

  test.each<FailureClass>([
    'quota',
    'overloaded',
    'killed',
    'setup',
    'timeout',
    'attempt-budget',
    'conflict',
    'agent-error',
  ])('stays where it was after %s, which says nothing of the model', (failure) =>
    expect(whoAfter(ended(1, failure))).toBe('sonnet'),
  );

  test('stays where it was when it was broken off', () => {
    expect(whoAfter(ended(1, null))).toBe('sonnet');
  });

  test('goes to the next larger window when the context was too long, and nowhere where there is none', () => {
    const windows = {
      ...route,
      rungs: route.rungs.map((rung, at) => ({ ...rung, context: [200, 200, 1000][at] ?? null })),
    };
    expect(whoAfter(ended(0, 'context', windows), windows)).toBe('opus');
    expect(whoAfter(ended(2, 'context', windows), windows)).toBe('opus');
    expect(whoAfter(ended(0, 'context'))).toBe('haiku');
  });

  test('of a task without a route is as the plan says', () => {
    expect(candidatesFor(task, undefined, ended(1, 'gate'))).toHaveLength(1);
    expect(candidatesFor(task, undefined, undefined)[0]).toMatchObject({ agent: 'claude', model: null, rung: null });
  });
});

describe('who starts', () => {
  const rests = (until: number | null): ParkedAgent => ({ until, reason: 'used up', code: 'quota' });
  const account = (agent: string): string => (agent === 'claude-2' ? 'claude' : agent);
  const now = 1000;

  test('is the rung in turn, else a fallback, else nobody until the first of them is back', () => {
    const candidates = candidatesFor(task, route, ended(0, 'gate'));
    expect(choose(candidates, { parked: [{}], account, now }).candidate).toMatchObject({
      agent: 'claude',
      model: 'sonnet',
    });
    const claude = { claude: rests(5000) };
    expect(choose(candidates, { parked: [claude], account, now }).candidate).toMatchObject({ agent: 'codex', turn: 1 });
    expect(choose(candidates, { parked: [claude, { codex: rests(3000) }], account, now })).toMatchObject({
      candidate: null,
      agent: 'codex',
      until: 3000,
    });
    expect(choose(candidates, { parked: [claude, { codex: rests(null) }], account, now })).toMatchObject({
      until: 5000,
    });
    // What is over holds nobody.
    expect(choose(candidates, { parked: [claude], account, now: 5000 }).candidate).toMatchObject({ agent: 'claude' });
  });

  test('rests with an account that another agent used up, and with a model alone', () => {
    const of = (who: string): ParkedAgent | null =>
      restOf(aRung(who), { parked: [{ 'claude/opus': rests(9000), codex: rests(null) }], account, now });
    expect(of('claude-2:opus')).not.toBeNull();
    expect(of('claude:claude-opus-4-8')).not.toBeNull();
    expect(of('claude:sonnet')).toBeNull();
    // The agent's own choice may be that model.
    expect(of('claude')).not.toBeNull();
    expect(of('codex:gpt-5')).not.toBeNull();
  });
});

test('an assignment says what it was routed by', () => {
  const [, fallback] = candidatesFor(task, route, ended(0, 'gate'));
  if (fallback === undefined) throw new Error('no fallback');
  expect(assign(task, { candidate: fallback, route, budget: 5 })).toMatchObject({
    agent: 'codex',
    budget: 5,
    reason: 'in place of claude, which rests',
    route: { level: 'moderate', taskType: 'general', policy: 'balanced', rung: 1, fallback: true, chance: 0.5 },
  });
});
