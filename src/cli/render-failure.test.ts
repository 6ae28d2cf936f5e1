import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failure } from '../model/failures.ts';
import { createMasker } from '../security/masking/masker.ts';
import { failureDocument, maskedFailure, renderFailure } from './render-failure.ts';
import { PLAIN } from './text/style.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'br-render-'));
  await writeFile(path.join(cwd, 'plan.yaml'), 'name: x\ntasks:\n  - id: a\n    needs: [b]\n');
});
afterAll(() => rm(cwd, { recursive: true }));

const render = (problem: Parameters<typeof renderFailure>[0], columns = 80, verbose = false): Promise<string> =>
  renderFailure(problem, { style: PLAIN, columns, cwd, verbose, mask: createMasker([]).mask });

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

/** A source line with a mistake at a column, shown as that of a configuration. */
async function shownLine(source: string, line: number, column: number, known: readonly string[] = []): Promise<string> {
  await writeFile(path.join(cwd, 'config.yaml'), source);
  const at = { file: 'config.yaml', line, column };
  const problem = failure('config-invalid', 'A mistake.', '', {
    problems: [{ place: at, cause: 'No.', remedy: 'Yes.' }],
  });
  return await renderFailure(problem, {
    style: PLAIN,
    columns: 200,
    cwd,
    verbose: false,
    mask: createMasker(known).mask,
  });
}

const KEY = ['sk', 'ant', 'a'.repeat(30)].join('-');

test.each([
  [
    'in one line',
    `telemetry: {export: { endpoint: 'ftp://x', headers: { authorization: 'Bearer ${KEY}', b: word } }}\n`,
    1,
    33,
  ],
  ['in a block', `telemetry:\n  export:\n    headers:\n      authorization: word ${KEY}\n      - x\n`, 4, 7],
  ['as a block of text', `env:\n  A: |\n    word ${KEY}\nb: 1\n`, 3, 5],
  ['of agents', `agents:\n  mine: { command: x, env: { "A": "word", B: word } }\n`, 2, 9],
  ['by an alias', `x: &x\n  a: word\ny:\n  env: *x\n`, 2, 3],
  ['in a list', 'env: [A=word, B=word]\n', 1, 1],
  ['in JSON', `{"telemetry": {"export": {"headers": {"a": "word"}}}}`, 1, 3],
  ['in a file that cannot be read, in one line', `telemetry: { export: { headers: { a: 'word ${KEY} } }\n`, 1, 3],
  ['in a file that cannot be read, in a block', `a: [\nenv:\n  A: word\n   B: "word\n`, 3, 3],
  ['in a file that cannot be read, further down', `a: [\nenv:\n  A: x\n   B: "word\n`, 4, 3],
])('what headers and variables hold is not shown: %s', async (_where, source, line, column) => {
  const shown = await shownLine(source, line, column);
  expect(shown).toContain(`  ${line} | `);
  expect(shown).toMatch(/\*{4}/u);
  expect(shown).not.toMatch(/word|aaaa/u);
});

test('everything else of such a line stays, and the caret is below it', async () => {
  const source = `telemetry: {export: { endpoint: 'ftp://x', headers: { authorization: 'Bearer x' }, size: big }}\n`;
  expect(await shownLine(source, 1, source.indexOf('big') + 1)).toContain(
    `  1 | telemetry: {export: { endpoint: 'ftp://x', headers: { authorization: **** }, size: big }}\n` +
      `    | ${' '.repeat(source.indexOf('big') - "'Bearer x'".length + '****'.length)}^\n`,
  );
});

test('secrets that are known, or have the shape of one, are taken out of the line and of the words', async () => {
  const secret = ['sword', 'fish', '4321'].join('-');
  const source = `name: ${KEY}\nwhat: ${secret}\n`;
  expect(await shownLine(source, 1, 1)).toContain('1 | name: [masked]\n');
  expect(await shownLine(source, 2, 1, [secret])).toContain('2 | what: [masked]\n');
  const told = maskedFailure(
    failure('io', `${secret}.`, `not ${secret}`, { detail: secret }),
    createMasker([secret]).mask,
  );
  expect(JSON.stringify(told)).not.toContain(secret);
});
