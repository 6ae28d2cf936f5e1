import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// `npm run new` in a copy of this repository: what it makes compiles, is lint-free and well formatted, keeps the direction
// of imports, is nowhere dead, and passes its own tests.

const root = path.resolve(import.meta.dirname, '../..');
let copy = '';

type Ran = { readonly code: number | null; readonly out: string };

function run(program: string, ...args: readonly string[]): Ran {
  const env = {
    ...process.env,
    PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env['PATH']}`,
  };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, encoding: 'utf8', env });
  return { code: status, out: stdout + stderr };
}

/** Shows what it printed where it failed. */
function expectDone({ code, out }: Ran): void {
  if (code !== 0) throw new Error(`exit code ${code}\n${out}`);
}

const make = (...words: readonly string[]): Ran => run(process.execPath, 'scripts/new.mjs', ...words);
const read = (file: string): string => readFileSync(path.join(copy, file), 'utf8');

beforeAll(() => {
  copy = mkdtempSync(path.join(os.tmpdir(), 'br-new-'));
  const listed = [
    'ls-files',
    '-co',
    '--exclude-standard',
    '-z',
    '--',
    'src',
    'test/support',
    'scripts',
    'docs',
    'schema',
  ];
  const files = execFileSync('git', [...listed, ':(glob)*'], { cwd: root, encoding: 'utf8' }).split('\0');
  for (const file of files.filter((each) => each !== ''))
    cpSync(path.join(root, file), path.join(copy, file), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

test.each([
  ['a kind that there is not', ['robot', 'x'], /there is no kind robot/],
  ['no name', ['agent'], /give one name/],
  ['a name that is no name', ['agent', 'My Agent'], /kebab-case/],
  ['a way out of the folder', ['check', '../../x'], /kebab-case/],
  ['an agent that is there', ['agent', 'claude'], /agents\/claude\/ is there already/],
  ['a check that is there', ['check', 'claims'], /is there already/],
  ['a command that is there', ['command', 'plan/show'], /is there already/],
  ['a command with the name of a group', ['command', 'plan'], /is a group/],
  ['a group with the name of a command', ['command', 'run/fast'], /br run is a command/],
  ['a store that is there', ['store', 'sqlite'], /is there already/],
] as const)('%s is refused', (_what, words, reason) => {
  expect(make(...words)).toEqual({ code: 2, out: expect.stringMatching(reason) as string });
});

const made = [
  ['agent', 'some-agent'],
  ['check', 'some-rule'],
  ['command', 'delete'],
  ['command', 'plan/explain'],
  ['command', 'audit/a-rather-long-name-of-a-command'],
  ['rule', 'some-vendor'],
  ['store', 'some-store'],
] as const;

test('what it makes is in order, and passes its own tests', { timeout: 120_000 }, () => {
  const files = new Set<string>();
  for (const words of made) {
    const ran = make(...words);
    expectDone(ran);
    for (const [, file = ''] of ran.out.matchAll(/^(?:made   |changed) (.*\.ts)$/gm)) files.add(file);
  }
  expect(read('src/adapters/agents/index.ts')).toMatch(/\[.*someAgentAgent,?\s*\];/s);
  expect(read('src/gate/gate.ts')).toMatch(/CHANGE_CHECKS.*someRuleCheck\];/s);
  expect(read('docs/reference/commands.md')).toContain('### br audit a-rather-long-name-of-a-command');
  for (const file of ['package.json', 'src/cli/commands/index.ts']) expect(read(file)).not.toContain('{{');

  expectDone(run('oxfmt', '--check', ...files));
  expectDone(run(process.execPath, 'node_modules/typescript-7/bin/tsc', '--noEmit'));
  expectDone(run('oxlint', ...files));
  expectDone(run('depcruise', '--config', '.dependency-cruiser.mjs', 'src'));
  const tests = [...files].filter((file) => file.endsWith('.test.ts'));
  expectDone(run('vitest', 'run', '--project', 'unit', ...tests));
});
