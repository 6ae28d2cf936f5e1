import path from 'node:path';
import { type AgentSafety, type SignalEffect, UNKNOWN_SAFETY } from '../../../ports/agent-safety.ts';

/** Of any agent: the client hears the signal, cancels the prompt, logs what the agent answers, and ends it within seven seconds. */
const CANCELLED: SignalEffect = { ends: 'reports', endsTools: 'unknown', resumable: 'unknown' };

const COMMON = 'A stop cancels the prompt; an agent that does not answer for four seconds is ended.';

const ANY: AgentSafety = {
  ...UNKNOWN_SAFETY,
  onInterrupt: CANCELLED,
  onTerminate: CANCELLED,
  onKill: { ends: 'silent', endsTools: 'unknown', resumable: 'unknown' },
  notes: [COMMON],
};

/** What was seen of some agents, by the name of their program, driven against a scripted model. */
const SEEN: Readonly<Record<string, AgentSafety>> = {
  gemini: {
    ...ANY,
    // Commands it has started live on after SIGKILL.
    onInterrupt: { ...CANCELLED, endsTools: 'yes' },
    onTerminate: { ...CANCELLED, endsTools: 'yes' },
    onKill: { ...ANY.onKill, endsTools: 'no' },
    seen: '0.61.0',
    notes: [
      COMMON,
      'A conversation that is gone on with in the minute it began in, or a second time, is lost: it begins afresh.',
    ],
  },
};

/** What is known of the agent that a command line starts. */
export function safetyOf(argv: readonly string[]): AgentSafety {
  return SEEN[path.basename(argv[0] ?? '')] ?? ANY;
}
