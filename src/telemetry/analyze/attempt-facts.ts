import type { FailureClass } from '../../model/attempt-failure.ts';
import { type AttemptState, isLive, type SessionState } from '../../model/session.ts';
import type { EpochMillis, MicroUsd, Millis } from '../../model/units.ts';
import { chargedAmount, type ModelUsage } from '../../model/usage.ts';
import type { Window } from '../../ports/telemetry.ts';

/** What an attempt that has ended came to. */
export type AttemptFact = {
  /** `<session>/<task>/<number>`. */
  readonly id: string;
  readonly session: string;
  readonly task: string;
  readonly agent: string;
  readonly model: string | null;
  readonly outcome: 'landed' | 'failed' | 'lost' | 'cancelled';
  readonly failure: FailureClass | null;
  readonly duration: Millis;
  /** What was charged; null where nobody knows. */
  readonly cost: MicroUsd | null;
  /** Of all kinds; null where none were told. */
  readonly tokens: number | null;
  /** Share of its input that came from a cache. */
  readonly cacheRate: number | null;
};

/** The attempts of some sessions that ended in a window. */
export function factsOf(states: readonly SessionState[], window: Window): readonly AttemptFact[] {
  return states.flatMap((state) =>
    Object.values(state.attempts).flatMap((attempt) => {
      const { endedAt } = attempt;
      if (isLive(attempt) || endedAt === null || !within(endedAt, window)) return [];
      return [factOf(state.id, attempt, endedAt)];
    }),
  );
}

function within(at: EpochMillis, { since, until }: Window): boolean {
  return at >= since && at < until;
}

function factOf(session: string, attempt: AttemptState, endedAt: EpochMillis): AttemptFact {
  const { id, task, assignment, status, failure, startedAt, usage } = attempt;
  return {
    id,
    session,
    task,
    agent: assignment.agent,
    model: assignment.model,
    // Live ones were left out.
    outcome: status as AttemptFact['outcome'],
    failure: failure?.class ?? null,
    duration: Math.max(0, endedAt - startedAt),
    cost: costOf(usage),
    ...tokensOf(usage),
  };
}

/** Where the price of one model is missing, the sum would be too small: it is not known. */
function costOf(usage: readonly ModelUsage[]): MicroUsd | null {
  const known = usage.every(({ cost }) => cost.source === 'reported' || cost.source === 'estimated');
  return usage.length > 0 && known ? chargedAmount(usage) : null;
}

function tokensOf(usage: readonly ModelUsage[]): Pick<AttemptFact, 'tokens' | 'cacheRate'> {
  let [tokens, read, given] = [0, 0, 0];
  for (const { tokens: each } of usage) {
    tokens += each.input + each.output + each.cacheRead + each.cacheWrite;
    read += each.cacheRead;
    given += each.input + each.cacheRead + each.cacheWrite;
  }
  return { tokens: tokens === 0 ? null : tokens, cacheRate: given === 0 ? null : read / given };
}
