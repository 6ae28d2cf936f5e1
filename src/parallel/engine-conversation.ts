import type { AttemptState } from '../model/session.ts';
import type { AgentSafety, SignalEffect } from '../ports/agent-safety.ts';
import type { Agent } from '../ports/agent.ts';

/**
 * The conversation of an ended attempt that the next one can go on with, or null: the agent must be able to, and where the
 * attempt was ended by a signal, its safety table must say that the conversation outlives that. Pure.
 */
export function openConversation(
  { agentSession, ...end }: Pick<AttemptState, 'agentSession' | 'status' | 'failure' | 'killed'>,
  { capabilities, safety }: Pick<Agent, 'capabilities' | 'safety'>,
): string | null {
  if (agentSession === null || !capabilities.resume) return null;
  const effect = effectOfEnd(end, safety);
  return effect === null || effect.resumable === 'yes' ? agentSession : null;
}

/** What a stop, or a time limit, does to an agent. */
function effectOfStop({ stop, onInterrupt, onTerminate }: AgentSafety): SignalEffect {
  return stop.signal === 'SIGINT' ? onInterrupt : onTerminate;
}

/** What ended an attempt did to its agent; null when it ended by itself. */
function effectOfEnd(
  { status, failure, killed }: Pick<AttemptState, 'status' | 'failure' | 'killed'>,
  safety: AgentSafety,
): SignalEffect | null {
  if (status === 'lost' || failure?.class === 'killed') return safety.onKill;
  if (status === 'cancelled' || failure?.class === 'timeout' || failure?.class === 'idle')
    return killed === true ? safety.onKill : effectOfStop(safety);
  return null;
}
