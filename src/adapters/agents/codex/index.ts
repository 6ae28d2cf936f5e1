import type { AgentSafety } from '../../../ports/agent-safety.ts';
import type { Agent } from '../../../ports/agent.ts';
import { codexCommand } from './command.ts';
import { codexDecoder } from './decoder.ts';
import { probeCodex } from './probe.ts';
import type { WallClock } from './reset-time.ts';
import { codexHome } from './writable.ts';

/** As seen in 0.169.0, driven against a scripted model, with its sandbox and without. */
const CODEX_SAFETY: AgentSafety = {
  onInterrupt: { ends: 'silent', endsTools: 'yes', resumable: 'yes' },
  onTerminate: { ends: 'silent', endsTools: 'yes', resumable: 'yes' },
  onKill: { ends: 'silent', endsTools: 'yes', resumable: 'yes' },
  // It ends within a tenth of a second. After SIGINT the conversation holds the last call, too.
  stop: { signal: 'SIGINT', grace: 5000 },
  seen: '0.169.0',
  notes: [
    'What a killed part of a conversation has used is told only by the part that goes on with it.',
    'With SIGKILL it is its sandbox that ends the commands; without the sandbox, background processes may survive.',
  ],
};

/** Where the program is, when it is neither in `BR_CODEX` nor on PATH, and a clock for limits that end at a time of day. */
export type CodexOptions = { readonly program?: string; readonly clock?: () => WallClock };

/**
 * OpenAI's Codex, driven through `codex exec --json`: https://developers.openai.com/codex/noninteractive
 * The user's login and configuration serve; nothing that the repository configures runs.
 */
export function codexAgent(options: CodexOptions = {}): Agent {
  return {
    name: 'codex',
    summary: 'OpenAI Codex, with the login and configuration you have',
    capabilities: { resume: true, cost: 'tokens', maxTurns: false, budget: false },
    safety: CODEX_SAFETY,
    writable: (env) => [codexHome(env)].filter((home) => home !== null),
    probe: (env) => probeCodex(env, options.program),
    command: (request) => codexCommand(request, options.program),
    decoder: (request) => codexDecoder(request, options.clock ?? (() => systemClock(request.env['TZ']))),
  };
}

function systemClock(zone: string | undefined): WallClock {
  return { now: Date.now(), zone: known(zone) ? zone : new Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/** The variable may also hold a file or a rule of its own; those are not looked into. */
function known(zone: string | undefined): zone is string {
  if (zone === undefined || zone === '') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
