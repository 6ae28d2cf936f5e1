import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { otelVariables } from '../../../model/telemetry-target.ts';
import type { AgentRequest } from '../../../ports/agent.ts';
import { codexHome } from './writable.ts';

/** How Codex is told where to send: arguments, and variables for what nobody else should see in the list of processes. */
export type CodexTelemetry = { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> };

const NONE: CodexTelemetry = { args: [], env: {} };

/**
 * Codex takes the place from its configuration (https://developers.openai.com/codex/config-advanced#observability-and-telemetry),
 * headers and resource attributes from the variables of OpenTelemetry, too (seen in 0.169.0). Nothing where the user's own
 * configuration says already where it goes.
 */
export async function codexTelemetry({
  telemetry,
  env,
}: Pick<AgentRequest, 'telemetry' | 'env'>): Promise<CodexTelemetry> {
  const variables = otelVariables(telemetry, env, 'http/protobuf');
  if (telemetry === null || Object.keys(variables).length === 0 || (await configurationDecides(env))) return NONE;
  const { endpoint } = telemetry;
  const exporter = `{otlp-http={endpoint=${JSON.stringify(`${endpoint}/v1/logs`)},protocol="binary"}}`;
  return { args: ['-c', `otel.exporter=${exporter}`], env: variables };
}

async function configurationDecides(env: Readonly<Record<string, string>>): Promise<boolean> {
  const home = codexHome(env);
  if (home === null) return false;
  try {
    const text = await readFile(path.join(home, 'config.toml'), 'utf8');
    return /^\s*(\[\s*otel\s*[\].]|otel\s*[.=])/mu.test(text);
  } catch {
    // There is none.
    return false;
  }
}
