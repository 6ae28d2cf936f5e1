import path from 'node:path';
import { type AgentSafety, type SignalEffect, UNKNOWN_SAFETY } from '../../../ports/agent-safety.ts';

const COMMON =
  'A stop cancels the prompt and logs what the agent answers; one that does not answer for four seconds is ended.';

/** Of any agent: the client ends within seven seconds. What the agent says when it is cancelled differs. */
const ANY: AgentSafety = {
  ...UNKNOWN_SAFETY,
  onKill: { ends: 'silent', endsTools: 'unknown', resumable: 'unknown' },
  notes: [COMMON],
};

/** Gemini CLI answers `cancelled` without its usage, and its commands are gone by then. */
const GEMINI_CANCELLED: SignalEffect = { ends: 'silent', endsTools: 'yes', resumable: 'unknown' };

/** What was seen of some agents, by the name of their program, driven against a scripted model. */
const SEEN: ReadonlyMap<string, AgentSafety> = new Map(
  Object.entries({
    gemini: {
      ...ANY,
      onInterrupt: GEMINI_CANCELLED,
      onTerminate: GEMINI_CANCELLED,
      seen: '0.61.0',
      notes: [
        COMMON,
        'A conversation that is gone on with in the minute it began in, or a second time, is lost: it begins afresh.',
      ],
    },
  }),
);

/** What is known of the agent that a command line starts, also by `node <its file>`. */
export function safetyOf([program = '', script = '']: readonly string[]): AgentSafety {
  const started = path.basename(program) === 'node' ? script : program;
  return SEEN.get(path.basename(started, '.js')) ?? ANY;
}
