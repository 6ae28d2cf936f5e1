import type { Event } from '../../model/event.ts';
import { addTokens, NO_TOKENS } from '../../model/usage.ts';
import type { Window } from '../../ports/telemetry.ts';
import type { AttemptFact } from './attempt-facts.ts';
import { differences, type Stretch } from './compare.ts';
import { failing, type RedCheck } from './failing.ts';
import type { Difference, Finding, Loss, TaskFact } from '../../model/analysis.ts';
import { counts, type Rest, resting, waiting, type Waits } from './held-up.ts';
import { lossOf, NO_LOSS, weightOf } from './loss.ts';
import { unusual } from './unusual.ts';

/** All that an analysis looks at. */
export type Evidence = {
  readonly window: Window;
  readonly now: Stretch;
  /** The stretch of the same length before; null: there is nothing to compare with. */
  readonly before: Stretch | null;
  readonly red: readonly RedCheck[];
  /** Also those that began before the window and reach into it. */
  readonly rests: readonly Rest[];
  readonly waits: Waits;
  /** Events `usage.differed`. */
  readonly differed: readonly Event[];
};

/** What an analysis tells. */
export type Analysis = {
  /** Attempts that ended, by how. */
  readonly ended: Readonly<Record<AttemptFact['outcome'], number>>;
  /** All money and time of those attempts. */
  readonly total: Loss;
  readonly differences: readonly Difference[];
  /** What cost most first: by the greater of its shares of money and time. What nobody can weigh comes last. */
  readonly findings: readonly Finding[];
  /** Tasks that cost and that took most, of at least {@link LEAST_TASKS}. */
  readonly dearest: readonly TaskFact[];
  readonly slowest: readonly TaskFact[];
};

/** Of fewer tasks each is among the dearest. */
const LEAST_TASKS = 3;
const MOST_TASKS = 5;

/** Looks for what changed, what failed, what is unusual and what held work up. Pure. */
export function analyze({ window, now, before, red, rests, waits, differed }: Evidence): Analysis {
  const { attempts, sums } = now;
  const total = lossOf(attempts);
  const found = [
    ...failing(attempts, red),
    ...unusual(attempts),
    ...resting(rests, window),
    ...waiting(waits, total),
    ...disagreements(differed),
    ...counts(sums),
  ];
  const tasks = tasksOf(attempts);
  const many = tasks.length >= LEAST_TASKS;
  return {
    ended: endedBy(attempts),
    total,
    differences: before === null ? [] : differences(before, now),
    findings: found.toSorted(
      (a, b) => Number(isGrave(b)) - Number(isGrave(a)) || weightOf(b.loss, total) - weightOf(a.loss, total),
    ),
    dearest: many ? ranked(tasks, ({ cost }) => cost ?? 0) : [],
    slowest: many ? ranked(tasks, ({ time }) => time) : [],
  };
}

/** What must not wait behind what is dear. */
function isGrave({ kind }: Finding): boolean {
  return kind === 'security' || kind === 'errors';
}

function endedBy(attempts: readonly AttemptFact[]): Analysis['ended'] {
  const ended = { landed: 0, failed: 0, lost: 0, cancelled: 0 };
  for (const { outcome } of attempts) ended[outcome] += 1;
  return ended;
}

function tasksOf(attempts: readonly AttemptFact[]): readonly TaskFact[] {
  const by = new Map<string, AttemptFact[]>();
  for (const fact of attempts) {
    const key = `${fact.session}/${fact.task}`;
    by.set(key, [...(by.get(key) ?? []), fact]);
  }
  return [...by.values()].flatMap((facts) => {
    const [first] = facts;
    if (first === undefined) return [];
    const { money, time } = lossOf(facts);
    return [
      {
        session: first.session,
        task: first.task,
        attempts: facts.length,
        landed: facts.some(({ outcome }) => outcome === 'landed'),
        time,
        cost: facts.every(({ cost }) => cost === null) ? null : money,
      },
    ];
  });
}

function ranked(tasks: readonly TaskFact[], by: (task: TaskFact) => number): readonly TaskFact[] {
  return tasks
    .filter((task) => by(task) > 0)
    .toSorted((a, b) => by(b) - by(a))
    .slice(0, MOST_TASKS);
}

/** Attempts of which agents' own telemetry told otherwise than their logs, as one finding. */
function disagreements(differed: readonly Event[]): readonly Finding[] {
  const nothing = { tokens: NO_TOKENS, cost: null };
  let [log, telemetry]: [Amounts, Amounts] = [nothing, nothing];
  const attempts: string[] = [];
  for (const event of differed) {
    if (event.type !== 'usage.differed') continue;
    if (event.attempt !== null) attempts.push(event.attempt);
    [log, telemetry] = [added(log, event.data.log), added(telemetry, event.data.telemetry)];
  }
  return attempts.length === 0 ? [] : [{ kind: 'usage-differs', log, telemetry, loss: NO_LOSS, attempts }];
}

type Amounts = Extract<Finding, { kind: 'usage-differs' }>['log'];

function added(a: Amounts, b: Amounts): Amounts {
  const cost = a.cost === null && b.cost === null ? null : (a.cost ?? 0) + (b.cost ?? 0);
  return { tokens: addTokens(a.tokens, b.tokens), cost };
}
