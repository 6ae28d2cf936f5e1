import { UNKNOWN_SAFETY } from '../ports/agent-safety.ts';
import { err } from '../lib/result.ts';
import type { Failure } from '../model/failure.ts';
import { failure } from '../model/failures.ts';
import type { Agent } from '../ports/agent.ts';

/**
 * Stands for an agent that an attempt was started with and that no configuration names any more: its process can still be
 * ended and its tree be kept, but what it said cannot be read, and nothing new is started with it.
 */
export function absentAgent(name: string): Agent {
  const gone = unknown(name);
  return {
    name,
    summary: 'no longer configured',
    capabilities: { resume: false, cost: 'unknown', maxTurns: false, budget: false },
    safety: UNKNOWN_SAFETY,
    probe: () =>
      Promise.resolve({
        name,
        ready: false,
        program: null,
        version: null,
        failure: gone,
        loggedIn: null,
        loginHint: null,
      }),
    command: () => Promise.resolve(err(gone)),
    decoder: () => ({
      finished: false,
      line: () => [],
      end: () => ({
        outcome: {
          kind: 'failed',
          failure: { class: 'agent-error', summary: gone.cause, evidence: gone.remedy, resetsAt: null },
        },
        usage: [],
        agentSession: null,
        summary: null,
      }),
    }),
  };
}

function unknown(name: string): Failure {
  return failure(
    'agent-unavailable',
    `The agent "${name}" is no longer known to br, so what it said cannot be read.`,
    'Put it back into the configuration, or name another agent in the plan.',
  );
}
