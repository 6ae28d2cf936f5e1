import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../model/plan.ts';
import { parsePlan } from './plan-document.ts';

function plan(text: string): Plan {
  const result = parsePlan(text, { file: 'plan.yaml' });
  if (!result.ok) throw new Error(result.error.problems.map(({ cause }) => cause).join('\n'));
  return result.value.plan;
}

const refused = (text: string): readonly string[] => {
  const result = parsePlan(text, { file: 'plan.yaml' });
  return result.ok ? [] : result.error.problems.map(({ cause }) => cause);
};

describe('parsePlan', () => {
  test('fills in every default', () => {
    expect(plan('name: demo\ntasks:\n  - id: a\n    prompt: |\n      # Do it\n      Well.\n')).toEqual({
      name: 'demo',
      base: null,
      budget: null,
      concurrency: 4,
      onFailure: 'hold',
      failFast: false,
      setup: [],
      setupTimeout: 600_000,
      env: {},
      tasks: [
        {
          id: 'a',
          title: 'Do it',
          work: { kind: 'prompt', prompt: '# Do it\nWell.\n', agent: 'claude', model: null },
          needs: [],
          claims: [],
          claimPolicy: 'refuse',
          checks: [],
          timeout: 1_800_000,
          idleTimeout: 600_000,
          retries: 2,
          budget: null,
          maxTurns: null,
          priority: 0,
          isolation: 'worktree',
          sandbox: 'none',
          directory: '',
          expectsChanges: true,
          handoff: null,
          env: {},
        },
      ],
    });
  });

  test('reads every key, the defaults under those of the task', () => {
    const file = new URL('cases/ok-everything/plan.yaml', import.meta.url);
    expect(plan(readFileSync(file, 'utf8'))).toMatchObject({
      base: 'origin/main',
      budget: 5_500_000,
      concurrency: 8,
      onFailure: 'cancel',
      failFast: true,
      setup: [
        { command: { kind: 'shell', line: 'npm ci' }, directory: '', cache: 'auto' },
        { command: { kind: 'argv', argv: ['npm', 'run', 'build'] }, directory: '', cache: 'auto' },
      ],
      setupTimeout: 300_000,
      env: { PORT: '0755', DEBUG: 'true', NAME: 'x y', EMPTY: '' },
      tasks: [
        {
          title: 'First',
          work: { agent: 'claude', model: 'sonnet' },
          claims: ['src/**', '!src/gen/**'],
          claimPolicy: 'widen',
          checks: [{ name: 'unit', failBefore: false, timeout: 90_000 }],
          timeout: 5_400_000,
          idleTimeout: 500,
          retries: 0,
          budget: 1_000_000,
          maxTurns: 20,
          expectsChanges: false,
          handoff: 'Read me.',
          env: { A: 'b' },
        },
        {
          title: 'b',
          work: { kind: 'run', command: { kind: 'argv', argv: ['node', '-e', "console.log('x y')"] } },
          needs: ['a'],
          claims: ['test'],
          claimPolicy: 'warn',
          checks: [
            { name: 'npm test', command: { kind: 'shell' } },
            { name: 'npm run lint', command: { kind: 'argv' } },
            { name: 'test -f x', failBefore: true },
          ],
          budget: null,
          maxTurns: null,
          priority: 5,
          expectsChanges: false,
        },
        { id: 'deploy', isolation: 'none', checks: [] },
      ],
    });
  });

  test('the example passes without a warning', () => {
    const text = readFileSync(new URL('../../examples/notes.plan.yaml', import.meta.url), 'utf8');
    expect(parsePlan(text, { file: 'notes.plan.yaml' })).toMatchObject({ ok: true, value: { warnings: [] } });
  });

  test('the failure carries its first place and counts its mistakes', () => {
    const result = parsePlan('name: demo\nbudget: cheap\n', { file: 'x.yaml' });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'plan-invalid', cause: 'x.yaml has 2 mistakes.', place: { file: 'x.yaml', line: 1, column: 1 } },
    });
  });

  test('reads JSON, escapes included, whatever the name says when told so', () => {
    const text = JSON.stringify({ name: 'demo', tasks: [{ id: 'a', title: 'é "quoted" \\ 😀', run: 'true' }] });
    const escaped = text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    for (const each of [text, escaped])
      expect(parsePlan(each, { file: 'plan', format: 'json' })).toMatchObject({
        ok: true,
        value: { plan: { tasks: [{ title: 'é "quoted" \\ 😀' }] } },
      });
  });

  test('never throws, and always has a place, whatever the text', () => {
    const word = fc.constantFrom(
      'name',
      'tasks',
      'id',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '<<',
      '"',
      '!x',
      '#',
      '\t',
      '|',
      'x',
      '5',
      '---',
      '__proto__',
      'env',
      'checks',
      'files',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom('yaml', 'json'), (words, format) => {
        const result = parsePlan(words.join(''), { file: 'f', format });
        const problems = result.ok ? [] : result.error.problems;
        expect(result.ok || problems.length > 0).toBe(true);
        for (const { place } of problems)
          expect([place.line, place.column].every((number) => (number ?? 0) >= 1)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('nesting beyond the stack is a mistake like others', () => {
    expect(refused('['.repeat(100_000))).toHaveLength(1);
    expect(refused(`x: ${'['.repeat(200)}${']'.repeat(200)}`)).toHaveLength(1);
  });
});

describe('a plan of 10,000 tasks', { timeout: 30_000 }, () => {
  const tasks = (extra: (index: number) => string): string =>
    `name: big\ntasks:\n${Array.from({ length: 10_000 }, (_, index) => `  - id: t${index}\n    run: make t${index}\n${extra(index)}`).join('')}`;
  const seconds = (run: () => void): number => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  };

  test('in a chain with files is read in seconds', () => {
    const text = tasks(
      (index) => `${index === 0 ? '' : `    needs: [t${index - 1}]\n`}    files: [src/**]\n    timeout: 5m\n`,
    );
    expect(seconds(() => expect(plan(text).tasks).toHaveLength(10_000))).toBeLessThan(10);
  });

  test('in a circle is told in one line', () => {
    const problems = refused(tasks((index) => `    needs: [t${(index + 9999) % 10_000}]\n`));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('… 9988 more …');
  });

  test('with a mistake in every task tells them all', () => {
    let problems: readonly string[] = [];
    expect(seconds(() => (problems = refused(tasks(() => '    timeout: 5\n    neds: [x]\n'))))).toBeLessThan(15);
    expect(problems).toHaveLength(20_000);
  });
});
