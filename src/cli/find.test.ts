import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testContext } from '../../test/support/cli-context.ts';
import { NOON, someAttempt, someSession, someTask } from '../../test/support/session-states.ts';
import { err, ok } from '../lib/result.ts';
import { uniquePrefix } from '../lib/unique-prefix.ts';
import { failure } from '../model/failures.ts';
import type { Repository } from './context.ts';
import { findAttempt } from './find-attempt.ts';
import { findKept, keptId } from './find-kept.ts';
import { findPlan } from './find-plan.ts';
import { runCommandLine } from './main.ts';

describe('the plan', () => {
  let top = '';
  beforeAll(async () => {
    top = await mkdtemp(path.join(tmpdir(), 'br-find-'));
    await mkdir(path.join(top, 'a/b'), { recursive: true });
    await writeFile(path.join(top, 'plan.yaml'), '');
    await writeFile(path.join(top, 'a/plan.json'), '');
  });
  afterAll(() => rm(top, { recursive: true }));

  test.each([
    ['a/b', 'a/plan.json'],
    ['', 'plan.yaml'],
  ])('from %s is %s', async (cwd, file) => {
    expect(await findPlan(undefined, top, { cwd: path.join(top, cwd) })).toEqual({
      ok: true,
      value: path.join(top, file),
    });
  });

  test('that is named is taken as named, from where the user stands', async () => {
    expect(await findPlan('x.yaml', top, { cwd: path.join(top, 'a') })).toEqual({
      ok: true,
      value: path.join(top, 'a/x.yaml'),
    });
  });

  test('is not looked for above the repository', async () => {
    const found = await findPlan(undefined, path.join(top, 'a/b'), { cwd: path.join(top, 'a/b') });
    expect(found).toMatchObject({ ok: false, error: { code: 'usage' } });
  });
});

test('a whole id stands for itself, a beginning for the one it fits', () => {
  const ids = ['api', 'api-auth', 'docs'];
  expect(uniquePrefix('api', ids)).toEqual({ kind: 'one', id: 'api' });
  expect(uniquePrefix('d', ids)).toEqual({ kind: 'one', id: 'docs' });
  expect(uniquePrefix('ap', ids)).toEqual({ kind: 'many', ids: ['api', 'api-auth'] });
  expect([uniquePrefix('x', ids), uniquePrefix('', ids)]).toEqual([{ kind: 'none' }, { kind: 'none' }]);
});

describe('an attempt', () => {
  const session = someSession([
    { task: someTask('api'), attempts: [someAttempt('api', 1), someAttempt('api', 2)] },
    { task: someTask('docs') },
  ]);
  const app = {
    session: (prefix: string | undefined) =>
      Promise.resolve(session.id.startsWith(prefix ?? '') ? ok(session) : err(failure('usage', `no ${prefix}`, ''))),
  };
  const find = async (wanted: string, option?: string): Promise<string> => {
    const found = await findAttempt(app, wanted, option);
    return found.ok ? found.value.id : found.error.cause;
  };

  test.each([
    ['api', 'notes-k3f9/api/2'],
    ['a', 'notes-k3f9/api/2'],
    ['api/1', 'notes-k3f9/api/1'],
    ['notes/api', 'notes-k3f9/api/2'],
    ['notes-k3f9/api/1', 'notes-k3f9/api/1'],
    ['api/7', 'Task api has no attempt 7.'],
    ['docs', 'Task docs has no attempt yet.'],
    ['other/api/1', 'no other'],
    ['x', 'The session has no task "x".'],
    ['a/b/c/d', '"a/b/c/d" names no attempt.'],
    ['api/', '"api/" names no attempt.'],
  ])('%s is %s', async (wanted, expected) => {
    expect(await find(wanted)).toBe(expected);
  });

  test('is looked for in the session that is named', async () => {
    expect(await find('api', 'other')).toBe('no other');
  });
});

describe('a kept attempt', () => {
  const kept = (session: string, task: string, number: number): Awaited<ReturnType<Repository['kept']>>[number] => ({
    ref: `refs/buildrunner/${session}/${task}/${number}`,
    commit: `${number}`.repeat(40),
    session,
    task,
    number,
    subject: `Attempt ${number}`,
    at: NOON,
  });
  const all = [kept('s1', 'api', 2), kept('s1', 'api', 1), kept('s1', 'docs', 1), kept('s2', 'docs', 1)];
  const restored: string[] = [];
  const repository = {
    kept: () => Promise.resolve(all),
    resolve: () => Promise.resolve('base'),
    diff: () => Promise.resolve('+text\n'),
    restore: (commit: string, branch: string) => {
      restored.push(`${branch} ${commit.slice(0, 3)}`);
      return Promise.resolve({ ok: true, value: undefined });
    },
  } as unknown as Repository;

  test.each([
    ['api', 's1/api/2'],
    ['s1/api/1', 's1/api/1'],
    ['refs/buildrunner/s1/api/1', 's1/api/1'],
    ['s2', 's2/docs/1'],
    ['s1/docs', 's1/docs/1'],
  ])('"%s" is %s', async (wanted, id) => {
    const found = await findKept(repository, wanted);
    expect(found.ok && keptId(found.value)).toBe(id);
  });

  test('that could be several, or none, is refused', async () => {
    expect(await findKept(repository, 'docs')).toMatchObject({
      ok: false,
      error: { cause: '"docs" fits more than one kept attempt: s1/docs/1, s2/docs/1.' },
    });
    expect(await findKept(repository, 'nope')).toMatchObject({
      ok: false,
      error: { remedy: 'List them with: br salvage list' },
    });
  });

  test('is listed, shown and restored without the application', async () => {
    const context = { ...testContext(), repository: () => Promise.resolve({ ok: true as const, value: repository }) };
    expect(await runCommandLine(['salvage', 'list', 's2'], context)).toBe(0);
    expect(await runCommandLine(['salvage', 'show', 'api'], context)).toBe(0);
    expect(await runCommandLine(['salvage', 'restore', 's1/api/1'], context)).toBe(0);
    expect(context.out.text()).toContain('s2/docs/1  11111111  12:00:00  Attempt 1\n');
    expect(context.out.text()).toContain('+text\n');
    expect(restored).toEqual(['salvage/s1-api-1 111']);
  });
});
