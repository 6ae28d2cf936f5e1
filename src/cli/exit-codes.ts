import type { FailureCode } from '../model/failure.ts';
import type { SessionState } from '../model/session.ts';

/** What a process of `br` ends with. Stable: scripts match on it. 0, 1, 2, 130 and 143 mean what they mean everywhere. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 8 | 9 | 10 | 70 | 129 | 130 | 143;

/** The meaning of every exit code, for the documents. 128 + n is the shell's number for "ended by signal n". */
export const EXIT_CODES: Readonly<Record<ExitCode, string>> = {
  0: 'Done: what was asked for is true.',
  1: 'The session ended with tasks that did not land, a check of the plan found something red, `br doctor` or `br db check` found something wrong, or `br gc` could not free everything, or a receiver of telemetry refused a part of what was sent, or `br security` found something, or a hook of it does not run.',
  2: 'The command line was wrong: unknown command, option, session or task.',
  3: 'The plan file, or a configuration file, has mistakes.',
  4: 'An agent is missing, too old, or not logged in.',
  5: 'A budget forbids the next step.',
  6: 'The target branch cannot take the result: uncommitted changes, or a conflict.',
  8: 'Another br owns the session.',
  9: 'The repository, the database, a workspace or the disk cannot be used.',
  10: 'Ended on request before it was complete: br pause, br stop or br cancel from elsewhere, or "no" to a question.',
  70: 'A bug in br. The message holds what a report needs.',
  129: 'The terminal was closed (SIGHUP). The session is paused.',
  130: 'Ctrl-C (SIGINT). The session is paused.',
  143: 'SIGTERM. The session is paused.',
};

/** The exit code of every failure. */
export const FAILURE_EXITS: Readonly<Record<FailureCode, ExitCode>> = {
  usage: 2,
  'plan-invalid': 3,
  'config-invalid': 3,
  repository: 9,
  'agent-unavailable': 4,
  store: 9,
  owned: 8,
  'lease-lost': 8,
  workspace: 9,
  setup: 1,
  process: 9,
  landing: 6,
  conflict: 6,
  budget: 5,
  'tasks-failed': 1,
  stopped: 10,
  io: 9,
};

/** The exit code of a failure. */
export function exitCodeOf(code: FailureCode): ExitCode {
  return FAILURE_EXITS[code];
}

/** The exit code of a run that ended with the session in this state, when no signal ended it. */
export function exitCodeOfSession(state: SessionState): ExitCode {
  switch (state.status) {
    case 'completed':
      return 0;
    case 'failed':
      return state.reasonCode === null ? 1 : exitCodeOf(state.reasonCode);
    case 'paused':
      return state.reasonCode === null ? 10 : exitCodeOf(state.reasonCode);
    case 'cancelled':
    case 'created':
    case 'running':
      return 10;
  }
}
