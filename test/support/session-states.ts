import type { Task } from '../../src/model/plan.ts';
import type { AttemptState, SessionState, TaskState } from '../../src/model/session.ts';
import type { ModelUsage } from '../../src/model/usage.ts';
import { aTask } from './plans.ts';

/** A point in time for tests: 2026-03-01T12:00:00Z. */
export const NOON: number = Date.UTC(2026, 2, 1, 12);

const COMMIT = 'c0ffee00'.repeat(5);

/** A task with every default of the plan file filled in. */
export function someTask(id: string, parts: Partial<Task> = {}): Task {
  const work = { kind: 'prompt', prompt: `Do ${id}.`, agent: 'claude', model: null } as const;
  return aTask(id, { title: `Do ${id}`, work, timeout: 1_800_000, idleTimeout: 600_000, ...parts });
}

/** An attempt at a task: running since a minute before noon, unless `parts` say otherwise. */
export function someAttempt(task: string, number: number, parts: Partial<AttemptState> = {}): AttemptState {
  return {
    id: `notes-k3f9/${task}/${number}`,
    task,
    number,
    status: 'running',
    mode: 'fresh',
    previous: null,
    assignment: {
      agent: 'claude',
      model: 'sonnet',
      budget: null,
      maxTurns: null,
      timeout: 1_800_000,
      idleTimeout: 600_000,
      reason: 'the default',
    },
    reserved: 0,
    base: COMMIT,
    workspace: null,
    process: null,
    agentSession: null,
    usage: [],
    snapshot: null,
    verdict: null,
    baseChecks: [],
    summary: null,
    handoff: null,
    failure: null,
    lastAction: null,
    startedAt: NOON - 60_000,
    endedAt: null,
    ...parts,
  };
}

/** Usage of one model with a cost from a source; `null` for an unknown one. */
export function someUsage(source: 'reported' | 'estimated' | 'replayed' | null, amount = 120_000): ModelUsage {
  return {
    model: 'sonnet',
    tokens: { input: 1000, output: 200, cacheRead: 11_000, cacheWrite: 100 },
    cost: source === null ? { source: 'unknown' } : { source, amount },
  };
}

/** What is told about one task of a session. */
export type TaskStory = {
  readonly task: Task;
  readonly state?: Partial<TaskState>;
  readonly attempts?: readonly AttemptState[];
};

/** A session at noon, running for two minutes, with these tasks. */
export function someSession(stories: readonly TaskStory[], parts: Partial<SessionState> = {}): SessionState {
  const attempts = stories.flatMap((story) => story.attempts ?? []);
  return {
    id: 'notes-k3f9',
    status: 'running',
    plan: {
      name: 'notes',
      base: null,
      budget: null,
      concurrency: 4,
      onFailure: 'hold',
      failFast: false,
      setup: [],
      setupTimeout: 600_000,
      env: {},
      tasks: stories.map(({ task }) => task),
    },
    planFile: 'plan.yaml',
    options: { concurrency: null, budget: null, failFast: null },
    base: COMMIT,
    target: 'main',
    branch: 'buildrunner/notes-k3f9',
    head: COMMIT,
    tasks: Object.fromEntries(stories.map((story) => [story.task.id, taskState(story)])),
    attempts: Object.fromEntries(attempts.map((attempt) => [attempt.id, attempt])),
    parked: {},
    reason: null,
    reasonCode: null,
    landedAs: null,
    createdAt: NOON - 125_000,
    startedAt: NOON - 120_000,
    endedAt: null,
    seq: 1,
    ...parts,
  };
}

function taskState({ task, state, attempts }: TaskStory): TaskState {
  return {
    id: task.id,
    status: 'pending',
    definition: task.id,
    attempts: (attempts ?? []).map(({ id }) => id),
    failures: 0,
    losses: 0,
    notBefore: null,
    nextMode: 'fresh',
    landed: null,
    reason: null,
    ...state,
  };
}
