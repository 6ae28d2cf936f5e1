import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSqliteStore } from '../../src/adapters/stores/sqlite/sqlite-store.ts';
import type { App } from '../../src/app.ts';
import { err, ok } from '../../src/lib/result.ts';
import { uniquePrefix } from '../../src/lib/unique-prefix.ts';
import type { FailureClass } from '../../src/model/attempt-failure.ts';
import type { EventDraft } from '../../src/model/event.ts';
import { failures } from '../../src/model/failures.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Snapshot } from '../../src/model/session.ts';
import type { ModelUsage } from '../../src/model/usage.ts';
import type { CheckResult } from '../../src/model/verdict.ts';
import { fold } from '../../src/parallel/fold.ts';
import type { Lease, Store } from '../../src/ports/store.ts';
import { measure } from '../../src/telemetry/measure.ts';
import { createFakeClock, type FakeClock } from '../../src/testing/fake-clock.ts';
import { sampleCreated, unwrap } from '../../src/testing/store-samples.ts';
import { NOON } from './session-states.ts';

const COMMIT = 'c0ffee00'.repeat(5);

/** One try at a task, as it went. Times in milliseconds. */
export type Try = {
  readonly task: string;
  readonly agent?: string;
  readonly model?: string | null;
  readonly usage?: readonly ModelUsage[];
  /** How long its work took; default 1000. */
  readonly took?: number;
  /** How long it took to prepare, to check and to land, each; default 100. */
  readonly pace?: number;
  /** Landed, or the class of its failure. */
  readonly end?: 'landed' | 'lost' | FailureClass;
  /** The name of a red check, for a failure of class `gate`. */
  readonly red?: string;
  /** No other try follows; default: one does. */
  readonly givenUp?: boolean;
};

/** A session that is being told. */
export type SessionStory = {
  /** Appends as they are. */
  readonly append: (...drafts: readonly EventDraft[]) => Promise<void>;
  /** Tries from their start to their end, one after the other; what takes no time is appended together. */
  readonly try: (...tries: readonly Try[]) => Promise<void>;
  readonly lease: Lease;
};

/** A real store with a clock that the test moves, and what of the application reads from it. */
export type Story = {
  readonly store: Store;
  readonly clock: FakeClock;
  readonly app: Partial<App>;
  readonly session: (id: string, plan: Plan) => Promise<SessionStory>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** Opens an empty store; `file`: not in a temporary directory. The clock begins at {@link NOON}. */
export async function openStory(file?: string): Promise<Story> {
  const dir = await mkdtemp(path.join(tmpdir(), 'br-story-'));
  const clock = createFakeClock(NOON);
  const store = unwrap(
    await openSqliteStore({
      path: file ?? path.join(dir, 'data.db'),
      fold,
      measure,
      clock,
      mask: (text) => text,
      identity: { pid: 1, startTime: null, host: 'test', pidNamespace: null },
      isAlive: () => true,
    }),
  );
  return {
    store,
    clock,
    app: appOf(store),
    session: async (id, plan) => {
      const { lease } = unwrap(await store.create(id, [sampleCreated(id, plan)]));
      const append = async (...drafts: readonly EventDraft[]): Promise<void> =>
        void unwrap(await store.append(lease, drafts));
      const options = { concurrency: null, budget: null, failFast: null };
      await append({ type: 'session.started', data: { pid: 1, host: 'test', fence: lease.fence, options } });
      const numbers = new Map<string, number>();
      return { lease, append, try: (...tries) => tellTries({ id, append, clock, numbers }, tries) };
    },
    [Symbol.asyncDispose]: async () => {
      await store.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function appOf(store: Store): Partial<App> {
  return {
    telemetry: store.telemetry,
    events: (query) => store.events(query),
    sessions: () => store.sessions(),
    session: async (prefix) => {
      const ids = (await store.sessions()).map(({ id }) => id);
      const match = prefix === undefined ? null : uniquePrefix(prefix, ids);
      const id = match === null ? ids[0] : match.kind === 'one' ? match.id : undefined;
      const state = id === undefined ? null : await store.load(id);
      return state === null ? err(failures.unknownSession(prefix ?? '', ids)) : ok(state);
    },
    watch: (changed) => store.watch(changed),
  };
}

type Telling = {
  readonly id: string;
  readonly append: SessionStory['append'];
  readonly clock: FakeClock;
  readonly numbers: Map<string, number>;
};

/** What happens at one moment, and how long it is until the next. */
type Step = readonly [drafts: readonly EventDraft[], pause: number];

async function tellTries({ id, append, clock, numbers }: Telling, tries: readonly Try[]): Promise<void> {
  let together: EventDraft[] = [];
  for (const one of tries) {
    const number = (numbers.get(one.task) ?? 0) + 1;
    numbers.set(one.task, number);
    const at = { task: one.task, attempt: `${id}/${one.task}/${number}` };
    for (const [drafts, pause] of stepsOf(at, number, one)) {
      together.push(...drafts);
      if (pause === 0) continue;
      await append(...together);
      clock.advance(pause);
      together = [];
    }
  }
  await append(...together);
}

type At = { readonly task: string; readonly attempt: string };

function stepsOf(at: At, number: number, one: Try): readonly Step[] {
  const { agent = 'claude', model = 'sonnet', usage = [], took = 1000, end = 'landed', pace = 100 } = one;
  const snapshot: Snapshot = {
    commit: COMMIT,
    tree: COMMIT,
    ref: `refs/buildrunner/${at.attempt}`,
    changes: [{ path: 'a.ts', status: 'modified', from: null }],
    residue: [],
  };
  const limits = { budget: null, maxTurns: null, timeout: 60_000, idleTimeout: 60_000, reason: 'told' };
  const assignment = { agent, model, ...limits };
  const settled = { snapshot, usage, agentSession: null };
  const begin: readonly Step[] = [
    [
      [
        {
          ...at,
          type: 'attempt.started',
          data: { number, mode: 'fresh', previous: null, assignment, reserved: 0, base: COMMIT },
        },
      ],
      pace,
    ],
    [
      [
        { ...at, type: 'attempt.prepared', data: { workspace: '/w', baseChecks: [], notes: [] } },
        { ...at, type: 'attempt.running', data: { process: { pid: 2, startTime: null, containment: 'tracked' } } },
      ],
      took,
    ],
  ];
  if (end === 'lost')
    return [...begin, [[{ ...at, type: 'attempt.lost', data: { ...settled, reason: 'the machine went down' } }], 0]];
  const red: readonly EventDraft[] =
    one.red === undefined ? [] : [{ ...at, type: 'gate.check', data: { result: checkOf(one.red, false) } }];
  const worked: Step = [
    [{ ...at, type: 'attempt.finished', data: { ...settled, summary: null, handoff: null } }],
    pace,
  ];
  if (end !== 'landed')
    return [...begin, worked, [[...red, failed(at, { ...settled, end, givenUp: one.givenUp === true })], 0]];
  return [
    ...begin,
    worked,
    [
      [
        { ...at, type: 'gate.check', data: { result: checkOf('npm test', true) } },
        { ...at, type: 'gate.verdict', data: { verdict: { accepted: true, checks: [], notes: [] } } },
        { ...at, type: 'landing.started', data: { onto: COMMIT } },
      ],
      pace,
    ],
    [[{ ...at, type: 'attempt.landed', data: { commit: COMMIT, head: COMMIT, combinedChecked: true } }], 0],
  ];
}

type Settled = {
  readonly snapshot: Snapshot;
  readonly usage: readonly ModelUsage[];
  readonly agentSession: null;
  readonly end: FailureClass;
  readonly givenUp: boolean;
};

function failed(
  at: { readonly task: string; readonly attempt: string },
  { end, givenUp, ...settled }: Settled,
): EventDraft {
  const failure = { class: end, summary: `It ended as ${end}`, evidence: '', resetsAt: null };
  const next = givenUp
    ? ({ kind: 'give-up', reason: 'no tries left' } as const)
    : ({ kind: 'retry', mode: 'fresh', charged: true, notBefore: null } as const);
  return { ...at, type: 'attempt.failed', data: { ...settled, failure, next } };
}

function checkOf(name: string, passed: boolean): CheckResult {
  const ran = { tree: COMMIT, exitCode: passed ? 0 : 1, timedOut: false, duration: 80, log: 'check.log', tail: '' };
  return { name, on: 'attempt', passed, ...ran };
}
