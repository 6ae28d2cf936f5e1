import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { AgentEvent } from '../../src/model/agent-event.ts';
import type { Event } from '../../src/model/event.ts';
import { createRig, type Rig } from '../support/rig.ts';

const BASE = {
  'README.md': '# rig\n',
  'list.js': "import { a } from './a.js';\n\nexport const all = [\n  a,\n];\n",
  'old name.txt': 'moved as it is\n'.repeat(5),
  'gone.txt': 'gone\n',
  'tool.sh': '#!/bin/sh\n',
  'dir/file.txt': 'in a folder\n',
  'was-file': 'a file\n',
  'to-link': 'a file\n',
};

/** Every kind of change there is. */
const WORK = String.raw`
set -e
mkdir -p 'new/ä b'; echo text > 'new/ä b/ü.txt'; : > empty
printf '\000\377\001' > noise.bin; printf 'one\r\ntwo\r\n' > crlf.txt; printf 'no end' > end.txt
sed -i "s/  a,/  a,\n  b,/" list.js
mv 'old name.txt' moved.txt; rm gone.txt; chmod +x tool.sh
rm -r dir; echo file > dir
rm was-file; mkdir was-file; echo inside > was-file/x
rm to-link; ln -s new/nowhere to-link; ln -s ../README.md new/link
echo 'for those who follow' > "$BR_HANDOFF"
`;

test('a command, recorded and replayed on the same base, makes the same tree', async () => {
  await using rig = await createRig({ ...BASE, 'work.sh': WORK });
  await rig.plan('name: real\ntasks:\n  - id: build\n    run: sh work.sh\n');
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  const folder = path.join(rig.home, 'recordings');
  expect(await rig.br('record', 'build', '-o', `${folder}/`)).toMatchObject({ code: 0 });
  const first = await readFile(path.join(folder, 'build.1.jsonl'), 'utf8');
  expect((await rig.br('record', 'build/1')).stdout, 'the same attempt, the same recording').toBe(first);
  expect(first, 'an edit, not the whole file').toMatch(/"edit":\{"path":"list\.js"/);

  await using again = await createRig({ ...BASE, 'work.sh': WORK });
  await replayPlan(again, folder, 'build');
  expect(await again.br('run')).toMatchObject({ code: 0 });
  expect(await tree(again, 'build', 1)).toBe(await tree(rig, 'build', 1));
  const finished = (await events(again)).find((event) => event.type === 'attempt.finished');
  expect(finished?.data).toMatchObject({ handoff: 'for those who follow\n' });
});

const SPOKEN: readonly object[] = [
  { kind: 'started', agentSession: null, model: 'm-1', version: '9.9' },
  { kind: 'text', text: 'First\nsecond line' },
  { kind: 'tool-start', id: 't1', tool: 'Write', summary: 'src/a.js' },
  { kind: 'tool-end', id: 't1', ok: true, summary: 'written' },
  { kind: 'retry', attempt: 1, of: 3, delay: 500, status: 529, error: 'overloaded' },
  { kind: 'limit', status: 'warning', resetsAt: 1_900_000_000_000, scope: 'five_hour', utilization: 0.9 },
  { kind: 'denial', tool: 'Bash', summary: 'rm -rf /' },
  {
    kind: 'usage',
    usage: [
      {
        model: 'm-1',
        tokens: { input: 10, output: 5, cacheRead: 1, cacheWrite: 2 },
        cost: { source: 'replayed', amount: 700 },
      },
    ],
    final: true,
  },
];

test('a recording of a replay says the same, in the same order', async () => {
  await using rig = await createRig();
  const folder = path.join(rig.home, 'authored');
  const result = { kind: 'result', ok: true, summary: 'Done.', turns: 2 };
  await record(folder, 'build.1.jsonl', [
    ...SPOKEN.slice(0, 3).map((event) => ({ event })),
    { write: { path: 'src/a.js', content: 'a\n' } },
    ...SPOKEN.slice(3).map((event) => ({ event })),
    { event: result },
  ]);
  await replayPlan(rig, folder, 'build');
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  const recorded = path.join(rig.home, 'recorded');
  expect(await rig.br('record', '-o', recorded)).toMatchObject({ code: 0 });
  expect(await readdir(recorded)).toEqual(['build.1.jsonl']);
  const lines = (await readFile(path.join(recorded, 'build.1.jsonl'), 'utf8')).trim().split('\n');
  const steps = lines.map((line) => Object.keys(JSON.parse(line) as object).at(-1));
  expect(steps[0]).toBe('note');
  expect(steps[4], 'the file comes before the end of the tool that names it').toBe('write');

  await using again = await createRig();
  await replayPlan(again, recorded, 'build');
  expect(await again.br('run')).toMatchObject({ code: 0 });
  const [before, after] = [agentEvents(await events(rig)), agentEvents(await events(again))];
  expect(after).toEqual([...SPOKEN, result]);
  expect(after).toEqual(before);
  expect(await tree(again, 'build', 1)).toBe(await tree(rig, 'build', 1));
});

test('failed tries are recorded, too: each fails again, and the next goes on from its files', async () => {
  const script = (n: number): readonly object[] => [
    { event: { kind: 'started', model: 'm' } },
    { write: { path: `${n}.txt`, content: `${n}\n` } },
    ...(n === 1
      ? [{ exit: { code: 1, failure: { class: 'max-turns', summary: 'stopped after 3 turns', evidence: '' } } }]
      : [{ event: { kind: 'result', ok: true, summary: 'Done.' } }]),
  ];
  await using rig = await createRig();
  const folder = path.join(rig.home, 'authored');
  for (const n of [1, 2]) await record(folder, `build.${n}.jsonl`, script(n));
  await replayPlan(rig, folder, 'build');
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  const recorded = path.join(rig.home, 'recorded');
  expect(await rig.br('record', '-o', recorded)).toMatchObject({ code: 0 });

  await using again = await createRig();
  await replayPlan(again, recorded, 'build');
  expect(await again.br('run')).toMatchObject({ code: 0 });
  const failed = (await events(again)).find((event) => event.type === 'attempt.failed');
  expect(failed?.data.failure).toMatchObject({ class: 'max-turns', summary: 'stopped after 3 turns' });
  for (const n of [1, 2]) expect(await tree(again, 'build', n)).toBe(await tree(rig, 'build', n));
});

test('a secret of the plan is in no recording, which says so', async () => {
  await using rig = await createRig();
  const secret = ['very', 'hidden', 'value'].join('-');
  await rig.plan(`
name: leaky
tasks:
  - id: leak
    env: { API_TOKEN: ${secret} }
    run: 'echo "key=$API_TOKEN" > conf.txt; printf "\\000$API_TOKEN" > conf.bin; echo fine > fine.txt'
`);
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  const { stdout } = await rig.br('record', 'leak');
  expect(stdout).not.toContain(secret);
  expect(stdout).not.toContain(Buffer.from(`\0${secret}`).toString('base64'));
  expect(stdout).toContain('key=[masked]');
  expect(stdout).toContain('does not replay byte for byte: conf.bin, conf.txt.');
  expect((await rig.br('replay', 'leak', '--diff')).stdout).not.toContain(secret);
});

test('what cannot be recorded is refused, with what to do instead', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: refused
tasks:
  - { id: done, run: echo x > x.txt }
  - { id: waits, run: 'echo on > on.txt; exec sleep 300', needs: [done], timeout: 10m }
`);
  const run = rig.start('run');
  await run.seen(/waits.*started/);
  expect(await rig.br('record', 'waits')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/still at work[\s\S]*br logs waits --follow/) as string,
  });
  const all = await rig.br('record', '-o', path.join(rig.home, 'all'));
  expect(all).toMatchObject({ code: 0, stderr: expect.stringContaining('not recorded: waits/1') as string });
  run.kill('SIGINT');
  expect((await run.ended).code).toBe(130);
  const broken = (await rig.br('record', 'waits')).stdout.trim().split('\n');
  expect(broken.at(-1)).toMatch(/"exit":\{"code":143,"failure":\{"class":"killed","summary":"ended: /);

  expect(await rig.br('record', 'nothing')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no task') as string,
  });
  expect(await rig.br('record', 'done/7')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Its attempts: 1.') as string,
  });
  const file = path.join(rig.home, 'mine.jsonl');
  await writeFile(file, 'mine');
  expect(await rig.br('record', 'done', '-o', file)).toMatchObject({ code: 2 });
  expect(await readFile(file, 'utf8')).toBe('mine');
  expect(await rig.br('record', 'done', '-o', file, '--force')).toMatchObject({ code: 0 });

  const branch = (await rig.git('for-each-ref', '--format=%(refname)', 'refs')).trim().split('\n');
  for (const ref of branch.filter((name) => name.includes('buildrunner'))) await rig.git('update-ref', '-d', ref);
  await rig.git('reflog', 'expire', '--expire=now', '--all');
  await rig.git('gc', '--quiet', '--prune=now');
  expect(await rig.br('record', 'done')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/not in this repository any more[\s\S]*br logs done/) as string,
  });
});

test('a recording is shown without a repository, and nothing is written', async () => {
  await using rig = await createRig();
  const folder = path.join(rig.home, 'nowhere');
  await record(folder, 'build.1.jsonl', [
    { event: { kind: 'text', text: 'I begin.' } },
    { edit: { path: 'a.txt', find: 'one\ntwo\n', replace: 'one\n2\n' } },
    { exit: { code: 0 } },
  ]);
  const { code, stdout, stderr } = await rig.br('-C', folder, 'replay', 'build.1.jsonl', '--diff');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: `00:00:00 · I begin.
00:00:01 · edits a.txt (+1 -1)
             one
           - two
           + 2
00:00:02 ✓ ended with code 0
`,
  });
  expect(stderr).toContain('written for a test');
  expect(await readdir(folder)).toEqual(['build.1.jsonl']);
  const shown = (await rig.br('-C', folder, 'replay', 'build.1.jsonl', '--json')).stdout.trim().split('\n');
  expect(shown.map((line) => JSON.parse(line) as object)).toMatchObject([
    { schema: 'br.replay/1', header: { agent: 'claude' } },
    { t: 0, step: { kind: 'event' } },
    { t: 1000, step: { kind: 'edit' } },
    { t: 2000, step: { kind: 'exit' } },
  ]);

  const secret = ['shown', 'to', 'nobody'].join('-');
  await record(folder, 'told.1.jsonl', [{ event: { kind: 'text', text: `the key is ${secret}` } }]);
  rig.env['API_TOKEN'] = secret;
  expect((await rig.br('-C', folder, 'replay', 'told.1.jsonl')).stdout).toContain('the key is [masked]');

  const slow = rig.start('-C', folder, 'replay', 'build.1.jsonl', '--speed', '0.001');
  await slow.seen(/I begin/);
  slow.kill('SIGINT');
  expect(await slow.ended).toMatchObject({ code: 130 });
});

/** A plan whose prompts are played by recordings. */
async function replayPlan(rig: Rig, folder: string, task: string): Promise<void> {
  rig.env['REPLAY_DIR'] = folder;
  rig.env['REPLAY_SPEED'] = '0';
  await rig.plan(`name: replayed\ntasks:\n  - { id: ${task}, agent: replay, prompt: Do it. }\n`);
}

/** Writes a recording by hand, a second between its lines. */
async function record(folder: string, name: string, steps: readonly object[]): Promise<void> {
  const header = { recording: 1, agent: 'claude', model: 'm-1', source: 'written for a test' };
  const lines = [header, ...steps.map((step, index) => ({ t: index * 1000, ...step }))];
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

async function events(rig: Rig): Promise<readonly Event[]> {
  const { stdout } = await rig.br('logs', '--json');
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Event);
}

function agentEvents(all: readonly Event[]): readonly AgentEvent[] {
  return all.flatMap((event) => (event.type === 'attempt.agent' ? [event.data.event] : []));
}

async function tree(rig: Rig, task: string, number: number): Promise<string> {
  const refs = (await rig.git('for-each-ref', '--format=%(refname) %(tree)', 'refs/buildrunner')).trim().split('\n');
  const found = refs.find((line) => line.split(' ')[0]?.endsWith(`/${task}/${number}`));
  return found?.split(' ')[1] ?? `no tree of ${task}/${number}`;
}
