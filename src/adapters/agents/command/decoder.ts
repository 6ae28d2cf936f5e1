import { constants } from 'node:os';
import type { AttemptFailure } from '../../../model/attempt-failure.ts';
import type { AgentDecoder, AgentOutcome } from '../../../ports/agent.ts';
import type { Exit } from '../../../ports/process.ts';

/** How many characters of the end of the output are kept as evidence. */
const evidenceLength = 4_096;

/** Reads a command's output: that it began, and its end for the evidence. The lines themselves stay in the log. */
export function createCommandDecoder(): AgentDecoder {
  let started = false;
  let tail: string[] = [];
  let tailLength = 0;
  return {
    finished: false,
    line(text) {
      const kept = text.slice(-evidenceLength);
      tail.push(kept);
      tailLength += kept.length + 1;
      // Now and then, not at every line: cutting costs as much as what is kept.
      if (tailLength > 4 * evidenceLength) {
        tail = [lastOf(tail)];
        tailLength = tail[0]?.length ?? 0;
      }
      if (started) return [];
      started = true;
      return [{ kind: 'started', agentSession: null, model: null, version: null }];
    },
    end: (exit, stderr) => outcomeOf(exit, evidenceOf(lastOf(tail), stderr.slice(-evidenceLength).trimEnd())),
  };
}

function lastOf(lines: readonly string[]): string {
  return lines.join('\n').slice(-evidenceLength);
}

function evidenceOf(stdout: string, stderr: string): string {
  if (stdout === '' || stderr === '') return stdout + stderr;
  return `stdout, the end:\n${stdout}\n\nstderr, the end:\n${stderr}`;
}

function outcomeOf(exit: Exit, evidence: string): AgentOutcome {
  const failure = failureOf(exit);
  return {
    outcome:
      failure === null ? { kind: 'finished' } : { kind: 'failed', failure: { ...failure, evidence, resetsAt: null } },
    usage: [],
    agentSession: null,
    summary: null,
  };
}

/** Exit codes as POSIX shells give them (XCU 2.8.2): 126 and 127 for commands that could not be run, 128 + n for signal n. */
function failureOf(exit: Exit): Pick<AttemptFailure, 'class' | 'summary'> | null {
  if (exit.kind === 'lost') return { class: 'killed', summary: 'The command was killed before it ended.' };
  const { code } = exit;
  switch (code) {
    case 0:
      return null;
    case 126:
      return {
        class: 'spawn',
        summary: 'The command could not be run (exit code 126): is its file executable (chmod +x)?',
      };
    case 127:
      return { class: 'spawn', summary: 'A command was not found (exit code 127): is it installed, and on the PATH?' };
    case 128 + constants.signals.SIGKILL:
      return {
        class: 'killed',
        summary: `The command was killed from outside (exit code ${code}, SIGKILL), perhaps for want of memory.`,
      };
    case 128 + constants.signals.SIGHUP:
    case 128 + constants.signals.SIGINT:
    case 128 + constants.signals.SIGTERM:
      return { class: 'killed', summary: `The command was ended from outside (exit code ${code}${signalIn(code)}).` };
    default:
      return { class: 'agent-error', summary: `The command failed with exit code ${code}${signalIn(code)}.` };
  }
}

function signalIn(code: number): string {
  const name = Object.entries(constants.signals).find(([, number]) => code === 128 + number)?.[0];
  return name === undefined ? '' : ` (${name})`;
}
