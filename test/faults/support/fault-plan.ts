import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createRig, type Rig } from '../../support/rig.ts';

/**
 * What a task's command does: notes in a file outside of the repository when it starts, when its first change is written
 * and when it has ended, so that what ran, and how often, is known whatever `br` says. Its result depends on nothing but
 * its words and what the tasks it needs have made.
 */
const work = `#!/bin/sh
# work.sh <pause> <output> <input>...
set -e
note() { echo "$1 $BR_TASK_ID $BR_ATTEMPT" >> "$HOME/notes"; }
note start
pause=$1 output=$2
shift 2
mkdir -p "$(dirname "$output")"
echo half > "$output"
note wrote
sleep "$pause"
sum=$(cat /dev/null "$@" | cksum)
printf '%s from %s\\n' "$BR_TASK_ID" "$sum" > "$output"
note end
`;

/** Two tasks that run this at once conflict; run again on the other's result, they come to the same end in either order. */
const enlist = `#!/bin/sh
# enlist.sh <pause> <line>
set -e
note() { echo "$1 $BR_TASK_ID $BR_ATTEMPT" >> "$HOME/notes"; }
note start
sleep "$1"
echo "$2" >> list.txt
sort -o list.txt list.txt
note wrote
note end
`;

/** Speaks as Claude Code does, just enough for a conversation: the first answer is a draft, and gone on with it becomes final. */
const claude = `#!/bin/sh
set -e
case "$1" in
--version) echo '9.9.9 (Claude Code)'; exit 0 ;;
auth) echo '{"loggedIn":true}'; exit 0 ;;
esac
note() { echo "$1 $BR_TASK_ID $BR_ATTEMPT" >> "$HOME/notes"; }
word=draft
while test $# -gt 0; do
  case "$1" in
  --session-id) session=$2 ;;
  --resume) session=$2 word=final ;;
  esac
  shift
done
note start
echo '{"type":"system","subtype":"init","session_id":"'"$session"'","model":"stand-in","claude_code_version":"9.9.9"}'
sleep 0.05
mkdir -p talk
echo "$word" > "talk/$BR_TASK_ID.txt"
note wrote
sleep 0.05
note end
echo '{"type":"result","subtype":"success","is_error":false,"uuid":"'"$session$word"'","result":"It is a '"$word"'.","num_turns":1,"total_cost_usd":0,"session_id":"'"$session"'"}'
`;

/** Tasks a layer has, by kind; every layer of the plan is this row. */
const KINDS = ['plain', 'checked', 'claimed', 'claimed', 'special'] as const;
const SPECIALS = ['replay', 'talk', 'list', 'idle', 'list', 'replay', 'proof', 'list'] as const;

/** A task of the plan as the tests need to know it. */
export type FaultTask = {
  readonly id: string;
  readonly kind: Exclude<(typeof KINDS | typeof SPECIALS)[number], 'special'>;
  readonly yaml: string;
};

/** As many tasks as asked for, in layers of five that need one another. */
export function faultTasks(count: number): readonly FaultTask[] {
  const tasks: FaultTask[] = [];
  for (let index = 0; index < count; index += 1) {
    const layer = Math.floor(index / KINDS.length);
    const column = index % KINDS.length;
    const usual = KINDS[column] ?? 'plain';
    const kind = usual === 'special' ? (SPECIALS[layer % SPECIALS.length] ?? 'idle') : usual;
    const above = tasks.slice(Math.max(0, (layer - 1) * KINDS.length), layer * KINDS.length);
    // The special ones end no file that others read: their neighbours do.
    const needs = [above[column % 4], above[(column + 1) % 4]].filter((task) => task !== undefined);
    tasks.push(faultTask({ id: `t${layer}-${column}-${kind}`, kind, needs, pause: 0.02 + ((index * 7) % 5) * 0.04 }));
  }
  return tasks;
}

const resultOf = (task: { readonly id: string; readonly kind: string }): string =>
  task.kind === 'claimed' ? `shared/${task.id}.txt` : `out/${task.id}.txt`;

function faultTask(task: {
  readonly id: string;
  readonly kind: FaultTask['kind'];
  readonly needs: readonly FaultTask[];
  readonly pause: number;
}): FaultTask {
  const { id, kind, needs } = task;
  const pause = task.pause.toFixed(2);
  const output = resultOf(task);
  const lines = [`  - id: ${id}`, `    needs: [${needs.map((need) => need.id).join(', ')}]`];
  const run = `sh work.sh ${pause} ${output} ${needs.map(resultOf).join(' ')}`.trim();
  const add = (...more: readonly string[]): void => void lines.push(...more.map((line) => `    ${line}`));
  switch (kind) {
    case 'plain':
      add(`run: ${run}`);
      break;
    case 'checked':
      add(`run: ${run}`, `files: [${output}]`, `checks: ['grep -q from ${output}', 'sleep 0.05; test -f work.sh']`);
      break;
    case 'claimed':
      add(`run: ${run}`, 'files: [shared/**]');
      break;
    case 'replay':
      add('prompt: Play it.', 'agent: replay', `checks: ['grep -q played play/${id}.txt']`);
      break;
    case 'talk':
      add('prompt: Talk it over.', `checks: ['grep -q final talk/${id}.txt']`);
      break;
    case 'list':
      add(`run: sh enlist.sh ${pause} ${id}`);
      break;
    case 'idle':
      add('run: sh -c \'for word in start end; do echo "$word $BR_TASK_ID $BR_ATTEMPT" >> "$HOME/notes"; done\'');
      break;
    case 'proof':
      add(`run: ${run}`, `checks: [{ run: 'test -f ${output}', fail_before: true }]`);
      break;
  }
  return { id, kind, yaml: lines.join('\n') };
}

function recording(id: string): string {
  const lines = [
    { recording: 1, agent: 'claude', model: 'stand-in', recordedAt: null, source: 'written by hand' },
    { t: 0, event: { kind: 'started', model: 'stand-in' } },
    { t: 40, write: { path: `play/${id}.txt`, content: 'play' } },
    { t: 50, event: { kind: 'text', text: 'half' } },
    { t: 120, write: { path: `play/${id}.txt`, content: `${id} was played\n` } },
    { t: 130, event: { kind: 'result', ok: true, summary: 'played', turns: 1 } },
    { t: 140, exit: { code: 0 } },
  ];
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

/** A repository with such a plan, ready for `br run`. */
export async function createFaultRig(tasks: readonly FaultTask[]): Promise<Rig> {
  const played = tasks.filter((task) => task.kind === 'replay');
  const lists = tasks.some((task) => task.kind === 'list') ? { 'list.txt': '' } : {};
  const rig = await createRig({
    'work.sh': work,
    'enlist.sh': enlist,
    ...lists,
    ...Object.fromEntries(played.map((task) => [`recordings/${task.id}.1.jsonl`, recording(task.id)])),
  });
  const bin = path.join(rig.home, 'bin');
  await mkdir(bin);
  await writeFile(path.join(bin, 'claude'), claude);
  await chmod(path.join(bin, 'claude'), 0o755);
  rig.env['BR_CLAUDE'] = path.join(bin, 'claude');
  await rig.plan(`
name: faults
concurrency: 4
env: { REPLAY_DIR: recordings }
setup: test -f work.sh
# Checks and conflicts may send a task back often while everything around it is being killed.
defaults: { retries: 20 }
tasks:
${tasks.map((task) => task.yaml).join('\n')}
`);
  return rig;
}
