import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRig, type Rig } from '../support/rig.ts';

const TWO = `
name: two
tasks:
  - id: good
    run: echo good > good.txt
  - id: bad
    run: printf '\\033[31mred\\033[0m and 世界\\n'; echo half > half.txt; exit 3
    retries: 0
`;

/** The one JSON document of a command, whatever its exit code. */
async function json(rig: Rig, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout } = await rig.br(...args, '--json');
  return JSON.parse(stdout) as Record<string, unknown>;
}

function untouched(rig: Rig): boolean {
  return !existsSync(path.join(rig.root, '.buildrunner'));
}

describe('a refusal says cause and next step, has its exit code, and changes nothing', () => {
  test.each([
    ['rnu', 2, 'Did you mean br run?'],
    ['plan chekc', 2, 'Did you mean br plan check?'],
    ['run --budgt 5', 2, 'Did you mean --budget?'],
    ['run', 2, 'br init'],
    ['run nope.yaml', 2, 'There is no plan file nope.yaml'],
    ['status', 2, 'Start one with: br run'],
    ['logs', 2, 'Start one with: br run'],
    ['diff', 2, 'Start one with: br run'],
    ['land --yes', 2, 'Start one with: br run'],
    ['resume', 2, 'Start one with: br run'],
    ['stop', 2, 'Start one with: br run'],
    ['cancel --yes', 2, 'Start one with: br run'],
    ['salvage show x', 2, 'br salvage list'],
    ['-C /nowhere status', 9, '/nowhere is not a directory'],
  ])('br %s', async (line, code, said) => {
    await using rig = await createRig();
    const words = line.split(' ');
    const [refused, document] = await Promise.all([rig.br(...words), json(rig, ...words)]);
    expect(refused).toMatchObject({ code, stdout: '' });
    expect(refused.stderr).toMatch(/^error: .+\nnext: {2}.+/);
    expect(refused.stderr).toContain(said);
    expect(document).toMatchObject({ schema: 'br.error/1', ok: false });
    expect(untouched(rig)).toBe(true);
  });

  test('where there is no repository, no commit, or no working tree; plans and agents can be looked at all the same', async () => {
    await using rig = await createRig({});
    for (const [name, make, said] of [
      ['nothing', null, 'is not inside a git repository'],
      ['empty', ['init', '-q'], 'has no commit yet'],
      ['bare', ['init', '-q', '--bare'], 'is a bare repository'],
    ] as const) {
      const dir = path.join(rig.home, name);
      await mkdir(dir);
      if (make !== null) await rig.git('-C', dir, ...make);
      await rig.write(path.relative(rig.root, path.join(dir, 'plan.yaml')), TWO);
      const refused = await rig.br('-C', dir, 'run');
      expect(refused.code).toBe(9);
      expect(refused.stderr.replaceAll('\n       ', ' ')).toContain(said);
      expect(await rig.br('-C', dir, 'plan', 'check')).toMatchObject({ code: 0 });
      expect(await rig.br('-C', dir, 'agents')).toMatchObject({ code: 0 });
      expect(existsSync(path.join(dir, '.buildrunner'))).toBe(false);
    }
  });

  test('a plan with mistakes shows each in its place, for people and for machines', async () => {
    await using rig = await createRig();
    await rig.plan('name: p\nbudget: -5\ntasks:\n  - id: a\n    needs: [b]\n    timout: 3\n    run: echo\n');
    const { code, stderr } = await rig.br('run');
    expect(code).toBe(3);
    expect(stderr).toContain('plan.yaml has 3 mistakes.');
    for (const place of ['plan.yaml:2:9\n  2 | budget: -5\n    |         ^', 'plan.yaml:5:13', 'plan.yaml:6:5'])
      expect(stderr).toContain(place);
    expect(await json(rig, 'plan', 'check')).toMatchObject({
      error: { code: 'plan-invalid', problems: { length: 3 } },
    });
    expect(untouched(rig)).toBe(true);
  });

  test('a starter plan checks out, and without its agent nothing starts', async () => {
    await using rig = await createRig({ 'package.json': '{"scripts":{"test":"node --test"}}' });
    rig.env['BR_CLAUDE'] = path.join(rig.home, 'no-such-program');
    expect((await rig.br('init')).stdout).toContain('npm test (from package.json)');
    expect(await rig.br('plan', 'check')).toMatchObject({ code: 0, stderr: '' });
    const refused = await rig.br('run');
    expect(refused.code).toBe(4);
    expect(refused.stderr).toContain('next:');
    expect(await json(rig, 'status', '--all')).toMatchObject({ sessions: [] });
    expect(await rig.git('branch', '--list', 'buildrunner/*')).toBe('');
  });
});

describe('a session that ended with a red task', () => {
  test('is told alike by every command, as text without control codes and as one JSON document', async () => {
    await using rig = await createRig();
    await rig.plan(TWO);
    const run = await rig.br('run');
    expect(run.code).toBe(1);
    // Nothing that was not said with the tasks themselves.
    expect(run.stdout).not.toContain('tasks did not land');
    for (const line of [
      'status',
      'status --all',
      'logs',
      'logs bad',
      'diff',
      'diff bad',
      'salvage list',
      'plan show',
    ]) {
      const words = line.split(' ');
      const [text, machine] = await Promise.all([rig.br(...words), rig.br(...words, '--json')]);
      expect([text.code, machine.code]).toEqual([0, 0]);
      expect(text.stdout).not.toContain('\u001B');
      const documents = machine.stdout.trimEnd().split('\n');
      for (const document of line.startsWith('logs') ? documents : [documents.join('\n')])
        expect(JSON.parse(document), line).toBeTypeOf('object');
    }
    const logs = await rig.br('logs', 'bad');
    expect(logs.stdout.match(/red and 世界/g)).toHaveLength(1);
    expect((await rig.br('logs', 'bad', '--raw')).stdout).toBe('\u001B[31mred\u001B[0m and 世界\n');
    expect((await rig.br('diff', 'bad')).stdout).toContain('+half');
    rig.env['FORCE_COLOR'] = '1';
    expect((await rig.br('status')).stdout).toContain('\u001B[31mfailed');
    rig.env['NO_COLOR'] = '1';
    expect((await rig.br('status')).stdout).not.toContain('\u001B');
  });

  test('br run --json is NDJSON with the summary at its end; a reader that goes away ends nothing', async () => {
    await using rig = await createRig();
    await rig.plan(TWO);
    const { code, stdout } = await rig.br('run', '--json');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { schema: string; exitCode?: number; seq?: number });
    expect([code, lines.at(-1)]).toMatchObject([1, { schema: 'br.summary/1', exitCode: 1 }]);
    expect(lines.slice(0, -1).map(({ seq }) => seq)).toEqual(lines.slice(0, -1).map((_line, index) => index + 1));
    const cut = rig.start('run', '--fresh', '--json');
    cut.child.stdout?.once('data', () => cut.child.stdout?.destroy());
    expect((await cut.ended).code).toBe(1);
    expect(await json(rig, 'status')).toMatchObject({ overview: { status: 'failed', done: 1, failed: 1 } });
  });

  test('beginnings of ids are enough, and ambiguous ones name what they fit', async () => {
    await using rig = await createRig();
    await rig.plan(TWO);
    await rig.br('run', '--quiet');
    await rig.br('run', '--fresh', '--quiet');
    const { sessions } = (await json(rig, 'status', '--all')) as { sessions: { id: string }[] };
    const ambiguous = await rig.br('status', 'two');
    expect(ambiguous.code).toBe(2);
    for (const { id } of sessions) {
      expect(ambiguous.stderr).toContain(id);
      expect((await rig.br('status', id.slice(0, -1))).stdout).toContain(id);
    }
    expect((await rig.br('logs', 'g')).stdout).toContain('landed as');
    expect((await rig.br('logs', 'gooood')).stderr).toContain('Its tasks: good, bad.');
  });

  test('its work can be had back without the database', async () => {
    await using rig = await createRig();
    await rig.plan(TWO);
    await rig.br('run');
    await rig.git('clean', '-fdxq', '--', '.buildrunner');
    expect((await rig.br('salvage', 'list')).stdout).toMatch(/^two-\w{4}\/bad\/1 {2}/m);
    expect((await rig.br('salvage', 'restore', 'bad', '--branch', 'rescue')).code).toBe(0);
    expect(await rig.git('show', 'rescue:half.txt')).toBe('half\n');
    expect((await rig.br('salvage', 'restore', 'bad', '--branch', 'rescue')).code).toBe(2);
    expect((await rig.br('salvage', 'restore', 'bad', '--branch', 'two words')).code).toBe(2);
    expect(untouched(rig)).toBe(true);
  });
});
