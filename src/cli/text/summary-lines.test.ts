import { expect, test } from 'vitest';
import { someSession, NOON } from '../../../test/support/session-states.ts';
import { summarize } from '../../views/summary.ts';
import { PLAIN } from './style.ts';
import { summaryLines } from './summary-lines.ts';

test('notes stand on one line each below the task that landed with them', () => {
  const summary = summarize({ state: someSession([]), waits: {}, when: { now: NOON, offset: 0 }, wall: 0 });
  const task = { title: 'x', commit: 'abcdef1234', attempts: 1 };
  const landed = [
    { ...task, task: 'a', notes: [`changes outside its claims: ${'src/long.ts '.repeat(20)}`] },
    { ...task, task: 'b', notes: [] },
  ];
  const lines = summaryLines({ ...summary, landed, next: [] }, { columns: 60, style: PLAIN, quiet: false });
  expect(lines.slice(lines.indexOf('Landed') + 1)).toEqual([
    '  ✓ a  abcdef12  x',
    expect.stringMatching(/^ {4}! changes outside its claims: .*…$/),
    '  ✓ b  abcdef12  x',
  ]);
});
