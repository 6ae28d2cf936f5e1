import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ATTEMPT_HEADER } from '../scripted-llm/server.ts';

/** A model that the pinned version knows, so that it offers the tools it was made for. */
export const MODEL = 'gpt-5.5';

/** How Codex is to talk to a scripted model. */
export type ScriptedCodex = {
  readonly url: string;
  readonly home: string;
  /** How often it asks again by itself. */
  readonly retries?: number;
};

/**
 * What Codex needs to talk to a scripted model, and nothing of the person's own: neither home, nor login, nor settings.
 * Tests lie in the system's temporary folder, which its sandbox would let it write to: that is taken away.
 */
export async function codexEnv({ url, home, retries = 1 }: ScriptedCodex): Promise<Record<string, string>> {
  const folder = path.join(home, '.codex');
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'config.toml'),
    `model_provider = "scripted"
[model_providers.scripted]
name = "scripted"
base_url = "${url}"
wire_api = "responses"
env_key = "SCRIPTED_KEY"
request_max_retries = 0
stream_max_retries = ${retries}
env_http_headers = { "${ATTEMPT_HEADER}" = "BR_ATTEMPT_ID" }
[sandbox_workspace_write]
exclude_slash_tmp = true
exclude_tmpdir_env_var = true
[analytics]
enabled = false
`,
  );
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    TZ: 'UTC',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    SCRIPTED_KEY: ['a', 'scripted', 'key'].join('-'),
  };
}
