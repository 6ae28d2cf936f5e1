import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { sessionId } from '../../../src/adapters/agents/claude/command.ts';
import type { Event } from '../../../src/model/event.ts';
import type { MicroUsd } from '../../../src/model/units.ts';
import { createRig, type Rig } from '../../support/rig.ts';
import { ATTEMPT_HEADER, type ScriptedLlm, type SeenRequest } from '../scripted-llm/server.ts';
import { claudeEnv } from './claude.ts';

/** A model of Anthropic's whose list price the pinned version knows. */
export const MODEL = 'claude-sonnet-4-5';

/** A repository in which the real `br` finds the real Claude Code, which talks to a scripted model. */
export type ClaudeRig = Rig & {
  /** Attempts by id, one entry for each time Claude Code was started to work, in order. Questions about its version do not count. */
  starts(): Promise<readonly string[]>;
  /** Every stored event of the newest session. */
  events(): Promise<readonly Event[]>;
  /** Session branch of the only session. */
  branch(): Promise<string>;
  /** Files in which Claude Code keeps the conversations of a task. */
  conversations(task: string): Promise<readonly string[]>;
  /** What this rig's attempts asked of the model, oldest first. */
  asked(task?: string): readonly SeenRequest[];
};

/** Makes such a rig. `env` is added to what `br` is started with. */
export async function createClaudeRig(
  program: string,
  llm: ScriptedLlm,
  { files, env }: { readonly files?: Readonly<Record<string, string>>; readonly env?: Record<string, string> } = {},
): Promise<ClaudeRig> {
  const rig = await createRig(files);
  // Unlike a disposal at the end of the test's block, this one comes when the test times out, too.
  onTestFinished(() => rig[Symbol.asyncDispose]());
  const bin = path.join(rig.home, 'bin');
  const log = path.join(rig.home, 'claude-starts');
  const first = llm.seen.length;
  await mkdir(bin);
  await writeFile(log, '');
  await writeFile(path.join(bin, 'claude'), wrapper(program, log));
  await chmod(path.join(bin, 'claude'), 0o755);
  const {
    PATH: _,
    GIT_CONFIG_GLOBAL: __,
    TMPDIR: ___,
    ...claude
  } = claudeEnv({ url: llm.url('by-task'), home: rig.home });
  Object.assign(rig.env, claude, { PATH: `${bin}:${rig.env['PATH']}`, CLAUDE_CODE_MAX_RETRIES: '0', ...env });
  const branch = async (): Promise<string> =>
    (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
  const started = async (): Promise<readonly string[]> => (await readFile(log, 'utf8')).split('\n').filter(Boolean);
  return {
    ...rig,
    branch,
    starts: started,
    events: async () => {
      const { stdout } = await rig.br('logs', '--json');
      return stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Event);
    },
    conversations: async (task) => {
      const folder = path.join(rig.home, '.claude', 'projects');
      const files = await readdir(folder, { recursive: true, withFileTypes: true });
      const ids = (await started()).filter((id) => id.split('/').at(1) === task).map(sessionId);
      return files
        .filter(({ name }) => ids.some((id) => name === `${id}.jsonl`))
        .map((file) => path.join(file.parentPath, file.name));
    },
    asked: (task) =>
      llm.seen.slice(first).filter(({ attempt }) => task === undefined || attempt?.split('/').at(1) === task),
  };
}

/** Starts the real program in its place, and says which attempt it works for: in a file, and to the model's server. */
function wrapper(program: string, log: string): string {
  return `#!/bin/sh
case "$1" in --print)
  echo "$BR_ATTEMPT_ID" >> "${log}"
  export ANTHROPIC_CUSTOM_HEADERS="${ATTEMPT_HEADER}: $BR_ATTEMPT_ID" ;;
esac
exec "${program}" "$@"
`;
}

/** What the model's server billed, at the list price: $3 in, $15 out, $0.30 cache read, $3.75 cache write per million tokens. */
export function billed(requests: readonly SeenRequest[]): MicroUsd {
  return requests.reduce((sum, { billed: usage }) => {
    if (usage === null) return sum;
    return sum + usage.input * 3 + usage.output * 15 + usage.cacheRead * 0.3 + usage.cacheWrite * 3.75;
  }, 0);
}

/** How the attempts of a task ended, in order: `landed`, `cancelled`, `lost` or the class of the failure, `*` when it was charged. */
export function ends(events: readonly Event[], task: string): readonly string[] {
  return events.flatMap((event) => {
    if (event.task !== task) return [];
    switch (event.type) {
      case 'attempt.landed':
        return ['landed'];
      case 'attempt.lost':
        return ['lost'];
      case 'attempt.cancelled':
        return ['cancelled'];
      case 'attempt.failed': {
        const { failure, next } = event.data;
        return [`${failure.class}${next.kind === 'retry' && !next.charged ? '' : '*'}`];
      }
      default:
        return [];
    }
  });
}

/** The text of the prompts in a request: what `br` wrote, without what Claude Code adds. */
export function prompts(request: SeenRequest | undefined): readonly string[] {
  const { messages = [] } = JSON.parse(request?.body ?? '{}') as {
    readonly messages?: readonly {
      readonly role: string;
      readonly content: string | readonly { readonly type: string; readonly text?: string }[];
    }[];
  };
  return messages
    .filter(({ role }) => role === 'user')
    .flatMap(({ content }) => (typeof content === 'string' ? [content] : content.map(({ text }) => text ?? '')))
    .filter((text) => text !== '' && !/^\s*(<system-reminder>|\[Request interrupted)/u.test(text));
}
