import { type AttemptFailure, isInterruption } from '../model/attempt-failure.ts';
import type { AttemptState, ParkedAgent, SessionState } from '../model/session.ts';
import type { EpochMillis } from '../model/units.ts';
import { modelBreaker, type Served } from '../routing/model-breaker.ts';

/**
 * The rest of a model that was overloaded several times in a row, for whatever tasks; null: it may be tried. Told with the failure
 * that opened its breaker, so that the log has it and others are tried meanwhile. Pure.
 */
export function overloadRest(
  state: SessionState,
  { id, assignment: { agent, model } }: AttemptState,
  { failure, now }: { readonly failure: AttemptFailure; readonly now: EpochMillis },
): ParkedAgent | null {
  if (failure.class !== 'overloaded') return null;
  const log: Served[] = [{ at: now, overloaded: true }];
  for (const { id: other, assignment, endedAt, status, failure: end } of Object.values(state.attempts)) {
    if (other === id || assignment.agent !== agent || assignment.model !== model || endedAt === null) continue;
    const overloaded = end?.class === 'overloaded';
    // What was broken off otherwise tells nothing of the provider.
    const served = status === 'landed' || (end !== null && !isInterruption(end));
    if (overloaded || served) log.push({ at: endedAt, overloaded });
  }
  const breaker = modelBreaker(log, now);
  if (breaker.kind !== 'open') return null;
  return { until: breaker.until, reason: `overloaded several times in a row: ${failure.summary}`, code: 'overloaded' };
}
