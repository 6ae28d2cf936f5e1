import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { createRig, type Rig } from '../support/rig.ts';

/** An agent whose model `large` is right, and whose others are wrong. It says which of them it is. */
const WORKER = `#!/bin/sh
echo "model $1 on $2"
cat answer.txt 2>/dev/null
if [ "$1" = large ]; then echo right > answer.txt; else echo "wrong by $1" > answer.txt; fi
`;

const MODELS = `
routing:
  ladders: { worker: [small, large] }
  models:
    small: { price: { input: 1, output: 5 } }
    large: { price: { input: 10, output: 50 } }
`;

async function withWorker(routing: string = MODELS): Promise<Rig> {
  const rig = await createRig({
    'README.md': '# rig\n',
    'tools/worker.sh': WORKER,
    'buildrunner.config.yaml': `agents:
  worker: { run: ['{workspace}/tools/worker.sh', '{model}', '{task}', '{prompt}'] }
  helper: { run: ['{workspace}/tools/worker.sh', own, '{task}', '{prompt}'] }
${routing}`,
  });
  await chmod(path.join(rig.root, 'tools/worker.sh'), 0o755);
  await rig.git('commit', '--quiet', '--all', '--message', 'executable');
  return rig;
}

async function eventsOf(rig: Rig, type: Event['type']): Promise<readonly Event[]> {
  const { stdout } = await rig.br('logs', '--json');
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Event)
    .filter((event) => event.type === type);
}

/** Mode and model of every attempt, in order. */
async function tries(rig: Rig): Promise<readonly string[]> {
  const started = await eventsOf(rig, 'attempt.started');
  return started.flatMap((event) =>
    event.type === 'attempt.started' ? [`${event.data.mode} ${event.data.assignment.model ?? 'its own choice'}`] : [],
  );
}

test('a weak model goes first, the gate refuses its work, and the next one goes on from there and lands', async () => {
  await using rig = await withWorker();
  await rig.plan(
    "name: climb\ndefaults: { agent: worker }\ntasks:\n  - { id: answer, prompt: 'Add the answer', checks: [grep -q right answer.txt] }\n",
  );
  const run = await rig.br('run');
  expect(`${run.code} ${run.stdout} ${run.stderr}`).toMatch(/^0 /);
  expect(await tries(rig)).toEqual(['fresh small', 'continue large']);
  const [, second] = await eventsOf(rig, 'attempt.started');
  expect(second).toMatchObject({
    data: {
      assignment: { reason: 'after small did not pass', route: { policy: 'balanced', rung: 1, fallback: false } },
    },
  });
  // The stronger one had the tree, and was told what was wrong with it.
  const logs = await rig.br('logs', 'answer');
  expect(logs.stdout).toContain('wrong by small');
  const branch = (await rig.git('branch', '--list', 'buildrunner/*', '--format=%(refname:short)')).trim();
  expect(await rig.git('show', `${branch}:answer.txt`)).toBe('right\n');
}, 60_000);

test('a named model is used as it is; best begins with the strongest, fixed leaves the choice to the agent', async () => {
  await using rig = await withWorker();
  await rig.plan(`name: said
defaults: { agent: worker, retries: 0 }
concurrency: 1
tasks:
  - { id: named, prompt: 'Add a', model: medium }
  - { id: strongest, prompt: 'Add b', policy: best, needs: [named] }
  - { id: own, prompt: 'Add c', policy: fixed, needs: [strongest], agent: helper }
`);
  const run = await rig.br('run');
  expect(`${run.code} ${run.stdout} ${run.stderr}`).toMatch(/^0 /);
  expect(await tries(rig)).toEqual(['fresh medium', 'fresh large', 'fresh its own choice']);
}, 60_000);

test('a fallback that is not there is told and left out', async () => {
  await using rig = await withWorker();
  await rig.plan(
    "name: alone\ndefaults: { agent: worker, policy: best, fallback: [codex] }\ntasks:\n  - { id: answer, prompt: 'Add the answer' }\n",
  );
  rig.env['PATH'] = `${path.dirname(process.execPath)}:/usr/bin:/bin`;
  const run = await rig.br('run');
  expect(`${run.code} ${run.stdout} ${run.stderr}`).toMatch(/^0 /);
  expect(run.stdout + run.stderr).toContain('Nothing falls back to the agent "codex"');
}, 60_000);
