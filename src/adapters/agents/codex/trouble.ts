import type { FailureClass } from '../../../model/attempt-failure.ts';

/**
 * What Codex's sentences about an error say, as seen in 0.169.0: there is neither a status nor a kind beside the text.
 * Sentences of its own first, then the status within the text, then words of the connection. First match wins.
 */
const WORDS: readonly (readonly [RegExp, FailureClass])[] = [
  [/out of credits|spend cap|quota exceeded|insufficient_quota|check your plan and billing/iu, 'billing'],
  [/hit your usage limit|usage limit (?:has been )?reached/iu, 'quota'],
  [/ran out of room in the model.s context window|context_length_exceeded|context window of this model/iu, 'context'],
  [/flagged for possible cybersecurity risk|reason: content_filter/iu, 'refusal'],
  [/with your ChatGPT plan, upgrade|not logged in|refresh token|sign in again|^missing environment variable/iu, 'auth'],
  [/model is at capacity|server overloaded|experiencing high demand/iu, 'overloaded'],
];

const CONNECTION =
  /stream disconnected|connection failed|error sending request|waiting for network|while reading the server response|timed out|timeout waiting|idle timeout/iu;

/** Why a turn failed, from the sentence that says so. */
export function troubleOf(words: string): FailureClass {
  const said = WORDS.find(([pattern]) => pattern.test(words))?.[1];
  return said ?? byStatus(statusIn(words)) ?? (CONNECTION.test(words) ? 'overloaded' : 'agent-error');
}

/** The HTTP status within a sentence: `unexpected status 401 Unauthorized: …`, `last status: 429 Too Many Requests`. */
export function statusIn(words: string): number | null {
  const status = /\bstatus:? (\d{3})\b/u.exec(words)?.[1];
  return status === undefined ? null : Number(status);
}

/** https://platform.openai.com/docs/guides/error-codes */
function byStatus(status: number | null): FailureClass | null {
  if (status === null) return null;
  if (status === 401 || status === 403) return 'auth';
  if (status === 402) return 'billing';
  if (status === 413) return 'context';
  return status === 408 || status === 429 || status >= 500 ? 'overloaded' : null;
}

/** `{"error":{"message":"…"}}`, which Codex passes on as it came, reduced to the message. */
export function plainWords(message: string): string {
  return /^\s*\{.*"message"\s*:\s*"((?:[^"\\]|\\.)*)"/su.exec(message)?.[1]?.replaceAll(/\\(.)/gu, '$1') ?? message;
}
