import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { width } from '../../src/cli/text/width.ts';
import { createRig, type Ended, type Rig } from '../support/rig.ts';
import { hasTerminals, openTerminal } from '../support/terminal.ts';

const PLAN = `
name: shop
tasks:
  - { id: schema, run: 'echo s > s.txt', checks: ['test -f s.txt'] }
  - { id: api, needs: schema, run: 'echo a > a.txt' }
  - { id: flaky, run: 'test -e "$HOME/second" || { touch "$HOME/second"; exit 3; }; echo f > f.txt', retries: 1 }
  - { id: bad, run: 'echo x > x.txt', checks: [{ name: never, run: 'false' }], retries: 0 }
`;

type Document = Readonly<Record<string, unknown>> & {
  readonly events: readonly { readonly type: string; readonly at: number }[];
  readonly figures: Readonly<Record<string, unknown>>;
  readonly performance: {
    readonly latencies: readonly { readonly operation: string; readonly spread: { readonly count: number } }[];
    readonly makespans: readonly {
      readonly session: string;
      readonly critical: { readonly tasks: readonly string[] };
    }[];
    readonly slowest: readonly { readonly task: string }[];
  };
};

async function ran(): Promise<Rig> {
  const rig = await createRig();
  await rig.plan(PLAN);
  await rig.write('.git/info/exclude', 'plan.yaml\n');
  expect((await rig.br('run', '--quiet')).code).toBe(1);
  return rig;
}

async function documentOf(rig: Rig, ...args: readonly string[]): Promise<Document> {
  const ended = await rig.br('telemetry', ...args, '--json');
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  return JSON.parse(ended.stdout) as Document;
}

const COMMANDS = ['show', 'metrics', 'performance'] as const;

describe('br telemetry show, metrics and performance', () => {
  test('tell what a session did', async () => {
    await using rig = await ran();

    const shown = await rig.br('telemetry', 'show', '--type', 'attempt.failed', '--type', 'attempt.landed');
    expect(shown.code).toBe(0);
    const lines = shown.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    for (const line of lines)
      expect(line).toMatch(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d) (info|warning|error) +attempt\.\w+ +shop-\w+\/\w+\/\d /,
      );
    expect((await documentOf(rig, 'show', '-t', 'gate.check', '--level', 'warning')).events).toMatchObject([
      { type: 'gate.check', task: 'bad', data: { result: { name: 'never', passed: false } } },
    ]);

    expect((await documentOf(rig, 'metrics')).figures).toMatchObject({
      sessions: { created: 1, failed: 1 },
      tasks: { done: 3, failed: 1 },
      attempts: { started: 5, landed: 3, failed: 2 },
      successRate: { rate: 0.6, of: 5 },
      failures: [
        { name: 'agent-error', count: 1 },
        { name: 'gate', count: 1 },
      ],
      retries: { charged: 1, free: 0 },
      rejections: [{ name: 'never', count: 1 }],
      // Commands cost nobody anything, and nobody says they cost $0.
      cost: { reported: null, estimated: null, replayed: null, unknown: 0 },
    });
    const metrics = await rig.br('telemetry', 'metrics');
    expect(metrics.stdout).toMatch(/attempts +5 .*3 landed, 2 failed[^]*success rate +60 %[^]*never +1 +100 % +█+/);
    expect(metrics.stdout).not.toContain('$');

    const { performance } = await documentOf(rig, 'performance');
    const counts = Object.fromEntries(performance.latencies.map(({ operation, spread }) => [operation, spread.count]));
    expect(counts).toMatchObject({ queue: 5, prepare: 5, command: 5, landing: 3, attempt: 5, session: 1 });
    expect(performance.makespans).toMatchObject([{ session: expect.stringMatching(/^shop-/) as string }]);
    expect(performance.slowest.map(({ task }) => task).toSorted()).toEqual(['api', 'bad', 'flaky', 'schema']);
    expect((await rig.br('telemetry', 'performance')).stdout).toMatch(
      /Latency\n +operation[^]*command +5 [^]*critical path[^]*Slowest tasks/,
    );
  });

  test('answer politely outside a repository and before the first session, and leave no trace', async () => {
    await using rig = await createRig();
    const outside = path.join(rig.home, 'elsewhere');
    await mkdir(outside);
    for (const command of COMMANDS) {
      const lost = await rig.br('-C', outside, 'telemetry', command);
      expect([lost.code, lost.stdout]).toEqual([9, '']);
      expect(lost.stderr).toMatch(/is not inside a git repository\./);
      const early = await rig.br('telemetry', command);
      expect([early.code, early.stderr]).toEqual([0, '']);
      expect(early.stdout).toMatch(/^Nothing was recorded yet.*br run\n$/);
      expect(await documentOf(rig, command)).toMatchObject({ ok: true });
    }
    const following = await rig.br('telemetry', 'show', '--follow');
    expect([following.code, following.stdout]).toEqual([2, '']);
    expect(existsSync(path.join(rig.root, '.buildrunner'))).toBe(false);
  });

  test.runIf(hasTerminals)('fit a screen, with colours only where they are wanted', async () => {
    await using rig = await ran();
    for (const command of COMMANDS) {
      const plain = openTerminal(rig, ['telemetry', command], { NO_COLOR: '1' });
      expect(await plain.ended).toBe(0);
      expect(plain.text()).not.toContain('\u001B');
      for (const line of plain.text().split(/\r?\n/)) expect(width(line)).toBeLessThanOrEqual(80);
      const painted = openTerminal(rig, ['telemetry', command]);
      expect(await painted.ended).toBe(0);
      expect(painted.text()).toContain('\u001B[');
    }
  });

  test('lines in a pipe are whole, but for reports on a screen that is told to be narrow', async () => {
    await using rig = await ran();
    const widest = async (...args: readonly string[]): Promise<number> => {
      const { code, stdout } = await rig.br('telemetry', ...args);
      expect(code).toBe(0);
      expect(stdout).not.toContain('\u001B');
      return Math.max(...stdout.split('\n').map(width));
    };
    expect(await widest('performance')).toBeGreaterThan(60);
    rig.env['COLUMNS'] = '60';
    for (const args of [['metrics'], ['metrics', '--by', 'hour'], ['metrics', '--by', 'class'], ['performance']])
      expect(await widest(...args)).toBeLessThanOrEqual(60);
    expect(await widest('show')).toBeGreaterThan(60);
  });

  test('times are those of the reader, or of UTC', async () => {
    await using rig = await ran();
    const shown = async (zone: string, ...args: readonly string[]): Promise<string> => {
      rig.env['TZ'] = zone;
      const { code, stdout } = await rig.br('telemetry', 'show', '-n', '1', ...args);
      expect(code).toBe(0);
      return stdout.split(' ')[0] ?? '';
    };
    const utc = await shown('Asia/Kolkata', '--utc');
    expect(utc).toMatch(/Z$/);
    // Zones by their name; one that only POSIX knows, with its sign; one that there is none of, which the system takes for UTC.
    for (const [zone, offset] of [
      ['Asia/Kolkata', '+05:30'],
      ['UTC+3', '-03:00'],
      ['Nowhere/At_All', 'Z'],
    ] as const) {
      const there = await shown(zone);
      expect(there.endsWith(offset)).toBe(true);
      expect(Date.parse(there)).toBe(Date.parse(utc));
    }
    rig.env['TZ'] = 'Asia/Kolkata';
    expect((await documentOf(rig, 'show', '--since', '2000-01-01T05:30', '-n', '1')).events).toHaveLength(1);
    expect((await rig.br('telemetry', 'metrics', '--since', 'soon')).stderr).toMatch(/"soon" is no time\.\n.*today/);
  });

  test('what was archived is still found, and counted', async () => {
    await using rig = await ran();
    expect((await rig.br('cancel', '--yes')).code).toBe(0);
    const before = await documentOf(rig, 'show', '-t', 'attempt', '-n', '1000');
    const { figures } = await documentOf(rig, 'metrics', '--period', 'all');
    await rig.write('buildrunner.config.yaml', 'telemetry: { keep: { size: 0MB } }\n');
    expect((await rig.br('db', 'rotate')).stdout).toMatch(/^Archived \d+ events/);

    const shown = await rig.br('telemetry', 'show', '-t', 'attempt');
    expect([shown.code, shown.stdout]).toEqual([
      0,
      'No event of type attempt. There are older ones in the archive: look through them with --archive.\n',
    ]);
    expect((await documentOf(rig, 'show', '-t', 'attempt', '-n', '1000', '--archive')).events).toEqual(before.events);
    const kept = await documentOf(rig, 'metrics', '--period', 'all');
    expect({ ...kept.figures, events: 0 }).toEqual({ ...figures, events: 0 });
  });

  test('show follows a session of another process, and ends with Ctrl-C or when nobody reads', async () => {
    await using rig = await ran();
    const following = rig.start('telemetry', 'show', '-f', '-n', '1', '--type', 'session');
    await following.seen(/session\.failed/);
    expect((await rig.br('cancel', '--yes')).code).toBe(0);
    await following.seen(/session\.cancelled/);
    following.kill('SIGINT');
    const ended: Ended = await following.ended;
    // The page of one event, and what came after it, in order.
    expect(ended.stdout).toMatch(/^\S+ error +session\.failed .*\n[^]*session\.cancelled .*\n$/);
    expect([ended.code, ended.stderr]).toEqual([130, '']);

    const left = rig.start('telemetry', 'show', '-f');
    await left.seen(/session\.cancelled/);
    left.child.stdout?.destroy();
    await rig.write('.git/info/exclude', 'plan.yaml\n');
    await rig.plan(PLAN);
    await rig.br('run', '--quiet', '--fresh');
    expect((await left.ended).code).toBe(0);
  });
});
