import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import { createRig, type Rig } from '../../support/rig.ts';
import { ATTEMPT_HEADER, type ScriptedLlm, type SeenRequest } from '../scripted-llm/server.ts';

/** A model that the pinned version offers; without one it asks another model first, which one to use. */
export const MODEL = 'gemini-2.5-pro';

/** A repository in which the real `br` finds the real Gemini CLI as agents of its configuration: `gemini`, `careful` (denied everything) and `locked`. */
export type GeminiRig = Rig & {
  /** Attempts by id, one entry for each time Gemini CLI was started, in order. */
  starts(): Promise<readonly string[]>;
  /** Every stored event of the newest session. */
  events(): Promise<readonly Event[]>;
  /** Session branch of the only session. */
  branch(): Promise<string>;
  /** What this rig's attempts asked of the model, oldest first. */
  asked(task?: string): readonly SeenRequest[];
};

/** Makes such a rig. */
export async function createGeminiRig(program: string, llm: ScriptedLlm): Promise<GeminiRig> {
  const rig = await createRig();
  // Unlike a disposal at the end of the test's block, this one comes when the test times out, too.
  onTestFinished(() => rig[Symbol.asyncDispose]());
  const [bin, log] = [path.join(rig.home, 'bin'), path.join(rig.home, 'gemini-starts')];
  const [settings, config] = [path.join(rig.home, '.gemini'), path.join(rig.home, '.config', 'buildrunner')];
  const first = llm.seen.length;
  await Promise.all([bin, settings, config].map((folder) => mkdir(folder, { recursive: true })));
  await Promise.all([
    writeFile(log, ''),
    writeFile(path.join(bin, 'gemini'), wrapper(program, log)),
    writeFile(path.join(bin, 'age-conversations'), AGE),
    writeFile(
      path.join(settings, 'settings.json'),
      JSON.stringify({
        security: { auth: { selectedType: 'gemini-api-key' } },
        general: { maxAttempts: 1, enableAutoUpdate: false },
        privacy: { usageStatisticsEnabled: false },
      }),
    ),
    writeFile(
      path.join(config, 'config.yaml'),
      'agents:\n  gemini: { acp: gemini --acp }\n  careful: { acp: gemini --acp, permissions: deny }\n  locked: { acp: gemini --acp }\n',
    ),
  ]);
  await Promise.all(['gemini', 'age-conversations'].map((name) => chmod(path.join(bin, name), 0o755)));
  Object.assign(rig.env, {
    PATH: `${bin}:${rig.env['PATH'] ?? ''}`,
    GEMINI_API_KEY: ['a', 'scripted', 'key'].join('-'),
    GOOGLE_GEMINI_BASE_URL: llm.url('by-task'),
    GEMINI_CLI_NO_RELAUNCH: 'true',
    // It leaves reports of errors, with the whole prompt, where temporary files go.
    TMPDIR: rig.home,
  });
  return {
    ...rig,
    branch: async () => (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim(),
    starts: async () => (await readFile(log, 'utf8')).split('\n').filter(Boolean),
    events: async () => {
      const { stdout } = await rig.br('logs', '--json');
      return stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Event);
    },
    asked: (task) =>
      llm.seen.slice(first).filter(({ attempt }) => task === undefined || attempt?.split('/').at(1) === task),
  };
}

/**
 * A command for checks: makes the conversations of a workspace look old. Gemini CLI 0.61 names the file of a conversation by
 * the minute it is opened in; loaded within the minute it began in, it writes into the file before it reads it, and finds nothing.
 */
const AGE = `#!/bin/sh
cd "$HOME/.gemini/tmp/$(basename "$PWD")/chats" || exit 0
for file in session-*; do mv -f "$file" "session-2020-01-01T00-00-\${file##*-}" 2> /dev/null; done
true
`;

/** Starts the real program in its place, and says which attempt it works for: in a file, and to the model's server. */
function wrapper(program: string, log: string): string {
  return `#!/bin/sh
echo "$BR_ATTEMPT_ID" >> "${log}"
export GEMINI_CLI_CUSTOM_HEADERS="${ATTEMPT_HEADER}: $BR_ATTEMPT_ID"
exec "${process.execPath}" "${program}" "$@"
`;
}

/** A prompt task that plays a scenario. `more` is further lines of YAML. */
export function task(id: string, scenario: string, ...more: readonly string[]): string {
  return `
  - id: ${id}
    prompt: |
      Write ${id}.
      scenario: ${scenario}${more.map((line) => `\n    ${line}`).join('')}`;
}
