import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { object } from '../../../lib/json.ts';
import { decidedBy, otelVariables } from '../../../model/telemetry-target.ts';
import type { AgentRequest } from '../../../ports/agent.ts';

/**
 * The variables by which Claude Code sends its telemetry to `br`: https://code.claude.com/docs/en/monitoring-usage. None where the
 * user's own settings say already where it goes: they win over variables, and half of each would be neither.
 */
export async function claudeTelemetry({
  telemetry,
  env,
}: Pick<AgentRequest, 'telemetry' | 'env'>): Promise<Readonly<Record<string, string>>> {
  const variables = otelVariables(telemetry, env, 'http/json');
  if (Object.keys(variables).length === 0 || (await settingsDecide(env))) return {};
  return { CLAUDE_CODE_ENABLE_TELEMETRY: '1', ...variables };
}

async function settingsDecide(env: Readonly<Record<string, string>>): Promise<boolean> {
  const folder = env['CLAUDE_CONFIG_DIR'] ?? path.join(env['HOME'] ?? '', '.claude');
  try {
    const settings: unknown = JSON.parse(await readFile(path.join(folder, 'settings.json'), 'utf8'));
    const own = Object.entries(object(object(settings)['env'])).map(([name, value]) => [name, String(value as string)]);
    return decidedBy(Object.fromEntries(own) as Record<string, string>).length > 0;
  } catch {
    // No settings, or none that Claude Code could read.
    return false;
  }
}
