import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { createRig } from '../support/rig.ts';

const run = promisify(execFile);

type Summary = { readonly schema: string; readonly ok: boolean };

test('the demo builds the application, with everything it promises to show', async () => {
  await using rig = await createRig();
  const root = path.join(rig.home, 'the shelf');
  const { code, stdout, stderr } = await rig.br('demo', '--dir', root, '--speed', '0', '--json');
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stderr, 'a plan without a warning').not.toMatch(/never run at once|warning/i);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Event | Summary);
  const events = lines.filter((line): line is Event => 'seq' in line);
  expect(lines.at(-1)).toMatchObject({ ok: true });

  const landed = events.filter(({ type }) => type === 'attempt.landed').map(({ task }) => task ?? '');
  expect(landed.toSorted((a, b) => a.localeCompare(b))).toEqual([
    'api',
    'cli',
    'docs',
    'export',
    'import',
    'link',
    'page',
    'samples',
    'search',
    'serve',
    'store',
    'tags',
    'verify',
  ]);
  const failed = events.flatMap((event) =>
    event.type === 'attempt.failed' ? [`${event.task}: ${event.data.failure.class}`] : [],
  );
  expect(failed).toHaveLength(2);
  expect(failed).toContain('link: gate');
  expect(['tags: conflict', 'export: conflict']).toContain(failed.find((line) => !line.startsWith('link')));
  const proof = events.find((event) => event.type === 'attempt.prepared' && event.task === 'link');
  expect(proof?.data).toMatchObject({ baseChecks: [{ on: 'base', exitCode: 1 }] });
  expect(mostAtOnce(events)).toBeGreaterThan(1);

  const [session] = events.map((event) => event.session);
  const inbox = path.join(root, '.buildrunner', 'sessions', session ?? '', 'cli', '1', 'inbox.md');
  expect(await readFile(inbox, 'utf8'), 'the note of store reaches cli').toContain('`openStore(file)`');
  const charged = events.flatMap((event) => (event.type === 'attempt.finished' ? event.data.usage : []));
  expect(new Set(charged.map(({ cost }) => cost.source))).toEqual(new Set(['replayed']));

  expect(stderr).toMatch(/The application's own 38 tests pass/);
  expect((await rig.git('-C', root, 'worktree', 'list')).trim().split('\n')).toHaveLength(1);
  expect((await rig.git('-C', root, 'log', '--format=%s', 'main')).trim()).toBe(
    'Start: a README, a test to pass, and the plan',
  );
  expect(await rig.leftovers()).toEqual([]);
  expect(await rig.slots()).toEqual([]);

  const taken = await rig.br('-C', root, 'land', '--yes');
  expect(taken).toMatchObject({ code: 0 });
  expect(await readFile(path.join(root, 'docs', 'commands.md'), 'utf8')).toContain('## shelf serve');
  expect(await rig.git('-C', root, 'status', '--porcelain')).toBe('');

  const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    scripts: { test: string };
  };
  for (const line of [scripts.test, 'node --test']) {
    const { stdout: report } = await run('/bin/sh', ['-c', line], { cwd: root, env: rig.env });
    expect(report, `${line}: the application's tests and no others`).toMatch(/^. pass 38$/m);
  }
});

test('a folder that holds something is left alone', async () => {
  await using rig = await createRig();
  await writeFile(path.join(rig.home, 'mine.txt'), 'mine');
  const { code, stderr } = await rig.br('demo', '--dir', rig.home);
  expect(code).toBe(2);
  expect(stderr).toContain('is not empty');
});

/** The greatest number of attempts that ran at the same time. */
function mostAtOnce(events: readonly Event[]): number {
  let now = 0;
  let most = 0;
  for (const { type } of events) {
    if (type === 'attempt.started') most = Math.max(most, ++now);
    if (type === 'attempt.landed' || type === 'attempt.failed') now -= 1;
  }
  return most;
}
