import type { Failure } from '../../../model/failure.ts';
import { commandArgv } from '../../../model/command-line.ts';
import { failure } from '../../../model/failures.ts';
import { UNKNOWN_SAFETY } from '../../../ports/agent-safety.ts';
import type { Agent, AgentCommand, AgentRequest } from '../../../ports/agent.ts';
import type { Result } from '../../../lib/result.ts';
import { err, ok } from '../../../lib/result.ts';
import { createCommandDecoder } from './decoder.ts';

/**
 * The agent of `run:` tasks: the user's own command. It speaks no protocol, so its output stays what it is, in the log,
 * and its exit code is its word. Costs nothing and needs nothing installed.
 */
export function createCommandAgent(): Agent {
  return {
    name: 'command',
    summary: 'runs a command of the plan',
    safety: UNKNOWN_SAFETY,
    capabilities: { resume: false, cost: 'none', maxTurns: false, budget: false },
    probe: () =>
      Promise.resolve({
        name: 'command',
        ready: true,
        program: null,
        version: null,
        failure: null,
        loggedIn: null,
        loginHint: null,
      }),
    command: (request) => Promise.resolve(commandOf(request)),
    decoder: createCommandDecoder,
  };
}

function commandOf({ task }: AgentRequest): Result<AgentCommand, Failure> {
  if (task.work.kind !== 'run') {
    return err(
      failure('usage', `Task ${task.id} has a prompt, which a command cannot answer.`, 'Name a coding agent for it.'),
    );
  }
  return ok({ argv: commandArgv(task.work.command), env: {}, stdin: null, files: {} });
}
