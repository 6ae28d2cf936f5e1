import type { AttemptFailure, FailureClass } from '../../../model/attempt-failure.ts';
import type { ModelUsage } from '../../../model/usage.ts';
import type { AgentOutcome } from '../../../ports/agent.ts';
import type { Exit } from '../../../ports/process.ts';
import { object, text } from '../../../lib/json.ts';
import { cut, firstLine, tail } from '../../../lib/text.ts';
import { answeredFailure, type ProviderVerdict, spokenFailure } from './error-class.ts';
import type { Ending, Evidence } from './evidence.ts';

/** Longest evidence that is kept; the raw log has the rest. */
const EVIDENCE = 4000;

type Parts = {
  readonly evidence: Evidence;
  /** The agent's last words. */
  readonly words: string;
  readonly usage: readonly ModelUsage[];
  readonly exit: Exit;
  readonly stderr: string;
};

/**
 * What the log says about the end of an attempt. The client's last line counts for more than its exit code, which speaks
 * where there is no such line. An agent's end of turn claims nothing about the work.
 */
export function outcomeOf({ evidence, words, usage, exit, stderr }: Parts): AgentOutcome {
  const { ending, agentSession } = evidence;
  const verdict = ending === null ? withoutEnding(exit, stderr) : verdictOf(ending, evidence, stderr);
  const denials = [...evidence.denials];
  const refusals = denials.length === 0 ? '' : `Tool uses that were not allowed: ${denials.join('; ')}.`;
  const summary = [words, refusals].filter(Boolean).join('\n') || null;
  if (verdict === null) return { outcome: { kind: 'finished' }, usage, agentSession, summary };
  const details = [words, refusals, stderr === '' ? '' : `stderr:\n${tail(stderr, 2000)}`].filter(Boolean).join('\n');
  const failure: AttemptFailure = { resetsAt: null, ...verdict, evidence: cut(details, EVIDENCE) };
  return { outcome: { kind: 'failed', failure }, usage, agentSession, summary };
}

type Verdict = Pick<AttemptFailure, 'class' | 'summary'> & Partial<ProviderVerdict>;

function verdictOf(ending: Ending, evidence: Evidence, stderr: string): Verdict | null {
  const name = evidence.name ?? 'The agent';
  if (ending.kind === 'failed') return failedVerdict(ending, evidence, stderr);
  switch (ending.stop) {
    case 'end_turn':
      return null;
    case 'max_tokens':
      return { class: 'max-turns', summary: `${name} stopped: the model may write no more (max_tokens).` };
    case 'max_turn_requests':
      return { class: 'max-turns', summary: `${name} used all its turns.` };
    case 'refusal':
      return { class: 'refusal', summary: 'The model declined the task.' };
    case 'cancelled':
      return evidence.cancelled
        ? { class: 'killed', summary: `${name} was stopped.` }
        : { class: 'agent-error', summary: `${name} broke off its work, though nobody had asked it to.` };
    default:
      return {
        class: 'agent-error',
        summary: `${name} stopped for a reason that is not known here: "${ending.stop}".`,
      };
  }
}

/** Failures of the client's own finding. Where it would come out the same again, the task is given up at once (`spawn`). */
const REASONS: Readonly<Record<string, FailureClass>> = {
  conversation: 'conversation',
  model: 'spawn',
  protocol: 'spawn',
  silent: 'agent-error',
  spawn: 'spawn',
  stopped: 'killed',
};

function failedVerdict(
  { reason, step, words, line }: Extract<Ending, { kind: 'failed' }>,
  evidence: Evidence,
  stderr: string,
): Verdict {
  const known = REASONS[reason];
  if (known !== undefined) return { class: known, summary: words };
  if (reason === 'exited') {
    if (line['signal'] === 'SIGKILL') return { class: 'killed', summary: `${words} (for want of memory, perhaps)` };
    const said = firstLine(stderr);
    return { ...spokenFailure(stderr), summary: said === '' ? words : `${words} It said: ${said}` };
  }
  const failure = answeredFailure(line);
  const cls = failure.class;
  const said = plain(text(object(line['data'])['details']) ?? words);
  if (cls === 'auth') return { class: cls, summary: `${said} (${logIn(evidence)})` };
  // What hinders a conversation from being opened hinders a new one as well, unless it is about this one.
  if (step === 'session' && cls === 'agent-error' && evidence.resuming) {
    return { class: 'conversation', summary: said };
  }
  return { ...failure, summary: said };
}

/** Gemini CLI 0.61 passes on the provider's answer as it is: `{"error":{"message":…}}`. */
function plain(words: string): string {
  try {
    const answer = object(JSON.parse(words));
    return firstLine(text(object(answer['error'])['message']) ?? text(answer['message']) ?? words);
  } catch {
    return firstLine(words, 400);
  }
}

function logIn({ name, logins }: Evidence): string {
  const ways = logins.length === 0 ? '' : `: ${logins.join(', ')}`;
  return `log in with ${name ?? 'the agent'} itself${ways}`;
}

/** Shells and supervisors report death by signal n as 128 + n: https://www.gnu.org/software/bash/manual/html_node/Exit-Status.html */
const SIGNALS: Readonly<Record<number, string>> = { 129: 'SIGHUP', 130: 'SIGINT', 137: 'SIGKILL', 143: 'SIGTERM' };

function withoutEnding(exit: Exit, stderr: string): Verdict {
  if (exit.kind === 'lost') return { class: 'killed', summary: 'The agent was killed before it had ended.' };
  const signal = SIGNALS[exit.code];
  if (signal !== undefined) return { class: 'killed', summary: `The agent was ended by ${signal}.` };
  const said = firstLine(stderr);
  return {
    class: 'agent-error',
    summary: `The client of the agent ended with exit code ${exit.code}${said === '' ? '.' : `: ${said}`}`,
  };
}
