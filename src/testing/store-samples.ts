import type { Event, EventDraft } from '../model/event.ts';
import { EVENT_VERSION } from '../model/event.ts';
import type { Plan, Task } from '../model/plan.ts';
import type { AttemptState, SessionState, Snapshot } from '../model/session.ts';
import { NO_TOKENS } from '../model/usage.ts';
import type { CheckResult } from '../model/verdict.ts';
import type { Result } from '../lib/result.ts';
import type { StoreOptions } from '../ports/store.ts';

/** The reducer a store is opened with. */
export type Fold = StoreOptions['fold'];

const COMMIT = '1'.repeat(40);
const TREE = '2'.repeat(40);
const OPTIONS = { concurrency: null, budget: null, failFast: null };

/** A plan of tasks that ask nothing of each other. */
export function samplePlan(ids: readonly string[] = ['a', 'b', 'c']): Plan {
  return {
    name: 'sample',
    base: null,
    budget: null,
    concurrency: 4,
    onFailure: 'hold',
    failFast: false,
    setup: [],
    setupTimeout: 60_000,
    env: {},
    tasks: ids.map(sampleTask),
  };
}

/** The event a session begins with. */
export function sampleCreated(session: string, plan: Plan = samplePlan()): EventDraft {
  const definitions = Object.fromEntries(plan.tasks.map((task) => [task.id, `definition of ${task.id}`]));
  const branch = `buildrunner/${session}`;
  return {
    type: 'session.created',
    data: { plan, planFile: 'plan.yaml', definitions, options: OPTIONS, base: COMMIT, target: 'main', branch },
  };
}

/** An event that fits any state. */
export function sampleNote(text: string): EventDraft {
  return { type: 'note', data: { level: 'info', text } };
}

/** What might happen next in a session: for its tasks and their last attempts one draft of every kind, in most states illegal. */
export function sampleDrafts(state: SessionState): EventDraft[] {
  const removed = state.plan.tasks.at(-1)?.id;
  const plan = { ...state.plan, tasks: state.plan.tasks.slice(0, -1) };
  const next = Object.keys(state.tasks).length;
  return [
    sampleNote(`at ${state.seq}`),
    { type: 'session.started', data: { pid: 1, host: 'h', fence: 1, options: OPTIONS } },
    { type: 'session.paused', data: { reason: 'asked', code: null } },
    { type: 'agent.parked', data: { agent: 'claude', parked: { until: null, reason: 'login', code: 'auth' } } },
    {
      type: 'plan.changed',
      data: {
        plan: { ...plan, tasks: [...plan.tasks, sampleTask(`t${next}`)] },
        definitions: { [`t${next}`]: 'new' },
        added: [`t${next}`],
        changed: [],
        removed: removed === undefined ? [] : [removed],
      },
    },
    ...Object.keys(state.tasks).flatMap((task) => taskDrafts(state, task)),
  ];
}

/** Says whether the reducer takes a draft as the next event of a session. */
export function fits(fold: Fold, state: SessionState, draft: EventDraft): boolean {
  try {
    fold(state, asEvent(draft, state));
    return true;
  } catch {
    return false;
  }
}

/** A whole number below the bound, from a small seeded generator (mulberry32), for programs without a test library. */
export function seeded(seed: number): (bound: number) => number {
  let a = seed;
  return (bound) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % bound;
  };
}

/** The value of a success; a failure where none was expected is thrown with its words. */
export function unwrap<T>(result: Result<T, { readonly cause: string }>): T {
  if (result.ok) return result.value;
  throw new Error(`unexpected failure: ${result.error.cause}`, { cause: result.error });
}

/** A draft as the next event of a session. */
export function asEvent(draft: EventDraft, state: SessionState): Event {
  const { task = null, attempt = null } = draft;
  const place = { seq: state.seq + 1, id: '', version: EVENT_VERSION, at: 0, mono: null, session: state.id };
  return { ...draft, ...place, task, attempt };
}

function sampleTask(id: string): Task {
  return {
    id,
    title: `Task ${id}`,
    work: { kind: 'prompt', prompt: `Do ${id}`, agent: 'claude', model: null },
    needs: [],
    claims: [],
    claimPolicy: 'warn',
    checks: [],
    timeout: 60_000,
    idleTimeout: 60_000,
    retries: 1,
    budget: null,
    maxTurns: null,
    priority: 0,
    isolation: 'worktree',
    sandbox: 'none',
    directory: '',
    expectsChanges: true,
    handoff: null,
    env: {},
  };
}

function taskDrafts(state: SessionState, task: string): EventDraft[] {
  const attempts = state.tasks[task]?.attempts ?? [];
  const last = state.attempts[attempts.at(-1) ?? ''];
  const number = attempts.length + 1;
  const reason = 'as a sample';
  return [
    { type: 'task.failed', task, data: { reason } },
    { type: 'task.cancelled', task, data: { reason } },
    { type: 'task.reset', task, data: { reason } },
    {
      type: 'attempt.started',
      task,
      attempt: `${state.id}/${task}/${number}`,
      data: {
        number,
        mode: 'fresh',
        previous: last?.id ?? null,
        assignment: {
          agent: 'claude',
          model: 'small',
          budget: null,
          maxTurns: null,
          timeout: 60_000,
          idleTimeout: 60_000,
          reason,
        },
        reserved: 250_000,
        base: COMMIT,
      },
    },
    ...(last === undefined ? [] : attemptDrafts(last)),
  ];
}

function attemptDrafts({ id, task }: AttemptState): EventDraft[] {
  const at = { task, attempt: id };
  const snapshot: Snapshot = {
    commit: COMMIT,
    tree: TREE,
    ref: `refs/buildrunner/${id}`,
    changes: [{ path: 'src/größe.ts', status: 'modified', from: null }],
    residue: ['node_modules/'],
  };
  const usage = [
    { model: 'small', tokens: { ...NO_TOKENS, output: 7 }, cost: { source: 'reported', amount: 12_345 } },
  ] as const;
  const settled = { snapshot, usage, agentSession: `conversation of ${id}` };
  const failure = {
    class: 'gate',
    summary: 'red',
    evidence: '1 test failed\n\u0000\ud83d\ude00',
    resetsAt: null,
  } as const;
  const retry = { kind: 'retry', mode: 'continue', charged: true, notBefore: null } as const;
  return [
    { ...at, type: 'attempt.prepared', data: { workspace: '/slots/1', baseChecks: [check('base')], notes: [] } },
    { ...at, type: 'attempt.running', data: { process: { pid: 4242, startTime: '99', containment: 'tracked' } } },
    { ...at, type: 'attempt.adopted', data: { process: null } },
    { ...at, type: 'attempt.agent', data: { event: { kind: 'text', text: 'reading' }, raw: null } },
    { ...at, type: 'attempt.agent', data: { event: { kind: 'usage', usage, final: false }, raw: null } },
    { ...at, type: 'attempt.finished', data: { ...settled, summary: 'did it', handoff: null } },
    { ...at, type: 'gate.check', data: { result: check('attempt') } },
    { ...at, type: 'gate.verdict', data: { verdict: { accepted: true, checks: [check('attempt')], notes: [] } } },
    { ...at, type: 'landing.started', data: { onto: COMMIT } },
    { ...at, type: 'landing.check', data: { result: check('combined') } },
    { ...at, type: 'landing.requeued', data: { reason: 'interrupted' } },
    { ...at, type: 'attempt.landed', data: { commit: COMMIT, head: COMMIT, combinedChecked: true } },
    { ...at, type: 'attempt.failed', data: { ...settled, failure, next: retry } },
    { ...at, type: 'attempt.failed', data: { ...settled, failure, next: { kind: 'give-up', reason: 'no retries' } } },
    { ...at, type: 'attempt.lost', data: { ...settled, reason: 'crash' } },
    { ...at, type: 'attempt.cancelled', data: { ...settled, snapshot: null, reason: 'stopped' } },
  ];
}

function check(on: CheckResult['on']): CheckResult {
  return {
    name: 'test',
    on,
    passed: true,
    tree: TREE,
    exitCode: 0,
    timedOut: false,
    duration: 1500,
    log: null,
    tail: '',
  };
}
