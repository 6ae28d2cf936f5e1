import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import { createRig, type Rig } from '../../support/rig.ts';
import type { ScriptedLlm, SeenRequest } from '../scripted-llm/server.ts';
import { codexEnv } from './codex.ts';

/** A repository in which the real `br` finds the real Codex, which talks to a scripted model. */
export type CodexRig = Rig & {
  /** Attempts by id, one entry for each time Codex was started to work, in order. Questions about its version do not count. */
  starts(): Promise<readonly string[]>;
  /** Every stored event of the newest session. */
  events(): Promise<readonly Event[]>;
  /** Session branch of the only session. */
  branch(): Promise<string>;
  /** What this rig's attempts asked of the model, oldest first. */
  asked(task?: string): readonly SeenRequest[];
  /** Lets Codex talk to another scenario than the one each task names. */
  scenario(name: string): Promise<void>;
};

/** Makes such a rig. `env` is added to what `br` is started with. */
export async function createCodexRig(
  program: string,
  llm: ScriptedLlm,
  env: Readonly<Record<string, string>> = {},
): Promise<CodexRig> {
  const rig = await createRig();
  // Unlike a disposal at the end of the test's block, this one comes when the test times out, too.
  onTestFinished(() => rig[Symbol.asyncDispose]());
  const bin = path.join(rig.home, 'bin');
  const log = path.join(rig.home, 'codex-starts');
  const first = llm.seen.length;
  const scenario = async (name: string): Promise<Record<string, string>> =>
    codexEnv({ url: llm.url(name), home: rig.home, retries: 0 });
  await mkdir(bin);
  await writeFile(log, '');
  await writeFile(
    path.join(bin, 'codex'),
    `#!/bin/sh\n[ "$1" = exec ] && echo "$BR_ATTEMPT_ID" >> "${log}"\nexec "${program}" "$@"\n`,
  );
  await chmod(path.join(bin, 'codex'), 0o755);
  const { PATH: _, GIT_CONFIG_GLOBAL: __, ...codex } = await scenario('by-task');
  Object.assign(rig.env, codex, { PATH: `${bin}:${rig.env['PATH']}`, ...env });
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
    scenario: async (name) => void (await scenario(name)),
  };
}

/** The text of the prompts in a request: what `br` wrote, without what Codex adds. */
export function prompts(request: SeenRequest | undefined): readonly string[] {
  const { input = [] } = JSON.parse(request?.body ?? '{}') as {
    readonly input?: readonly {
      readonly role?: string;
      readonly content?: readonly { readonly text?: string }[];
    }[];
  };
  return input
    .filter(({ role }) => role === 'user')
    .map(({ content = [] }) => content.map(({ text = '' }) => text).join('\n'))
    .filter((text) => !/^\s*<(environment_context|turn_aborted)>/u.test(text));
}
