import { expect, test } from 'vitest';
import type { Complexity } from '../../model/complexity.ts';
import { PLAIN } from '../text/style.ts';
import { estimateLines } from './estimate-lines.ts';

const complexity: Complexity = {
  level: 'simple',
  size: 'simple',
  critical: false,
  score: 20,
  confidence: 0.55,
  taskType: 'bug_fix',
  flags: [],
  reasons: [],
  sources: ['history', 'words'],
  change: { lines: { p50: 14, p90: 56 }, files: { p50: 1, p90: 4 } },
  notes: [],
};

function text(parts: Partial<Complexity>): string {
  return estimateLines({ ...complexity, ...parts }, { columns: 200, style: PLAIN }).join('\n');
}

test('a confidence is called measured only where nothing of it is a default', () => {
  expect(text({})).toContain('how often such a level was right');
  expect(text({ sources: ['llm', 'history', 'words'] })).toContain('in part a stated default');
  expect(text({ sources: ['llm', 'history', 'words'] })).not.toContain('how often such a level was right');
  expect(text({ sources: ['words'] })).toContain('a stated default, nothing was measured here');
});

test('one file is no files', () => {
  expect(text({})).toContain('14 lines in 1 file, nine of ten times no more than 56 in 4');
});
