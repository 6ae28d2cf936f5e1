import type { AgentSafety } from '../../../ports/agent-safety.ts';
import type { Agent } from '../../../ports/agent.ts';
import { claudeCommand } from './command.ts';
import { claudeDecoder } from './decoder.ts';
import { claudeWritable } from './writable.ts';
import { probeClaude } from './probe.ts';

/** As seen in 2.1.330, driven against a scripted model. */
const CLAUDE_SAFETY: AgentSafety = {
  onInterrupt: { ends: 'reports', endsTools: 'yes', resumable: 'yes' },
  onTerminate: { ends: 'silent', endsTools: 'yes', resumable: 'yes' },
  onKill: { ends: 'silent', endsTools: 'no', resumable: 'yes' },
  // It needs about 1.3 s to end its tools.
  stop: { signal: 'SIGINT', grace: 10_000 },
  seen: '2.1.330',
  notes: [
    'What the killed part of a conversation has cost is missing from the cost it reports later.',
    'After SIGKILL what it did in the last moments may be missing from the conversation; the files are there.',
  ],
};

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
    safety: CLAUDE_SAFETY,
    writable: claudeWritable,
    probe: (env) => probeClaude(env, options.program),
    command: (request) => claudeCommand(request, options.program),
    decoder: claudeDecoder,
  };
}
