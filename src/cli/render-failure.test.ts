import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failure } from '../model/failures.ts';
import { failureDocument, renderFailure } from './render-failure.ts';
import { PLAIN } from './text/style.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'br-render-'));
  await writeFile(path.join(cwd, 'plan.yaml'), 'name: x\ntasks:\n  - id: a\n    needs: [b]\n');
});
afterAll(() => rm(cwd, { recursive: true }));

const render = (problem: Parameters<typeof renderFailure>[0], columns = 80, verbose = false): Promise<string> =>
  renderFailure(problem, { style: PLAIN, columns, cwd, verbose });

const place = (line: number, column: number): { file: string; line: number; column: number } => ({
  file: 'plan.yaml',
  line,
  column,
});

test('every problem with its place, its line, its cause and its remedy', async () => {
  const problems = [
    { place: place(4, 13), cause: 'Task "a" needs "b", which does not exist.', remedy: 'Add a task "b".' },
    { place: place(1, 7), cause: 'The name is too short.', remedy: 'Choose a longer one.' },
  ];
  expect(
    await render(failure('plan-invalid', 'The plan has 2 mistakes.', 'Mend them, then: br plan check', { problems })),
  ).toBe(`error: The plan has 2 mistakes.

plan.yaml:4:13
  4 |     needs: [b]
    |             ^
  Task "a" needs "b", which does not exist.
  → Add a task "b".

plan.yaml:1:7
  1 | name: x
    |       ^
  The name is too short.
  → Choose a longer one.

2 problems
next:  Mend them, then: br plan check
`);
});

test('long words are wrapped, raw detail is cut and made safe', async () => {
  const detail = Array.from({ length: 12 }, (_, index) => `\u001B[31mline ${index}`).join('\n');
  const text = await render(failure('io', 'A rather long cause that does not fit.', 'Do it.', { detail }), 30);
  expect(text.split('\n').slice(0, 5)).toEqual([
    'error: A rather long cause',
    '       that does not fit.',
    'next:  Do it.',
    '  line 0',
    '  line 1',
  ]);
  expect(text).toContain('  (2 more lines: --verbose)');
  expect(await render(failure('io', 'x.', '', { detail }), 80, true)).toContain('line 11');
});

test('a file that cannot be read costs the excerpt only', async () => {
  const text = await render(failure('io', 'Gone.', '', { place: { file: 'nope.yaml', line: 3, column: 1 } }));
  expect(text).toBe('error: Gone.\nnope.yaml:3:1\n');
});

test('the JSON form', () => {
  expect(failureDocument(failure('usage', 'c', 'r'))).toEqual({
    schema: 'br.error/1',
    ok: false,
    error: { code: 'usage', cause: 'c', remedy: 'r', place: null, problems: [], detail: null },
  });
});
