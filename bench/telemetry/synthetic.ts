import type { EventDraft } from '../../src/model/event.ts';
import type { Plan, Task } from '../../src/model/plan.ts';
import { attemptScript } from './attempt-script.ts';
import { Dice } from './dice.ts';

/** Events that are appended in one transaction. */
export const BATCH = 1000;

/** What the events are spread over. */
export const DAYS = 30;
/** When they begin: the first of a month, at midnight UTC. */
export const BEGIN: number = Date.UTC(2026, 9, 1);
/** When they end. */
export const END: number = BEGIN + DAYS * 86_400_000;

/** Tasks of a session, and how many of them run at once. */
const TASKS = 240;
const SLOTS = 16;

/** One try in so many is refused by the gate, and tried again. */
const FAILS = 10;

/** Drafts that are appended together, at one time. The first batch of a session creates it. */
export type Batch = {
  readonly session: string;
  readonly first: boolean;
  readonly at: number;
  readonly drafts: readonly EventDraft[];
};

/**
 * So many events of sessions one after another, the same every time, evenly over the days. Each is legal after those before: the
 * store folds them.
 */
export function* batches(events: number): Generator<Batch> {
  const dice = new Dice(4);
  let made = 0;
  const timeOf = (place: number): number => BEGIN + Math.floor((place / events) * (END - BEGIN));
  for (let number = 0; made < events; number += 1) {
    const session = `synthetic-${dice.hex(8)}-${number}`;
    dice.now = timeOf(made);
    let drafts: EventDraft[] = [];
    let first = true;
    const batch = (): Batch => {
      const full = { session, first, at: timeOf(made), drafts };
      made += drafts.length;
      [drafts, first] = [[], false];
      dice.now = timeOf(made);
      return full;
    };
    for (const draft of sessionScript(session, dice)) {
      drafts.push(draft);
      if (drafts.length === BATCH || made + drafts.length === events) yield batch();
      if (made === events) return;
    }
    if (drafts.length > 0) yield batch();
  }
}

/** All drafts of one session: tries of its tasks, so many at once, their events mixed. */
function* sessionScript(session: string, dice: Dice): Generator<EventDraft> {
  const plan = planOf(session);
  const options = { concurrency: null, budget: null, failFast: null };
  const definitions = Object.fromEntries(plan.tasks.map(({ id }) => [id, dice.hex(16)]));
  const [base, branch] = [dice.hex(40), `buildrunner/${session}`];
  yield {
    type: 'session.created',
    data: { plan, planFile: 'plan.yaml', definitions, options, base, target: 'main', branch },
  };
  yield { type: 'session.started', data: { pid: 4242, host: 'bench', fence: 1, options } };
  yield { type: 'system.started', data: { version: '4.0.0', node: '24.0.0', platform: 'linux', pid: 4242 } };
  const waiting = plan.tasks.map(({ id }) => ({ task: id, number: 1 }));
  const live: { drafts: EventDraft[]; next: number; retry: { task: string; number: number } | null }[] = [];
  for (;;) {
    while (live.length < SLOTS) {
      const next = waiting.shift();
      if (next === undefined) break;
      const fails = next.number === 1 && dice.whole(FAILS) === 0;
      const drafts = attemptScript({ ...next, session, fails }, dice);
      live.push({ drafts, next: 0, retry: fails ? { task: next.task, number: next.number + 1 } : null });
    }
    const place = dice.whole(live.length);
    const attempt = live[place];
    if (attempt === undefined) break;
    const draft = attempt.drafts[attempt.next++];
    if (draft !== undefined) yield draft;
    if (attempt.next < attempt.drafts.length) continue;
    if (attempt.retry !== null) waiting.push(attempt.retry);
    live.splice(place, 1);
  }
  yield { type: 'session.completed', data: { landed: plan.tasks.length } };
}

function planOf(name: string): Plan {
  const tasks = Array.from({ length: TASKS }, (_, index) => taskOf(`task-${index}`));
  const rest = { base: null, budget: null, concurrency: SLOTS, onFailure: 'hold', failFast: false } as const;
  return { name, ...rest, setup: [], setupTimeout: 60_000, env: {}, tasks };
}

function taskOf(id: string): Task {
  return {
    id,
    title: `Task ${id}`,
    work: { kind: 'prompt', prompt: `Do ${id}`, agent: 'claude', model: null },
    needs: [],
    claims: [],
    claimPolicy: 'warn',
    checks: [],
    timeout: 1_800_000,
    idleTimeout: 600_000,
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
