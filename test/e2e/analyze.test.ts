import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { width } from '../../src/cli/text/width.ts';
import { createRig, type Ended, type Rig } from '../support/rig.ts';
import { writeTwoWeeks } from '../support/two-weeks.ts';

// One lands at once, one in its third try, one never: its check is red.
const PLAN = `
name: shop
tasks:
  - { id: schema, run: 'echo s > s.txt' }
  - { id: flaky, run: 'echo x >> "$HOME/tries"; test "$(wc -l < "$HOME/tries")" -gt 3 || exit 3; echo f > f.txt', retries: 3 }
  - { id: bad, run: 'echo x > x.txt', checks: [{ name: never, run: 'echo no such luck; false' }], retries: 1 }
`;

type Document = {
  readonly schema: string;
  readonly ok: boolean;
  readonly usedWindow: { readonly since: number; readonly until: number } | null;
  readonly before: object | null;
  readonly analysis: { readonly ended: object; readonly total: { readonly time: number } } | null;
  readonly differences: readonly object[];
  readonly findings: readonly {
    readonly kind: string;
    readonly text: string;
    readonly next: string;
    readonly attempts: readonly string[];
  }[];
};

async function ran(): Promise<Rig> {
  const rig = await createRig();
  await rig.plan(PLAN);
  await rig.write('.git/info/exclude', 'plan.yaml\n');
  expect((await rig.br('run', '--quiet')).code).toBe(1);
  return rig;
}

async function document(rig: Rig, ...args: readonly string[]): Promise<Document> {
  const ended = await rig.br('telemetry', 'analyze', '--json', ...args);
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  return JSON.parse(ended.stdout) as Document;
}

test('what went wrong in a session is told in sentences, with commands that show it', async () => {
  await using rig = await ran();
  const { findings, ...analyzed } = await document(rig);
  expect(analyzed).toMatchObject({
    schema: 'br.telemetry-analysis/1',
    ok: true,
    before: null,
    differences: [],
    analysis: { ended: { landed: 2, failed: 5, lost: 0, cancelled: 0 } },
  });
  const texts = findings.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /^The check "never" turned 2 attempts of 1 task away, which took .+: shop-\w+\/bad\/\d, shop-\w+\/bad\/\d\.$/,
      ),
      expect.stringMatching(/^3 attempts failed with agent-error, which took .+\.$/),
      expect.stringMatching(
        /^Task flaky of shop-\w+ was tried 3 times in vain \(agent-error ×3\), which took .+; then it landed\.$/,
      ),
    ]),
  );
  const check = findings.find(({ kind }) => kind === 'rejections');
  // What it says to type next works, and shows the reason.
  const command = check?.next.replace(/^Its output: br /, '').split(' ') ?? [];
  const shown = await rig.br(...command);
  expect([shown.code, shown.stdout]).toEqual([0, expect.stringContaining('no such luck')]);

  const text = await rig.br('telemetry', 'analyze');
  expect(text.code).toBe(0);
  expect(text.stdout).toMatch(
    /^Last 7 days .+\nnothing before it to compare with\n\n7 attempts ended: 2 landed, 5 failed\. They took /,
  );
  expect(text.stdout).toMatch(/\nWhere to look first\n/);
  expect(text.stdout).toMatch(/\nSlowest tasks\n/);
  expect(text.stdout.includes('\u001B')).toBe(false);
});

test('what changed against the week before is told with its samples and how certain it is', async () => {
  await using rig = await createRig();
  await writeTwoWeeks(rig.root, Date.now());
  const { stdout, code } = await rig.br('telemetry', 'analyze');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /\ncompared with [^\n]+\n\n30 attempts ended: 15 landed, 15 failed\. They took 1d 6h and cost \$0\.37\.\n/,
  );
  for (const sentence of [
    'The share of judged attempts that land fell from 90 % to 50 % (of 30 and of 30 attempts).\n    z = 3.4, two-proportion test',
    'The share of judged attempts that fail with gate rose from 10 % to 50 % (of 30 and of 30 attempts).',
    'The share of checks that are red: "test" rose from 10 % to 50 % (of 30 and of 30 checks).',
    'The median time of an attempt rose from 10m 04s to 1h 00m (of 30 and of 30 attempts).\n    z = 6.7, rank-sum test',
    'The check "test" turned 15 attempts of 15 tasks away, which cost $0.19 and took 15h 00m: ',
  ])
    expect(stdout).toContain(sentence);
  const { before, differences } = await document(rig);
  expect(before).not.toBeNull();
  expect(differences).toHaveLength(4);
  // The other way round nothing is worse.
  const earlier = await rig.br('telemetry', 'analyze', '--since', '14d', '--until', '8d');
  expect(earlier.stdout).toContain('27 landed, 3 failed');
  expect(earlier.stdout).not.toContain('What changed');
});

test('each line fits a narrow terminal', async () => {
  await using rig = await ran();
  rig.env['COLUMNS'] = '60';
  const { stdout } = await rig.br('telemetry', 'analyze');
  // Commands and names of attempts are not cut: they are to be copied.
  const lines = stdout.split('\n').filter((line) => !line.includes('br ') && !line.includes('shop-'));
  expect(lines.length).toBeGreaterThan(8);
  expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(60);
});

test('a time in which nothing was tried is told as that', async () => {
  await using rig = await ran();
  const none = await rig.br('telemetry', 'analyze', '--since', '2020-01-01', '--until', '2020-01-31', '--utc');
  expect([none.code, none.stdout]).toEqual([
    0,
    '2020-01-01 00:00 to 2020-02-01 00:00 UTC\nnothing before it to compare with\n\nNo attempt ended in that time.\n\nNothing stands out.\n',
  ]);
});

test('an empty project, and times that are none are answered politely, and nothing is made', async () => {
  await using rig = await createRig();
  const empty = await rig.br('telemetry', 'analyze');
  expect([empty.code, empty.stdout]).toEqual([0, expect.stringContaining('Nothing was recorded yet')]);
  expect(await document(rig)).toMatchObject({ ok: true, usedWindow: null, analysis: null, findings: [] });
  expect(existsSync(path.join(rig.root, '.buildrunner'))).toBe(false);
  const refused: Ended = await rig.br('telemetry', 'analyze', '--period', 'day', '--since', 'today');
  expect([refused.code, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toContain('--period');
});
