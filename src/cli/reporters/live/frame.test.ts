import { describe, expect, test } from 'vitest';
import {
  NOON,
  someAttempt,
  someSession,
  someTask,
  someUsage,
  type TaskStory,
} from '../../../../test/support/session-states.ts';
import type { Wait } from '../../../model/wait.ts';
import { PLAIN, styleFor } from '../../text/style.ts';
import { width } from '../../text/width.ts';
import { frame } from './frame.ts';

const stories: readonly TaskStory[] = [
  { task: someTask('schema'), state: { status: 'done', landed: { attempt: 'x', commit: 'abcdef12' } } },
  {
    task: someTask('auth'),
    state: { status: 'failed', reason: 'check "npm test" is red (after 3 tries)' },
    attempts: [someAttempt('auth', 3, { status: 'failed', endedAt: NOON, usage: [someUsage('estimated')] })],
  },
  {
    task: someTask('api-list'),
    state: { status: 'active' },
    attempts: [someAttempt('api-list', 1, { lastAction: 'Edit src/api/list.ts', usage: [someUsage('reported')] })],
  },
  {
    task: someTask('日本語'),
    state: { status: 'active' },
    attempts: [someAttempt('日本語', 2, { status: 'gating', usage: [someUsage(null)] })],
  },
  { task: someTask('docs') },
  { task: someTask('web') },
];
const waits: Readonly<Record<string, Wait>> = {
  docs: { kind: 'needs', tasks: ['api-list', 'web'] },
  web: { kind: 'claims', task: 'api-list', mine: 'src/web/**', theirs: 'src/**' },
};

function draw(columns: number, rows: number, many: readonly TaskStory[] = stories): readonly string[] {
  const state = someSession(many, { options: { concurrency: null, budget: 5_000_000, failFast: null } });
  return frame({
    state,
    waits,
    when: { now: NOON, offset: 0 },
    columns,
    rows,
    style: PLAIN,
    footer: 'Ctrl-C stops gracefully',
  });
}

test('at 120 columns everything stands in its column', () => {
  expect(draw(120, 40)).toEqual([
    'notes-k3f9  running  ━━────────── 1/6 done  1 failed  2m 00s  ~$0.24+$? of $5.00',
    'Needs attention (1)',
    '  ✗ auth      failed      1m 00s  12.3k tok  ~$0.12  check "npm test" is red (after 3 tries)',
    'Running (2)',
    '  ● api-list  working     1m 00s  12.3k tok   $0.12  Edit src/api/list.ts',
    '  ● 日本語    checking    1m 00s  12.3k tok      $?  try 2: its checks run',
    'Queued (2)',
    '  ○ docs      waiting    waits for api-list, web',
    '  ○ web       waiting    src/web/** overlaps src/** of api-list',
    '',
    'Ctrl-C stops gracefully',
  ]);
});

test('at 80 columns what does not fit is cut', () => {
  expect(draw(80, 24)[2]).toBe('  ✗ auth      failed      1m 00s  ~$0.12  check "npm test" is red (after 3 trie…');
});

test('at 40 columns a task has two lines, and a low screen no headlines', () => {
  expect(draw(40, 15)).toEqual([
    'notes-k3f9  running  1/6 done  1 failed…',
    '  ✗ auth      failed    1m 00s',
    '    check "npm test" is red (after 3 tr…',
    '  ● api-list  working   1m 00s',
    '    12.3k tok $0.12 Edit src/api/list.ts',
    '  ● 日本語    checking  1m 00s',
    '    12.3k tok $? try 2: its checks run',
    '  ○ docs      waiting   waits for api-l…',
    '  ○ web       waiting   src/web/** over…',
    'Ctrl-C stops gracefully',
  ]);
});

describe('with more tasks than lines', () => {
  const many = [
    ...Array.from({ length: 40 }, (_, index): TaskStory => ({
      task: someTask(`bad-${index}`),
      state: { status: 'failed', reason: 'red' },
    })),
    ...Array.from({ length: 40 }, (_, index): TaskStory => ({
      task: someTask(`run-${index}`),
      state: { status: 'active' },
      attempts: [someAttempt(`run-${index}`, 1)],
    })),
    ...Array.from({ length: 200 }, (_, index): TaskStory => ({ task: someTask(`later-${index}`) })),
  ];
  test.each([
    [120, 40],
    [80, 24],
    [40, 15],
    [40, 10],
    [20, 5],
  ])('a frame of %d columns never has more than %d - 1 lines, nor wider ones', (columns, rows) => {
    const lines = draw(columns, rows, many);
    expect(lines.length).toBeLessThanOrEqual(rows - 1);
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
  });

  test('both what needs a person and what runs are shown, and the rest is counted', () => {
    const lines = draw(80, 24, many);
    expect(lines.filter((line) => line.includes('✗'))).toHaveLength(7);
    expect(lines).toContain('    … 33 more need attention');
    expect(lines.filter((line) => line.includes('●')).length).toBeGreaterThan(5);
  });
});

test('colour adds nothing that the words do not say', () => {
  const style = styleFor({ env: { FORCE_COLOR: '1' }, isTTY: true, noColorFlag: false });
  const input = {
    state: someSession(stories),
    waits,
    when: { now: NOON, offset: 0 },
    columns: 80,
    rows: 24,
    footer: '',
  };
  const painted = frame({ ...input, style });
  expect(painted.join('')).toContain('\u001B[31m');
  // oxlint-disable-next-line no-control-regex
  expect(painted.map((line) => line.replaceAll(/\u001B\[\d+m/g, ''))).toEqual(frame({ ...input, style: PLAIN }));
});
