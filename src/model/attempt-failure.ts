import type { EpochMillis, Millis } from './units.ts';

/**
 * Why an attempt did not land. The class decides what happens next (`parallel/failure-policy.ts`):
 *
 * | class | meaning |
 * |---|---|
 * | setup | the workspace or a setup command failed |
 * | spawn | the agent or command could not be started |
 * | agent-error | the agent reported an error of its own, or the command exited non-zero |
 * | refusal | the model declined the task |
 * | context | the prompt or context is too long for the model |
 * | max-turns, attempt-budget | a ceiling of the attempt was reached |
 * | timeout, idle | deadline passed / nothing was written for too long |
 * | overloaded | the provider was overloaded or failed (429 without a reset time, 5xx, cut connection), the agent's own retries used up |
 * | quota | a limit with, or without, a known reset time |
 * | auth, billing | no valid login / no credit: nothing will work until a human acts |
 * | conversation | the conversation to go on with is not there any more |
 * | killed | the process was ended from outside (out of memory, kill -9) |
 * | no-changes | the tree is as it was, and the task was to change it |
 * | already-green | a `fail_before` check passes on the base: the plan or the base is wrong, no money was spent |
 * | gate | a check was red, or changed paths lie outside the claims |
 * | conflict | the change conflicts with what landed meanwhile |
 * | combined | green alone, red on the combined tree |
 */
export type FailureClass =
  | 'setup'
  | 'spawn'
  | 'agent-error'
  | 'refusal'
  | 'context'
  | 'max-turns'
  | 'attempt-budget'
  | 'timeout'
  | 'idle'
  | 'overloaded'
  | 'quota'
  | 'auth'
  | 'billing'
  | 'conversation'
  | 'killed'
  | 'no-changes'
  | 'already-green'
  | 'gate'
  | 'conflict'
  | 'combined';

/** Ends that come from outside of the work: they say nothing about what was done, and are not charged. */
const INTERRUPTIONS: ReadonlySet<FailureClass> = new Set([
  'auth',
  'billing',
  'conversation',
  'killed',
  'overloaded',
  'quota',
]);

/** Whether a failure only broke the work off, so that it can go on where it was. */
export function isInterruption(failure: AttemptFailure): boolean {
  return INTERRUPTIONS.has(failure.class);
}

/** An attempt's failure, with what the next try needs to know. */
export type AttemptFailure = {
  readonly class: FailureClass;
  /** One line for people. */
  readonly summary: string;
  /** Given to the next attempt: red checks with the end of their output, conflicting files, paths outside the claims. */
  readonly evidence: string;
  /** When a quota ends, where the provider said so. */
  readonly resetsAt: EpochMillis | null;
  /** How long the provider asks to wait. Missing: it does not say. */
  readonly retryAfter?: Millis;
  /** The model, or family of models, that a limit is about: `opus`. Missing: the whole account. */
  readonly scope?: string;
};
