import type { Cost, TokenUsage } from '../../model/usage.ts';
import type { Millis } from '../../model/units.ts';
import { type Attributes, quantity, word } from './attributes.ts';
import type { Item } from './read-export.ts';

/** One call of a model, as an agent's telemetry tells it. */
export type ObservedCall = {
  readonly agent: string | null;
  readonly model: string;
  readonly tokens: TokenUsage;
  readonly cost: Cost;
  readonly duration: Millis | null;
  /** By what the same call is known when it is told again; null: it has no name. */
  readonly request: string | null;
};

/** A part of a sum over many calls: tokens of one kind, or µUSD. */
export type ObservedPart = {
  readonly agent: string | null;
  readonly model: string;
  readonly of: keyof TokenUsage | 'cost';
  readonly value: number;
};

const UNKNOWN: Cost = { source: 'unknown' };

/** The call that an item tells of; null when it tells of none. */
export function callOf(item: Item): ObservedCall | null {
  const agent = agentOf(item);
  switch (item.name) {
    case 'claude_code.api_request':
      return claudeCall(item.attributes);
    case 'codex.sse_event':
      return codexCall(item.attributes);
    default:
      // Claude Code tells of each call in a log record, too, and its spans have no name in common with those.
      return item.signal === 'metric' || agent === 'claude' ? null : genAiCall(item, agent);
  }
}

/** https://code.claude.com/docs/en/monitoring-usage#api-request-event */
function claudeCall(attributes: Attributes): ObservedCall | null {
  const model = word(attributes, 'model');
  if (model === null) return null;
  const micros = quantity(attributes, 'cost_usd_micros') ?? times(quantity(attributes, 'cost_usd'), 1_000_000);
  return {
    agent: 'claude',
    model,
    tokens: {
      input: whole(quantity(attributes, 'input_tokens')),
      output: whole(quantity(attributes, 'output_tokens')),
      cacheRead: whole(quantity(attributes, 'cache_read_tokens')),
      cacheWrite: whole(quantity(attributes, 'cache_creation_tokens')),
    },
    cost: micros === null ? UNKNOWN : { source: 'reported', amount: Math.round(micros) },
    duration: quantity(attributes, 'duration_ms'),
    request: word(attributes, 'request_id'),
  };
}

/** The event of a stream's end that counts tokens, as 0.169.0 sends it; the cached ones are a part of its input. */
function codexCall(attributes: Attributes): ObservedCall | null {
  const [model, input] = [word(attributes, 'model'), quantity(attributes, 'input_token_count')];
  if (model === null || input === null) return null;
  const cacheRead = whole(quantity(attributes, 'cached_token_count'));
  const cacheWrite = whole(quantity(attributes, 'cache_write_token_count'));
  return {
    agent: 'codex',
    model,
    tokens: {
      input: Math.max(0, whole(input) - cacheRead - cacheWrite),
      output: whole(quantity(attributes, 'output_token_count')),
      cacheRead,
      cacheWrite,
    },
    cost: UNKNOWN,
    duration: null,
    request: null,
  };
}

/** Operations of the GenAI conventions that are one call of a model; `invoke_agent` and others hold the sum of those inside them. */
const CALLS = new Set(['chat', 'text_completion', 'generate_content', 'embeddings']);

/**
 * A span, or an event, of the GenAI conventions (of development, as of semantic conventions 1.37):
 * https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/. Input tokens count cached ones there.
 */
function genAiCall({ signal, attributes, duration }: Item, agent: string | null): ObservedCall | null {
  const model = word(attributes, 'gen_ai.response.model') ?? word(attributes, 'gen_ai.request.model');
  const [input, output] = [
    quantity(attributes, 'gen_ai.usage.input_tokens'),
    quantity(attributes, 'gen_ai.usage.output_tokens'),
  ];
  const operation = word(attributes, 'gen_ai.operation.name');
  if (model === null || (input === null && output === null)) return null;
  if (operation === null ? signal !== 'span' : !CALLS.has(operation)) return null;
  const cacheRead = whole(quantity(attributes, 'gen_ai.usage.cache_read.input_tokens'));
  const cacheWrite = whole(quantity(attributes, 'gen_ai.usage.cache_creation.input_tokens'));
  return {
    agent,
    model,
    tokens: { input: Math.max(0, whole(input) - cacheRead - cacheWrite), output: whole(output), cacheRead, cacheWrite },
    cost: UNKNOWN,
    duration,
    request: word(attributes, 'gen_ai.response.id'),
  };
}

/** What Claude Code calls the kinds of tokens: https://code.claude.com/docs/en/monitoring-usage#token-counter */
const CLAUDE_KINDS: Readonly<Record<string, keyof TokenUsage>> = {
  input: 'input',
  output: 'output',
  cacheRead: 'cacheRead',
  cacheCreation: 'cacheWrite',
};

/** The part of a sum that a point of a metric tells; null when it tells none. */
export function partOf(item: Item): ObservedPart | null {
  const { name, attributes, value, signal } = item;
  if (signal !== 'metric' || value === null || value < 0) return null;
  const agent = agentOf(item);
  if (name === 'claude_code.cost.usage' || name === 'claude_code.token.usage') {
    const model = word(attributes, 'model');
    const type = word(attributes, 'type') ?? '';
    const of =
      name === 'claude_code.cost.usage' ? 'cost' : Object.hasOwn(CLAUDE_KINDS, type) ? CLAUDE_KINDS[type] : undefined;
    if (model === null || of === undefined) return null;
    return { agent, model, of, value: of === 'cost' ? value * 1_000_000 : value };
  }
  if (name !== 'gen_ai.client.token.usage') return null;
  const model = word(attributes, 'gen_ai.response.model') ?? word(attributes, 'gen_ai.request.model');
  const of = word(attributes, 'gen_ai.token.type');
  return model !== null && (of === 'input' || of === 'output') ? { agent, model, of, value } : null;
}

/** Which agent it is: in the words of plans where it is a built-in one, else as the service calls itself. */
export function agentOf({ name, resource }: Pick<Item, 'name' | 'resource'>): string | null {
  const service = word(resource, 'service.name');
  if (name.startsWith('claude_code.') || service === 'claude-code') return 'claude';
  if (name.startsWith('codex.') || service?.startsWith('codex') === true) return 'codex';
  return service === null || service.startsWith('unknown_service') ? null : service;
}

function whole(value: number | null): number {
  return Math.round(value ?? 0);
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}
