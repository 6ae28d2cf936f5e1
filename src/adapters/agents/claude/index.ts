import type { Agent } from '../../../ports/agent.ts';
import { claudeCommand } from './command.ts';
import { claudeDecoder } from './decoder.ts';
import { probeClaude } from './probe.ts';

/** Where the program is, when it is neither in `BR_CLAUDE` nor on PATH. */
export type ClaudeOptions = { readonly program?: string };

/**
 * Claude Code, driven through its own command line: https://docs.claude.com/en/docs/claude-code/cli-reference
 * The user's login and settings serve; settings and hooks of the repository do not run.
 */
export function claudeAgent(options: ClaudeOptions = {}): Agent {
  return {
    name: 'claude',
    summary: 'Claude Code, with the login and settings you have',
    capabilities: { resume: true, cost: 'reported', maxTurns: true, budget: true },
    // SIGTERM ends it without a word; on SIGINT it reports what it has used (seen in 2.1.330).
    stopSignal: 'SIGINT',
    probe: (env) => probeClaude(env, options.program),
    command: (request) => claudeCommand(request, options.program),
    decoder: claudeDecoder,
  };
}
