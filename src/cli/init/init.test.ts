import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testContext, type TestContext } from '../../../test/support/cli-context.ts';
import type { App, Tools } from '../../app.ts';
import { readConfig } from '../../config/read-config.ts';
import { parsePlan } from '../../plan/plan-document.ts';
import { parseEnvFile } from '../../security/masking/env-file.ts';
import { runCommandLine } from '../main.ts';
import { type Detected, detectProject } from './detect-project.ts';
import { ignoresEnv } from './env-example.ts';
import { starterPlan } from './starter-plan.ts';

describe('how a project is tested', () => {
  const lock = { 'package.json': '{"scripts":{"test":"vitest"}}' };
  test.each<[string, Readonly<Record<string, string>>, string | null, string | null]>([
    ['npm without a lock file', lock, null, 'npm test'],
    ['npm', { ...lock, 'package-lock.json': '' }, 'npm ci', 'npm test'],
    ['pnpm', { ...lock, 'pnpm-lock.yaml': '' }, 'pnpm install --frozen-lockfile', 'pnpm test'],
    ['yarn', { ...lock, 'yarn.lock': '' }, 'yarn install', 'yarn test'],
    [
      'bun, whose own "bun test" is something else',
      { ...lock, 'bun.lock': '' },
      'bun install --frozen-lockfile',
      'bun run test',
    ],
    [
      "npm init's placeholder",
      {
        'package.json': '{"scripts":{"test":"echo \\"Error: no test specified\\" && exit 1"}}',
        'package-lock.json': '',
      },
      'npm ci',
      null,
    ],
    ['a broken manifest', { 'package.json': '{' }, null, null],
    [
      'a manifest without tests beside a Makefile',
      { 'package.json': '{}', Makefile: 'all:\n\ntest: all\n\tgo test\n' },
      null,
      'make test',
    ],
    ['a Makefile with a variable called test', { Makefile: 'test := 1\n' }, null, null],
    ['just', { justfile: 'test *args:\n  cargo test\n' }, null, 'just test'],
    ['Cargo', { 'Cargo.toml': '', Makefile: 'test:\n' }, null, 'cargo test'],
    ['Go', { 'go.mod': '' }, null, 'go test ./...'],
    ['uv', { 'pyproject.toml': '[tool.pytest]', 'uv.lock': '' }, 'uv sync', 'uv run pytest'],
    ['pytest', { 'pyproject.toml': '', 'requirements.txt': 'pytest==8' }, null, 'python -m pytest'],
    ['unittest', { 'pyproject.toml': '' }, null, 'python -m unittest'],
    ['RSpec', { Gemfile: '', '.rspec': '' }, 'bundle install', 'bundle exec rspec'],
    ['Maven', { 'pom.xml': '', mvnw: '' }, null, './mvnw -q test'],
    ['Gradle', { 'build.gradle.kts': '' }, null, 'gradle test'],
    ['Composer', { 'composer.json': '{"scripts":{"test":"phpunit"}}' }, 'composer install', 'composer test'],
    ['nothing known', {}, null, null],
  ])('%s', (_what, files, setup, command) => {
    expect(detectProject((name) => files[name] ?? null)).toMatchObject({ setup, test: command });
  });
});

describe('the starter plan', () => {
  const none: Detected = { setup: null, test: null, from: null };
  test.each([
    ['Notes API', 'notes-api', none],
    ['true', 'plan', none],
    ['日本語', 'plan', none],
    ['2048', 'plan-2048', { setup: 'npm ci', test: 'npm test', from: 'package.json' }],
  ])('of a folder called %s has no mistakes', (folder, name, detected) => {
    const parsed = parsePlan(starterPlan(folder, detected, true), { file: 'plan.yaml' });
    expect(parsed).toMatchObject({ ok: true, value: { plan: { name } } });
    // Without a test command the plan says that nothing proves the work, until the user adds one.
    expect(parsed.ok && parsed.value.warnings.length).toBe(detected.test === null ? 2 : 0);
    expect(parsed.ok && parsed.value.plan.tasks[0]?.checks.map((check) => check.name)).toEqual(
      detected.test === null ? [] : [detected.test],
    );
  });
});

describe('br init', () => {
  let root = '';
  beforeEach(async () => {
    root = await realpath(await mkdtemp(path.join(tmpdir(), 'br-init-')));
  });
  afterEach(() => rm(root, { recursive: true }));

  const inRepository = (cwd = root): TestContext =>
    testContext({
      cwd,
      app: { repository: { info: { root, stateDir: path.join(root, '.buildrunner') } } as App['repository'] },
    });

  test('writes to the top of the repository from anywhere in it, and never overwrites', async () => {
    const inside = path.join(root, 'src');
    await mkdir(inside);
    const first = inRepository(inside);
    expect(await runCommandLine(['init'], first)).toBe(0);
    expect(first.out.text()).toContain('Wrote ../plan.yaml.');
    const written = await readFile(path.join(root, 'plan.yaml'), 'utf8');
    expect(written).toContain('$schema=.buildrunner/plan.schema.json');
    expect(await readFile(path.join(root, '.buildrunner', '.gitignore'), 'utf8')).toBe('*\n');
    expect(JSON.parse(await readFile(path.join(root, '.buildrunner', 'plan.schema.json'), 'utf8'))).toHaveProperty(
      'properties',
    );

    await writeFile(path.join(root, 'plan.yaml'), 'mine');
    const second = inRepository();
    expect(await runCommandLine(['init'], second)).toBe(2);
    expect(second.err.text()).toContain('plan.yaml is there already.');
    expect(await readFile(path.join(root, 'plan.yaml'), 'utf8')).toBe('mine');
    expect(await runCommandLine(['init', '--force'], inRepository())).toBe(0);
    expect(await readFile(path.join(root, 'plan.yaml'), 'utf8')).toBe(written);
  });

  test("adds nothing to a .buildrunner directory with files of the user's", async () => {
    await mkdir(path.join(root, '.buildrunner'));
    await writeFile(path.join(root, '.buildrunner', 'features.json'), '{}');
    expect(await runCommandLine(['init'], inRepository())).toBe(0);
    expect(await readFile(path.join(root, 'plan.yaml'), 'utf8')).not.toContain('$schema');
    await expect(readFile(path.join(root, '.buildrunner', '.gitignore'))).rejects.toThrow('ENOENT');
  });

  const home = '/home/somebody/.config/buildrunner/config.yaml';
  const withConfig = (enabled: boolean): TestContext => {
    const files = [{ layer: 'user', path: home, found: enabled }];
    const config = { ai: { enabled } };
    const context = inRepository();
    const tools = async (): Promise<Tools> =>
      await Promise.resolve({ config: () => Promise.resolve({ files, config }) } as unknown as Tools);
    return { ...context, tools };
  };

  test('--ai writes what .env may hold, without a value, and says how a model is switched on', async () => {
    const context = withConfig(false);
    expect(await runCommandLine(['init', '--ai'], context)).toBe(0);
    const example = await readFile(path.join(root, '.env.example'), 'utf8');
    expect(parseEnvFile(example)).toEqual({ ANTHROPIC_API_KEY: '' });
    expect(context.out.text()).toContain('Wrote plan.yaml.');
    expect(context.out.text()).toContain('Wrote .env.example: copy it to .env');
    expect(context.out.text()).toContain('add one before a key stands in it');
    expect(context.out.text()).toContain(`until ${home} says so:\n  ai: { enabled: true }`);
    // What it says is what the configuration takes.
    const text = 'ai: { enabled: true }';
    const read = readConfig([{ layer: 'user', file: home, text }], {
      home: '/home/somebody',
      root,
      builtIn: new Set(),
      worktrees: null,
      env: {},
      ruleIds: null,
    });
    expect([read.problems, read.config.ai.enabled]).toEqual([[], true]);
  });

  test('--ai leaves what is there as it is, and says what is on already', async () => {
    for (const name of ['plan.yaml', '.env.example']) await writeFile(path.join(root, name), 'mine');
    await writeFile(path.join(root, '.gitignore'), 'node_modules\n.env\n');
    const context = withConfig(true);
    expect(await runCommandLine(['init', '--ai'], context)).toBe(0);
    for (const name of ['plan.yaml', '.env.example'])
      expect(await readFile(path.join(root, name), 'utf8')).toBe('mine');
    expect(context.out.text()).toContain(
      'plan.yaml is there already, and stays.\n.env.example is there already, and stays.',
    );
    expect(context.out.text()).toContain('ai.enabled is on');
    expect(context.out.text()).not.toContain('.gitignore');
    expect(await runCommandLine(['init', '--ai', '--force'], withConfig(true))).toBe(0);
    expect(await readFile(path.join(root, '.env.example'), 'utf8')).toBe('mine');
    expect(await readFile(path.join(root, 'plan.yaml'), 'utf8')).not.toBe('mine');
  });

  test.each([
    ['.env', true],
    ['/.env', true],
    ['**/.env', true],
    ['.env*', true],
    ['.env.*', false],
    ['*.env', true],
    ['.environment', false],
    ['# .env', false],
    ['!.env', false],
  ])('a .gitignore with %s keeps .env out: %s', (line, ignored) => {
    expect(ignoresEnv(`dist\r\n${line}\r\n`)).toBe(ignored);
  });
});
