import { type AttemptFailure, isInterruption } from '../model/attempt-failure.ts';
import type { AttemptState, SessionState } from '../model/session.ts';
import { addTokens, type Cost, type ModelUsage, NO_TOKENS } from '../model/usage.ts';

/** What an agent's conversation used over all attempts it spans: agents report sums over a resumed conversation. Pure. */
export function conversationUsage(state: SessionState, agentSession: string): readonly ModelUsage[] {
  const models = new Map<string, ModelUsage>();
  for (const attempt of Object.values(state.attempts)) {
    if (attempt.agentSession !== agentSession) continue;
    for (const usage of attempt.usage) {
      const known = models.get(usage.model);
      const tokens = addTokens(known?.tokens ?? NO_TOKENS, usage.tokens);
      models.set(usage.model, {
        model: usage.model,
        tokens,
        cost: known === undefined ? usage.cost : addCost(known.cost, usage.cost),
      });
    }
  }
  return [...models.values()];
}

/**
 * The latest judgement of a task's work that an attempt should be told, or null. Interruptions judge nothing, so the
 * search goes on behind them; in a conversation that goes on, only behind those in which no answer ever came, since what
 * they had been told may be lost. Pure.
 */
export function judgementBefore(state: SessionState, attempt: AttemptState, resumed: boolean): AttemptFailure | null {
  let before = attempt.previous === null ? undefined : state.attempts[attempt.previous];
  while (before !== undefined) {
    if (before.failure !== null && !isInterruption(before.failure)) return before.failure;
    if (resumed && before.usage.length > 0) return null;
    before = before.previous === null ? undefined : state.attempts[before.previous];
  }
  return null;
}

function addCost(a: Cost, b: Cost): Cost {
  if (a.source === 'unknown' || b.source === 'unknown') return { source: 'unknown' };
  return { source: a.source === b.source ? a.source : 'estimated', amount: a.amount + b.amount };
}
