import type { AttemptFailure, FailureClass } from '../../../model/attempt-failure.ts';
import type { ModelUsage } from '../../../model/usage.ts';
import type { AgentOutcome } from '../../../ports/agent.ts';
import type { Exit } from '../../../ports/process.ts';
import { cut, firstLine, tail } from '../../../lib/text.ts';
import { LOG_IN } from './program.ts';
import { type WallClock, resetTime } from './reset-time.ts';
import { troubleOf } from './trouble.ts';

/** Longest closing words and evidence that are kept; the raw log has the rest. */
const SUMMARY = 2000;
const EVIDENCE = 4000;

/** All that one attempt's output says about how it ended. Filled line by line. */
export type Evidence = {
  /** The conversation's id, once Codex said that it began. */
  agentSession: string | null;
  /** The last word: the turn is complete, or failed with a sentence. Null before. */
  turn: { readonly kind: 'completed' } | { readonly kind: 'failed'; readonly words: string } | null;
  /** The last error that was told, fatal or not; null when something worked after it. */
  error: string | null;
  /** When that was, as a limit's end may be told without its date. */
  at: WallClock | null;
  /** What the agent said last. */
  words: string | null;
};

/**
 * What the evidence says about the end of an attempt. The end of the turn counts for more than the exit code, which is 1 for
 * every failure and for SIGINT. Commands that failed say nothing: not every one of them appears in the output.
 */
export function outcomeOf(
  evidence: Evidence,
  { usage, exit, stderr }: { readonly usage: readonly ModelUsage[]; readonly exit: Exit; readonly stderr: string },
): AgentOutcome {
  const said = spoken(stderr);
  const { turn, words } = evidence;
  const common = {
    usage,
    agentSession: evidence.agentSession,
    summary: words === null ? null : cut(words, SUMMARY),
  };
  if (turn?.kind === 'completed') return { ...common, outcome: { kind: 'finished' } };
  const verdict = turn === null ? withoutEnd(evidence, exit, said) : failed(turn.words, evidence.at);
  const details = [turn?.words ?? evidence.error ?? '', said === '' ? '' : `stderr:\n${tail(said, 2000)}`];
  const failure = { ...verdict, evidence: cut(details.filter(Boolean).join('\n'), EVIDENCE) };
  return { ...common, outcome: { kind: 'failed', failure } };
}

type Verdict = Omit<AttemptFailure, 'evidence'>;

function verdict(cls: FailureClass, summary: string): Verdict {
  return { class: cls, summary, resetsAt: null };
}

/** `You've hit your usage limit for gpt-5.5. Switch to another model now, …`: protocol/src/error.rs. */
const LIMITED = /usage limit for ([a-z][\w.-]*\w)/iu;

function failed(words: string, at: WallClock | null): Verdict {
  const trouble = troubleOf(words, at?.now ?? null);
  const summary = firstLine(words, 400) || 'Codex ended its turn with an error that it did not name.';
  if (trouble.class === 'auth') return verdict(trouble.class, `${summary} (${LOG_IN})`);
  const clock = trouble.class === 'quota' && at !== null ? resetTime(words, at) : null;
  const model = trouble.class === 'quota' ? LIMITED.exec(words)?.[1] : undefined;
  const scope = model === undefined ? {} : { scope: model };
  return { ...trouble, ...scope, summary, resetsAt: clock ?? trouble.resetsAt };
}

/** What `resume` says when the file of the conversation is gone. */
const FORGOTTEN = /no rollout found for thread id|thread not found|no thread with id/iu;

/** Shells and supervisors report death by signal n as 128 + n: https://www.gnu.org/software/bash/manual/html_node/Exit-Status.html */
const SIGNALS: Readonly<Record<number, string>> = { 129: 'SIGHUP', 130: 'SIGINT', 137: 'SIGKILL', 143: 'SIGTERM' };

function withoutEnd({ agentSession, error }: Evidence, exit: Exit, said: string): Verdict {
  if (exit.kind === 'lost') return verdict('killed', 'Codex was killed before its turn ended.');
  const signal = SIGNALS[exit.code];
  if (signal !== undefined) return verdict('killed', `Codex was ended by ${signal} before its turn ended.`);
  if (FORGOTTEN.test(said)) return verdict('conversation', firstLine(said));
  if (error !== null) return failed(error, null);
  // SIGINT, as seen in 0.169.0: exit code 1, and not a word.
  if (exit.code === 1 && agentSession !== null && !/^Error\b/mu.test(said))
    return verdict('killed', 'Codex was interrupted before its turn ended.');
  const words = /^Error\b.*$/mu.exec(said)?.[0] ?? firstLine(said);
  const summary = `Codex ended with exit code ${exit.code} and no result${words === '' ? '.' : `: ${cut(words, 400)}`}`;
  return { ...troubleOf(said), summary };
}

/** Stderr without what Codex says there whenever it starts: that its home lies under /tmp, that the repository is not trusted. */
function spoken(stderr: string): string {
  return stderr
    .split('\n')
    .filter((line) => !/^WARNING: proceeding, even though|^warning: Untrusted project-local configuration/u.test(line))
    .join('\n')
    .trim();
}
