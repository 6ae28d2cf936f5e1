/**
 * Version of this mapping: what a span, a point or a log record of ours is called and holds. It goes out as the version of the
 * scope. Raised when a name or a meaning changes; other programs may rely on it.
 */
export const MAPPING_VERSION = '1';

/**
 * The version of the semantic conventions whose names stand here. Those for GenAI are in development: their names change, and
 * when they do, this file and the version above change, while what is recorded stays as it is.
 * https://opentelemetry.io/docs/specs/semconv/gen-ai/
 */
export const SCHEMA_URL = 'https://opentelemetry.io/schemas/1.41.0';

/** Names of the conventions that are used. */
export const NAMES = {
  operation: 'gen_ai.operation.name',
  provider: 'gen_ai.provider.name',
  agent: 'gen_ai.agent.name',
  conversation: 'gen_ai.conversation.id',
  requestModel: 'gen_ai.request.model',
  responseModel: 'gen_ai.response.model',
  inputTokens: 'gen_ai.usage.input_tokens',
  outputTokens: 'gen_ai.usage.output_tokens',
  cacheReadTokens: 'gen_ai.usage.cache_read.input_tokens',
  cacheWriteTokens: 'gen_ai.usage.cache_creation.input_tokens',
  tokenType: 'gen_ai.token.type',
  errorType: 'error.type',
} as const;

/** Bounds of the buckets of `gen_ai.client.token.usage`, as the conventions ask for them. */
export const TOKEN_BOUNDS: readonly number[] = Array.from({ length: 14 }, (_, power) => 4 ** power);

/** Bounds of the buckets of `gen_ai.client.operation.duration`, seconds, as the conventions ask for them. */
export const DURATION_BOUNDS: readonly number[] = Array.from({ length: 14 }, (_, power) => 2 ** power / 100);

/**
 * Who makes the models of an agent, by the agent's name; an agent not listed is told by its own. It is the agent's usual
 * provider: one that was set up to use another cannot be seen from here, which the conventions allow for.
 */
const PROVIDERS: Readonly<Record<string, string>> = {
  claude: 'anthropic',
  codex: 'openai',
  gemini: 'gcp.gemini',
};

/** The provider of an agent's models. */
export function providerOf(agent: string): string {
  return Object.hasOwn(PROVIDERS, agent) ? (PROVIDERS[agent] ?? agent) : agent;
}
