import { type Attributes, word } from './attributes.ts';
import type { Item } from './read-export.ts';

/** Attributes that are kept of one item. */
const MOST_KEPT = 24;

/** Who somebody is, whatever kind of value says it. */
const PERSONAL = /^((user|enduser|organization)\.|host\.(name|id|ip|mac)$)|email/iu;
/** Said by the event itself. */
const SAID = /^event\.(name|timestamp|sequence)$/u;

/**
 * Names whose text is known to hold nothing that was said: what ran, which it was, how it ended. Every convention has its own
 * names for prompts, responses and arguments, and new ones come: so it is these that are listed, and not those.
 */
const WORDS: ReadonlySet<string> = new Set([
  // Claude Code and Codex.
  'agent.name',
  'agent_name',
  'anthropic.provider',
  'approval_policy',
  'call_id',
  'conversation.id',
  'decision',
  'decision_source',
  'decision_type',
  'enabled_via',
  'event.kind',
  'hook_event',
  'language',
  'marketplace.name',
  'mcp_server_scope',
  'message.uuid',
  'model',
  'model_reasoning_effort',
  'originator',
  'permission_mode',
  'plugin.name',
  'plugin.scope',
  'plugin_id_hash',
  'prompt.id',
  'provider_name',
  'query_source',
  'reasoning_summary',
  'request_id',
  'sandbox_policy',
  'session.id',
  'skill.name',
  'slug',
  'source',
  'speed',
  'start_type',
  'startup.phase',
  'startup.status',
  'stop_reason',
  'terminal.type',
  'thread.id',
  'tool_name',
  'tool_namespace',
  'tool_source',
  'tool_use_id',
  'turn.id',
  'type',
  // OpenTelemetry: what a program, a span and a request are.
  'app.version',
  'error.code',
  'error.type',
  'error_type',
  'host.arch',
  'http.method',
  'http.request.method',
  'http.route',
  'http.status_code',
  'network.protocol.name',
  'network.protocol.version',
  'os.type',
  'os.version',
  'otel.status_code',
  'parent.id',
  'process.runtime.name',
  'process.runtime.version',
  'rpc.method',
  'rpc.service',
  'rpc.system',
  'server.address',
  'service.instance.id',
  'service.name',
  'service.namespace',
  'service.version',
  'span.id',
  'span.kind',
  'status',
  'status_code',
  'trace.id',
  // GenAI conventions.
  'gen_ai.agent.id',
  'gen_ai.agent.name',
  'gen_ai.conversation.id',
  'gen_ai.operation.name',
  'gen_ai.output.type',
  'gen_ai.provider.name',
  'gen_ai.request.model',
  'gen_ai.response.finish_reasons',
  'gen_ai.response.id',
  'gen_ai.response.model',
  'gen_ai.system',
  'gen_ai.token.type',
  'gen_ai.tool.call.id',
  'gen_ai.tool.name',
  'gen_ai.tool.type',
  'openai.request.service_tier',
  'openai.response.service_tier',
  'openai.response.system_fingerprint',
  // OpenInference, the AI SDK, OpenLLMetry.
  'ai.model.id',
  'ai.model.provider',
  'ai.operationId',
  'ai.response.finishReason',
  'ai.response.id',
  'ai.response.model',
  'ai.toolCall.id',
  'ai.toolCall.name',
  'embedding.model_name',
  'llm.model_name',
  'llm.provider',
  'llm.system',
  'openinference.span.kind',
  'tool.id',
  'tool.name',
  'traceloop.span.kind',
]);

/** Beginnings of such names. */
const PREFIXES = ['telemetry.sdk.', 'managed_settings.', 'br.'] as const;

/** What a number that came as text is called. */
const MEASURED = /(?:^|[._])(ms|tokens?|count|bytes|usd|micros|length|size|seq|duration|attempt|status_code)$/u;
const NUMBER = /^-?\d{1,20}(\.\d{1,20})?$/u;

/** Why something failed, in the words of a program that is known not to repeat there what was said. */
const ERRORS: ReadonlySet<string> = new Set(['error', 'error.message']);
const KNOWN_PROGRAM = /^(claude_code|codex)\./u;

/** The attributes of an item that are kept. `owned`: the attempt it belongs to is known, and need not be said in them. */
export function keptAttributes({ name, resource, attributes }: Item, owned: boolean): Attributes {
  const service = word(resource, 'service.name');
  const own = Object.entries(attributes).flatMap(([key, value]) => {
    if (PERSONAL.test(key) || SAID.test(key) || (owned && key.startsWith('br.'))) return [];
    if (typeof value !== 'string' || saysNothing(key, value)) return [[key, value] as const];
    if (!ERRORS.has(key)) return [];
    // That it failed is kept in any case.
    return [[key, KNOWN_PROGRAM.test(name) ? value : true] as const];
  });
  const whose = owned ? [] : Object.entries(resource).filter(([key]) => key.startsWith('br.'));
  const first = owned || service === null ? [] : [['service.name', service] as const];
  return Object.fromEntries([...first, ...whose, ...own].slice(0, MOST_KEPT));
}

/** Whether a text holds nothing that somebody said. */
function saysNothing(name: string, value: string): boolean {
  if (WORDS.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix))) return true;
  return value === 'true' || value === 'false' || (MEASURED.test(name) && NUMBER.test(value));
}
