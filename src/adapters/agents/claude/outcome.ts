import type { AttemptFailure, FailureClass } from '../../../model/attempt-failure.ts';
import { classifyProviderError } from '../../../model/classify-provider-error.ts';
import { providerFailure } from '../../../model/provider-failure.ts';
import type { ModelUsage } from '../../../model/usage.ts';
import type { AgentOutcome } from '../../../ports/agent.ts';
import type { Exit } from '../../../ports/process.ts';
import type { Evidence, ResultEvidence } from './evidence.ts';
import { LOG_IN } from './program.ts';
import { cut, firstLine, tail } from '../../../lib/text.ts';

/** Longest closing words and evidence that are kept; the raw log has the rest. */
const SUMMARY = 2000;
const EVIDENCE = 4000;

/**
 * What the evidence says about the end of an attempt. The result event counts for more than the exit code: it is the
 * program's last word, and what happens to the process afterwards changes nothing about the work. The exit code and stderr
 * speak where there is no result.
 */
export function outcomeOf(evidence: Evidence, usage: readonly ModelUsage[], exit: Exit, stderr: string): AgentOutcome {
  const { result } = evidence;
  const failure = result === null ? withoutResult(exit, stderr) : failureOf(evidence, result);
  const denials = [...evidence.denials.values()];
  const refusals = denials.length === 0 ? '' : `Tool uses that were not allowed: ${denials.join('; ')}.`;
  const common = { usage, agentSession: evidence.agentSession };
  if (failure === null) {
    const words = [result?.words ?? '', refusals].filter(Boolean).join('\n');
    return { ...common, outcome: { kind: 'finished' }, summary: words === '' ? null : cut(words, SUMMARY) };
  }
  const details = [result?.words ?? '', refusals, stderr === '' ? '' : `stderr:\n${tail(stderr, 2000)}`]
    .filter(Boolean)
    .join('\n');
  return {
    ...common,
    outcome: { kind: 'failed', failure: { ...failure, evidence: cut(details, EVIDENCE) } },
    summary: result === null || result.words === '' ? null : cut(result.words, SUMMARY),
  };
}

type Verdict = Omit<AttemptFailure, 'evidence'>;

function verdict(cls: FailureClass, summary: string): Verdict {
  return { class: cls, summary, resetsAt: null };
}

/** Ways a run ends that the provider has no part in, by the result's `terminal_reason` or `subtype`. */
const ENDINGS: Readonly<Record<string, readonly [FailureClass, string]>> = {
  error_max_turns: ['max-turns', 'Claude Code used all its turns'],
  max_turns: ['max-turns', 'Claude Code used all its turns'],
  error_max_budget_usd: ['attempt-budget', 'Claude Code used up the money of this attempt'],
  budget_exhausted: ['attempt-budget', 'Claude Code used up the money of this attempt'],
  prompt_too_long: ['context', 'The conversation is too long for the model'],
  blocking_limit: ['context', 'The conversation is too long for the model'],
  rapid_refill_breaker: ['context', 'The conversation is too long for the model, also after it was compacted'],
  aborted_streaming: ['killed', 'Claude Code was interrupted'],
  aborted_tools: ['killed', 'Claude Code was interrupted'],
};

/** What `--resume` says when the file of the conversation is gone. */
const FORGOTTEN = /^No conversation found with session ID/u;

function failureOf(evidence: Evidence, result: ResultEvidence): Verdict | null {
  const refused = result.stop === 'refusal' || (result.failed && evidence.refused);
  if (refused) return verdict('refusal', 'The model declined the task.');
  if (!result.failed) return null;
  const ending = ENDINGS[result.reason ?? ''] ?? ENDINGS[result.subtype];
  if (ending !== undefined)
    return verdict(ending[0], `${ending[1]}${result.turns === null ? '' : ` (${result.turns} turns)`}.`);
  const words = firstLine(result.words) || `Claude Code ended with "${result.subtype}".`;
  if (FORGOTTEN.test(words)) return verdict('conversation', words);
  const failure = providerVerdict(evidence, result);
  return { ...failure, summary: failure.class === 'auth' ? `${words} (${LOG_IN})` : words };
}

/** A limit that the program told of first, with its end; then the error's name, the provider's status, and within these the words. */
function providerVerdict({ error, limit }: Evidence, { status, words }: ResultEvidence): Omit<Verdict, 'summary'> {
  if (limit !== null && (status === 429 || error === 'rate_limit')) {
    const model = limitedModel(limit.scope);
    return { class: 'quota', resetsAt: limit.resetsAt, ...(model === null ? {} : { scope: model }) };
  }
  return providerFailure(classifyProviderError({ status, type: error, message: words }));
}

/** The family of models that a window is about: `seven_day_opus` (seen in 2.1.330); null: about all of them. */
function limitedModel(window: string): string | null {
  return /_(opus|sonnet|haiku|fable)$/u.exec(window)?.[1] ?? null;
}

/** Shells and supervisors report death by signal n as 128 + n: https://www.gnu.org/software/bash/manual/html_node/Exit-Status.html */
const SIGNALS: Readonly<Record<number, string>> = { 129: 'SIGHUP', 130: 'SIGINT', 137: 'SIGKILL', 143: 'SIGTERM' };

function withoutResult(exit: Exit, stderr: string): Verdict {
  if (exit.kind === 'lost') return verdict('killed', 'Claude Code was killed before it reported a result.');
  const signal = SIGNALS[exit.code];
  if (signal !== undefined) return verdict('killed', `Claude Code was ended by ${signal} before it reported a result.`);
  const said = firstLine(stderr);
  const summary = `Claude Code ended with exit code ${exit.code} and no result${said === '' ? '.' : `: ${said}`}`;
  return { ...providerFailure(classifyProviderError({ message: tail(stderr, 2000) })), summary };
}
