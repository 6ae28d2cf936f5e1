import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { madeUpHistory } from '../support/made-up-history.ts';
import { createRig, type Rig } from '../support/rig.ts';

type Estimate = {
  readonly level: string;
  readonly score: number;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  readonly change: { readonly lines: { readonly p50: number } } | null;
};
type Trained = {
  readonly how: string;
  readonly read: number;
  readonly samples: number;
  readonly notes: readonly string[];
};

async function json<T>(rig: Rig, ...args: readonly string[]): Promise<T> {
  const ended = await rig.br('routing', ...args, '--json');
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  return JSON.parse(ended.stdout) as T;
}

/** Makes a repository with as many commits, by one process of git. */
async function withHistory(rig: Rig, count: number, word = 'line'): Promise<void> {
  const stream = madeUpHistory(count).flatMap(({ text, lines }, at) => {
    const body = Array.from({ length: lines }, (_, line) => `${word} ${at} ${line}\n`).join('');
    const said = `${text}\n`;
    const data = (part: string): string => `data ${Buffer.byteLength(part)}\n${part}`;
    return [
      `commit refs/heads/main\nmark :${at + 1}\ncommitter Rig <rig@localhost> ${1_700_000_000 + at} +0000\n${data(said)}`,
      at === 0 ? 'from refs/heads/main^0\n' : '',
      `M 100644 inline src/part-${at}.ts\n${data(body)}\n`,
    ];
  });
  const git = spawn('git', ['fast-import', '--quiet'], {
    cwd: rig.root,
    env: rig.env,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  git.stdin.end(stream.join(''));
  const [code] = (await once(git, 'close')) as [number];
  expect(code).toBe(0);
  await rig.git('reset', '--quiet', '--hard', 'main');
}

/** Asks with a description on standard input. */
async function piped(rig: Rig, text: string | Uint8Array): Promise<{ readonly code: number; readonly said: unknown }> {
  const binary = path.resolve(import.meta.dirname, '../../bin/br.js');
  const args = [binary, 'routing', 'estimate', '-', '--json'];
  const child = spawn(process.execPath, args, { cwd: rig.root, env: rig.env, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(text);
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => (stdout += more));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said: JSON.parse(stdout) };
}

const kept = (rig: Rig): string => path.join(rig.root, '.buildrunner/history-model.json');

test('the history is learned once, then what is new; a broken or deleted copy is made anew, and git shows nothing of it', async () => {
  await using rig = await createRig();
  await withHistory(rig, 90);
  // To look leaves no trace where nothing is kept yet.
  const first = await json<Estimate>(rig, 'estimate', 'Rebuild the orchard in the store');
  expect(first.sources).toEqual(['history', 'words']);
  expect(existsSync(kept(rig))).toBe(false);

  expect(await json<Trained>(rig, 'train')).toMatchObject({ how: 'anew', read: 91, samples: 91 });
  expect(await json<Trained>(rig, 'train')).toMatchObject({ how: 'unchanged', read: 0, samples: 91 });
  await rig.write('more.txt', 'x\n');
  await rig.git('add', '--all');
  await rig.git('commit', '--quiet', '--message', 'Add more');
  expect(await json<Trained>(rig, 'train')).toMatchObject({ how: 'added', read: 1, samples: 92 });
  expect(await json<Trained>(rig, 'train', '--fresh')).toMatchObject({ how: 'anew', read: 92 });
  const whole = await readFile(kept(rig), 'utf8');
  await writeFile(kept(rig), whole.replace('Add more', 'Add less'));
  expect(await json<Trained>(rig, 'train')).toMatchObject({ how: 'anew', samples: 92 });
  expect(await readFile(kept(rig), 'utf8').then((text) => text.length)).toBe(whole.length);
  await rig.git('commit', '--quiet', '--amend', '--message', 'Add more, better');
  expect(await json<Trained>(rig, 'train')).toMatchObject({ how: 'anew', samples: 92 });
  expect(await rig.git('status', '--porcelain', '--untracked-files=all')).toBe('');
});

test('an estimate says how hard, why and from where; files count, text may come by a pipe, and JSON has every number', async () => {
  await using rig = await createRig();
  await withHistory(rig, 90);
  const large = await json<Estimate>(rig, 'estimate', 'Rebuild the orchard');
  const small = await json<Estimate>(rig, 'estimate', 'Mend', 'a', 'link');
  expect(large.score).toBeGreaterThan(small.score + 25);
  expect(large.change?.lines.p50).toBeGreaterThan(60);
  const filed = await json<Estimate>(
    rig,
    'estimate',
    'Mend a link',
    '--files',
    'src/part-2.ts',
    '--files',
    'src/part-5.ts',
  );
  expect(filed.score).toBeGreaterThan(small.score);
  expect(filed.sources).toContain('files');

  const shown = await rig.br('routing', 'estimate', 'Stop the data loss when two people save');
  expect([shown.code, shown.stderr]).toEqual([0, '']);
  expect(shown.stdout).toMatch(/^critical, by size \w+: score \d+ of 100/);
  expect(shown.stdout).toMatch(/risk +words +A mistake would lose data\./);
  expect(shown.stdout).toMatch(/Commits here that are worded like it change about \d+ lines\./);

  expect(await piped(rig, 'Mend a link\n')).toMatchObject({ code: 0, said: { score: small.score } });
  expect(await piped(rig, '')).toMatchObject({ code: 2 });
  expect(await piped(rig, Buffer.from([0xff, 0xfe, 0x00]))).toMatchObject({ code: 2, said: { ok: false } });
});

test('where there is little history, or text that is none, the answer says so', async () => {
  await using rig = await createRig();
  const young = await json<Estimate>(rig, 'estimate', 'Add a page');
  expect(young.sources).toEqual(['words']);
  expect(young.notes.join(' ')).toMatch(/1 commit teaches nothing about size: at least 30 are needed/);
  expect(young.change).toBeNull();
  const foreign = await json<Estimate>(rig, 'estimate', 'Сделай кнопку больше');
  expect(foreign.notes.join(' ')).toMatch(/not in English/);
  for (const text of ['', '  ']) {
    const empty = await rig.br('routing', 'estimate', text);
    expect([empty.code, empty.stderr]).toMatchObject([2, expect.stringMatching(/description is empty/)]);
  }
  const few = await json<{ readonly sources: readonly unknown[]; readonly notes: readonly string[] }>(rig, 'calibrate');
  expect([few.sources, few.notes.join(' ')]).toMatchObject([[], expect.stringMatching(/too few/)]);
});

test('calibration shows predicted against actual beside the bars, in a pipe and narrow', async () => {
  await using rig = await createRig();
  await withHistory(rig, 120);
  const shown = await rig.br('routing', 'calibrate');
  expect([shown.code, shown.stderr]).toEqual([0, '']);
  expect(shown.stdout).toMatch(/^Learned from 84 commits, judged by the 37 after them\./);
  for (const name of ['history', 'words alone', 'all together', 'length \\(bar\\)', 'most frequent \\(bar\\)'])
    expect(shown.stdout).toMatch(new RegExp(`${name} +37 +-?\\d\\.\\d\\d`));
  expect(shown.stdout).toMatch(/was complex +\d+ +\d+ +\d+/);
  expect(shown.stdout).toMatch(/Commit messages are written after the change/);
});

test('tasks that agents finished here are a source of their own, with the lines, files and tries they took', async () => {
  await using rig = await createRig({
    'tools/worker.sh': '#!/bin/sh\nseq 1 120 > "$1.txt"\n',
    'buildrunner.config.yaml': "agents:\n  worker: { run: ['{workspace}/tools/worker.sh', '{task}', '{prompt}'] }\n",
  });
  await chmod(path.join(rig.root, 'tools/worker.sh'), 0o755);
  await rig.git('commit', '--quiet', '--all', '--message', 'executable');
  const tasks = ['orders', 'invoices', 'refunds'].map(
    (what) => `  - { id: ${what}, prompt: 'Import ${what} from the bank' }\n`,
  );
  await rig.plan(`name: imports\ndefaults: { agent: worker }\ntasks:\n${tasks.join('')}`);
  const run = await rig.br('run');
  expect(`${run.code} ${run.stderr}`).toMatch(/^0 /);
  const found = await json<Estimate>(rig, 'estimate', 'Import payments from the bank');
  expect(found.sources).toContain('tasks');
  expect(found.change).toEqual({ lines: { p50: 120, p90: 120 }, files: { p50: 1, p90: 1 } });
  expect((await rig.br('routing', 'estimate', 'Import payments from the bank')).stdout).toMatch(
    /tasks here +3 tasks like it changed about 120 lines here, in 1\.0 tries\./,
  );
});

test('an estimate learns by itself when enough is new, and not before; where a model is switched off, --ask says so', async () => {
  await using rig = await createRig();
  await withHistory(rig, 60);
  await json<Trained>(rig, 'train');
  const head = async (): Promise<string> => /"head":"(\w+)"/.exec(await readFile(kept(rig), 'utf8'))?.[1] ?? '';
  const learned = await head();
  await withHistory(rig, 20, 'some');
  await json<Estimate>(rig, 'estimate', 'Add a page');
  expect(await head()).toBe(learned);
  await withHistory(rig, 40, 'more');
  const asked = await json<Estimate>(rig, 'estimate', 'Add a page', '--ask');
  expect(`${await head()}\n`).toBe(await rig.git('rev-parse', 'HEAD'));
  expect(asked.notes.join(' ')).toMatch(/No model was asked: ai\.enabled is off/);
});
