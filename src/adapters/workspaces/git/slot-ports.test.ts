import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Workspaces } from '../../../ports/workspace.ts';
import { must, mustFail, testRepository, type TestRepository } from '../../../../test/support/git-repository.ts';
import { openRepository } from './repository.ts';
import { openWorkspaces } from './workspaces.ts';

async function pool(repo: TestRepository, ports = { first: 22_000, last: 22_019 }): Promise<Workspaces> {
  const repository = must(await openRepository(repo.root, repo.env));
  return openWorkspaces({ repository, poolDir: path.join(repo.dir, 'pool'), env: repo.env, ports });
}

const leases = (repo: TestRepository): string => path.join(repo.dir, '.cache/buildrunner/ports');

test('a slot keeps what is its own from holder to holder and br to br, and gives it back at the end', async () => {
  const repo = testRepository();
  const base = repo.git('rev-parse', 'main');
  const request = (holder: string): Parameters<Workspaces['open']>[0] => ({
    session: 's',
    holder,
    base,
    content: null,
  });
  const first = await pool(repo);
  const { env, path: slot } = must(await first.open(request('s/a/1')));
  expect(env).toMatchObject({ BR_SLOT: '1', BR_PORT: '22000', BR_PORT_9: '22009', BR_CACHE: `${slot}.cache` });
  expect(readFileSync(path.join(leases(repo), '22000'), 'utf8')).toBe(slot);
  expect(existsSync(env['BR_CACHE'] ?? '')).toBe(true);

  // As after a crash: nothing of the first `br` is left but what is on the disk.
  const next = await pool(repo);
  const found = await next.find('s', 's/a/1');
  expect(found?.env).toEqual(env);
  const second = must(await next.open(request('s/b/1')));
  expect(second.env).toMatchObject({ BR_SLOT: '2', BR_PORT: '22010' });
  const { cause, remedy } = mustFail(await next.open(request('s/c/1')));
  expect(cause).toBe('No ten ports in a row are free from 22000 to 22019.');
  expect(remedy).toContain('workspaces.ports');

  if (found === null) throw new Error('the slot is gone');
  await next.close(found);
  expect(must(await next.open(request('s/c/1'))).env).toEqual(env);
  await next.dispose('s');
  expect(readdirSync(leases(repo))).toEqual([]);
  expect(existsSync(env['BR_CACHE'] ?? '')).toBe(false);
});
