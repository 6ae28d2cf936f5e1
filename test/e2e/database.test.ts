import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRig, type Rig } from '../support/rig.ts';

const TWO = `
name: two
tasks:
  - { id: one, run: 'echo one > one.txt' }
  - { id: two, needs: one, run: 'echo two > two.txt' }
`;

async function keep(rig: Rig, yaml: string): Promise<void> {
  const file = path.join(rig.home, '.config', 'buildrunner', 'config.yaml');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `telemetry: { keep: ${yaml} }\n`);
}

async function json(rig: Rig, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const ended = await rig.br(...args, '--json');
  expect([args, ended.code, ended.stderr]).toEqual([args, 0, '']);
  return JSON.parse(ended.stdout) as Record<string, unknown>;
}

test('before the first session nothing is made, and every command says why', async () => {
  await using rig = await createRig();
  expect((await rig.br('db', 'status')).stdout).toBe('There is no database yet: the first session makes it.\n');
  expect(await json(rig, 'db', 'status')).toMatchObject({ schema: 'br.db-status/1', database: null });
  for (const words of [['migrate'], ['check'], ['vacuum'], ['rebuild'], ['rotate'], ['backup', 'copy.db']]) {
    const ended = await rig.br('db', ...words);
    expect([words, ended.code, ended.stdout]).toEqual([words, 9, '']);
    expect(ended.stderr).toMatch(/There is no database yet: .*\n.*br run/);
  }
  expect((await readdir(rig.root)).toSorted()).toEqual(['.git', 'README.md']);
});

test('a database is shown, copied, checked, archived, made smaller and made again, and reads as before', async () => {
  await using rig = await createRig();
  await rig.plan(TWO);
  expect((await rig.br('run')).code).toBe(0);
  const logs = (await rig.br('logs', '--json')).stdout;
  expect((await rig.br('db', 'check')).stdout).toMatch(/Whole: \d+ events/);
  expect((await rig.br('db', 'migrate')).stdout).toMatch(/^The schema is up to date: version \d+\.\n$/);
  const saved = await json(rig, 'db', 'backup', '../copy.db');
  expect(existsSync(String(saved['file']))).toBe(true);
  const again = await rig.br('db', 'backup', '../copy.db');
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('is there already')]);

  expect((await rig.br('db', 'rotate')).stdout).toBe('Nothing is old enough, or too much, to be archived.\n');
  await keep(rig, "{ size: '1KB' }");
  const rotated = await json(rig, 'db', 'rotate');
  expect(rotated['archived']).toBeGreaterThan(10);
  const archive = path.join(rig.root, '.buildrunner', 'archive');
  const files = await readdir(archive);
  expect(files).toEqual((rotated['segments'] as { file: string }[]).map(({ file }) => file));
  expect((await rig.br('logs', '--json')).stdout).toBe(logs);
  expect((await rig.br('db', 'status', '--verbose')).stdout).toMatch(/1 segment, [^]*events-\w{8}-1-\d+\.ndjson/);
  expect((await rig.br('db', 'vacuum')).stdout).toMatch(/^[\d.]+ kB -> [\d.]+ kB\n$/);
  expect((await rig.br('db', 'rebuild')).stdout).toMatch(/^Made again from \d+ events\.\n$/);
  expect((await rig.br('db', 'check')).stdout).toMatch(/Whole: \d+ events/);
  expect((await rig.br('status')).stdout).toMatch(/completed/);

  await appendFile(path.join(archive, files[0] ?? ''), 'x');
  const damaged = await rig.br('db', 'check');
  expect([damaged.code, damaged.stdout]).toEqual([1, expect.stringContaining(files[0] ?? '')]);
  const unread = await rig.br('logs');
  expect([unread.code, unread.stderr]).toEqual([9, expect.stringContaining(`br db forget ${files[0]}`)]);

  // The copy is put back as the guide says.
  for (const end of ['', '-wal', '-shm']) await rm(path.join(rig.root, `.buildrunner/data.db${end}`), { force: true });
  await writeFile(path.join(rig.root, '.buildrunner/data.db'), await readFile(String(saved['file'])));
  expect((await rig.br('logs', '--json')).stdout).toBe(logs);
  const { damages, notes } = await json(rig, 'db', 'check');
  expect([damages, notes]).toEqual([[], [expect.stringContaining(files[0] ?? '')]]);
}, 120_000);

test('after a run what is too much is archived by itself, once a day', async () => {
  await using rig = await createRig();
  await rig.plan(TWO);
  await keep(rig, "{ size: '1KB' }");
  expect((await rig.br('run')).code).toBe(0);
  const archive = path.join(rig.root, '.buildrunner', 'archive');
  expect(await readdir(archive)).toHaveLength(1);
  await rig.plan(`${TWO}  - { id: three, run: 'echo three > three.txt' }\n`);
  expect((await rig.br('run')).code).toBe(0);
  expect(await readdir(archive)).toHaveLength(1);
  const logs = (await rig.br('logs')).stdout;
  expect(logs).toMatch(/one[^]*two[^]*three/);
  expect((await rig.br('db', 'check')).code).toBe(0);
}, 120_000);
