import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Workspace, Workspaces } from '../../../ports/workspace.ts';
import { must, type TestRepository, testRepository, treeState } from '../../../../test/support/git-repository.ts';
import { openRepository } from './repository.ts';
import { openWorkspaces } from './workspaces.ts';

type Two = {
  readonly repo: TestRepository;
  readonly workspaces: Workspaces;
  readonly base: string;
  readonly left: Workspace;
  readonly right: Workspace;
};

async function two(files: Record<string, string>): Promise<Two> {
  const repo = testRepository(files);
  const repository = must(await openRepository(repo.root, repo.env));
  const workspaces = openWorkspaces({ repository, poolDir: path.join(repo.dir, 'pool é'), env: repo.env });
  const base = repo.git('rev-parse', 'HEAD');
  const open = async (holder: string): Promise<Workspace> =>
    must(await workspaces.open({ session: 's', holder, base, content: null }));
  return { repo, workspaces, base, left: await open('s/l/1'), right: await open('s/r/1') };
}

test('a peek tells what two trees would conflict in, and leaves slot and repository as they are', async () => {
  const { repo, workspaces, base, left, right } = await two({
    'a.txt': '1\n2\n3\n4\n5\n',
    'b.txt': 'b\n',
    '.gitignore': 'out\n',
  });
  writeFileSync(path.join(left.path, 'a.txt'), 'L\n2\n3\n4\n5\n');
  writeFileSync(path.join(left.path, 'new.txt'), 'left\n');
  writeFileSync(path.join(left.path, 'out'), 'left\n');
  writeFileSync(path.join(right.path, 'a.txt'), '1\n2\n3\n4\nR\n');
  writeFileSync(path.join(right.path, 'new.txt'), 'right\n');
  writeFileSync(path.join(right.path, 'out'), 'right\n');
  const index = (slot: string): string =>
    readFileSync(`${repo.git('-C', slot, 'rev-parse', '--absolute-git-dir')}/index`, 'latin1');
  const before = [repo.fingerprint(), treeState(left.path), index(left.path)];
  const objects = repo.git('cat-file', '--batch-check', '--batch-all-objects');
  const [one, other] = [await workspaces.peek('s', left, base), await workspaces.peek('s', right, base)];
  expect(one).toMatch(/^[0-9a-f]{40}$/);
  expect(await workspaces.conflicts('s', one ?? '', other ?? '')).toEqual(['new.txt']);
  expect(await workspaces.conflicts('s', one ?? '', base)).toEqual([]);
  expect([repo.fingerprint(), treeState(left.path), index(left.path)]).toEqual(before);
  expect(repo.git('cat-file', '--batch-check', '--batch-all-objects')).toBe(objects);
  await workspaces.dispose('s');
  const gone = existsSync(path.dirname(left.path));
  expect(await workspaces.peek('s', left, base)).toBeNull();
  expect(await workspaces.conflicts('s', one ?? '', other ?? '')).toEqual([]);
  expect([gone, existsSync(path.dirname(left.path))]).toEqual([false, false]);
});
