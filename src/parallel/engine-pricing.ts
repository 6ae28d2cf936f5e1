import type { AgentEvent } from '../model/agent-event.ts';
import type { AttemptState } from '../model/session.ts';
import { type ModelUsage, NO_TOKENS } from '../model/usage.ts';
import type { Agent, AgentDecoder, AgentRequest } from '../ports/agent.ts';
import type { EngineDeps } from './engine-context.ts';

/**
 * The decoder of an attempt, with costs estimated where its agent tells tokens alone: all that is stored, watched and charged comes
 * out of it. Prices are those of the attempt's start, so that a log that is read again tells the same.
 */
export async function pricedDecoder(
  { pricing }: Pick<EngineDeps, 'pricing'>,
  { startedAt, assignment }: Pick<AttemptState, 'startedAt' | 'assignment'>,
  { agent, request }: { readonly agent: Agent; readonly request: AgentRequest },
): Promise<AgentDecoder> {
  if (pricing === undefined || agent.capabilities.cost === 'none') return agent.decoder(request);
  const prices = await pricing();
  const decoder = agent.decoder({
    ...request,
    price: (model, tokens) => prices.request(model, tokens, startedAt),
  });
  const priced = (usage: readonly ModelUsage[]): readonly ModelUsage[] => prices.estimate(usage, startedAt);
  return {
    line: (text) =>
      decoder
        .line(text)
        .map((event): AgentEvent => (event.kind === 'usage' ? { ...event, usage: priced(event.usage) } : event)),
    get finished() {
      return decoder.finished;
    },
    end: (exit, stderr) => {
      const outcome = decoder.end(exit, stderr);
      // It worked, and nothing tells on what: that is not nothing.
      const untold = outcome.outcome.kind === 'finished' && outcome.usage.length === 0;
      const told = agent.capabilities.cost === 'tokens' && untold ? [used(assignment.model)] : outcome.usage;
      return { ...outcome, usage: priced(told) };
    },
  };
}

/** Something, nobody knows how much. */
function used(model: string | null): ModelUsage {
  return { model: model ?? 'unknown', tokens: NO_TOKENS, cost: { source: 'unknown' } };
}
