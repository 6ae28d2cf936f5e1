import type { AttemptFailure, FailureClass } from '../../../model/attempt-failure.ts';
import { classifyProviderError } from '../../../model/classify-provider-error.ts';
import { providerFailure } from '../../../model/provider-failure.ts';
import type { EpochMillis } from '../../../model/units.ts';

/**
 * What Codex's own sentences about an error say, as seen in 0.169.0: there is neither a status nor a kind beside the text. Where the
 * text holds a status, that counts for more. First match wins.
 */
const WORDS: readonly (readonly [RegExp, FailureClass])[] = [
  [/out of credits|spend cap|quota exceeded|insufficient_quota|check your plan and billing/iu, 'billing'],
  [/hit your usage limit|usage limit (?:has been )?reached/iu, 'quota'],
  [/ran out of room in the model.s context window|context_length_exceeded|context window of this model/iu, 'context'],
  [/flagged for possible cybersecurity risk|reason: content_filter/iu, 'refusal'],
  [/with your ChatGPT plan, upgrade|not logged in|refresh token|sign in again|^missing environment variable/iu, 'auth'],
  [/model is at capacity|server overloaded|experiencing high demand/iu, 'overloaded'],
];

/** Why a turn failed, from the sentence that says so, and what that says about the time. `now`: when it was said. */
export function troubleOf(
  words: string,
  now: EpochMillis | null = null,
): Pick<AttemptFailure, 'class' | 'resetsAt' | 'retryAfter'> {
  const told = providerFailure(classifyProviderError({ message: words, status: statusIn(words), at: now }));
  if (statusIn(words) !== null) return told;
  const said = WORDS.find(([pattern]) => pattern.test(words))?.[1];
  return said === undefined || said === told.class ? told : { class: said, resetsAt: null };
}

/** The HTTP status within a sentence: `unexpected status 401 Unauthorized: …`, `last status: 429 Too Many Requests`. */
export function statusIn(words: string): number | null {
  const status = /\bstatus:? (\d{3})\b/u.exec(words)?.[1];
  return status === undefined ? null : Number(status);
}

/** `{"error":{"message":"…"}}`, which Codex passes on as it came, reduced to the message. */
export function plainWords(message: string): string {
  return /^\s*\{.*"message"\s*:\s*"((?:[^"\\]|\\.)*)"/su.exec(message)?.[1]?.replaceAll(/\\(.)/gu, '$1') ?? message;
}
