import type { FailureClass } from '../../../model/attempt-failure.ts';
import { type Json, object, text } from '../../../lib/json.ts';

/** `auth_required`, the one error code of the protocol that matters here: https://agentclientprotocol.com/protocol/schema#errorcode */
const AUTH_REQUIRED = -32_000;

/** Names of errors in `data.errorKind`, as claude-agent-acp gives them. */
const KINDS: ReadonlyMap<string, FailureClass> = new Map(
  Object.entries({
    account_on_hold: 'auth',
    authentication_failed: 'auth',
    billing_error: 'billing',
    cloud_credential_error: 'auth',
    oauth_org_not_allowed: 'auth',
    overloaded: 'overloaded',
    rate_limit: 'overloaded',
    server_error: 'overloaded',
    verification_required: 'auth',
  } as const),
);

/** What the words say, for agents that give errors neither a name nor a status. First match wins. */
const WORDS: readonly (readonly [RegExp, FailureClass])[] = [
  [
    /\b(?:unauthorized|unauthenticated|not logged in|log ?in first|authentication (?:failed|required|error)|invalid (?:api|x-api)[ -]key|api key not valid|(?:set|select) an auth method)\b/iu,
    'auth',
  ],
  [
    /credit balance|insufficient (?:credit|funds|balance)|billing (?:is not|has not|disabled)|payment required/iu,
    'billing',
  ],
  [/quota|usage limit|hit your .*limit|limit reached|resource.?exhausted/iu, 'quota'],
  [
    /prompt is too long|context (?:length|window)|maximum context|too many (?:input )?tokens|exceeds the maximum number of tokens/iu,
    'context',
  ],
  [
    /\bE(?:CONN[A-Z]+|PIPE|TIMEDOUT|AI_AGAIN|NOTFOUND)\b|connection (?:error|refused|dropped|closed|reset)|fetch failed|socket hang up|overloaded|unavailable|rate limit|too many requests|timed out/iu,
    'overloaded',
  ],
];

/** The class that words tell of, or null. */
export function wordsClass(words: string): FailureClass | null {
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/**
 * The class of an error that the agent answered: its kind first, then the provider's status, which Gemini CLI 0.61 gives as
 * the code and others in `data`, then the protocol's own code, then the words.
 */
export function errorClass(error: Json): FailureClass {
  const data = object(error['data']);
  const words = [error['words'], error['data'], data['details'], data['message']]
    .map((part) => text(part) ?? '')
    .join('\n');
  const kind = KINDS.get(text(data['errorKind']) ?? '');
  const said = wordsClass(words);
  const status = [error['code'], data['status'], data['statusCode'], data['httpStatus']].find(isStatus);
  const named = kind ?? (status === undefined ? null : byStatus(status, said));
  // A limit that is used up is no passing overload.
  if (named === 'overloaded' && said === 'quota' && (status === undefined || status === 429)) return 'quota';
  if (named !== null) return named;
  if (error['code'] === AUTH_REQUIRED) return 'auth';
  return said ?? 'agent-error';
}

function isStatus(value: unknown): value is number {
  return typeof value === 'number' && value >= 400 && value < 600;
}

function byStatus(status: number, said: FailureClass | null): FailureClass | null {
  if (status === 401 || status === 403) return 'auth';
  if (status === 402) return 'billing';
  if (status === 413) return 'context';
  if (status === 408 || status === 429 || status >= 500) return 'overloaded';
  // 400 is what providers say to a prompt that is too long, to a wrong key, or to an account without credit.
  return said;
}
