import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must, testRepository } from '../../../../test/support/git-repository.ts';
import { openRepository } from './repository.ts';
import { openWorkspaces } from './workspaces.ts';

/** A leaf as git records it: mode and content (of a link: where it leads). */
type Leaf = { readonly mode: '100644' | '100755' | '120000'; readonly content: string };
type Model = Map<string, Leaf>;

/** What may happen in a slot. Paths are few, so that the operations meet. */
type Operation =
  | { readonly kind: 'write'; readonly path: string; readonly content: string; readonly run: boolean }
  | { readonly kind: 'link'; readonly path: string; readonly to: string }
  | { readonly kind: 'remove' | 'chmod'; readonly path: string }
  | { readonly kind: 'move'; readonly path: string; readonly to: string }
  | { readonly kind: 'git'; readonly args: readonly string[] };

const part = fc.constantFrom('a', 'b', '-c', 'ü d', 'e\nf');
const anyPath = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const content = fc.constantFrom('', 'x', 'y\n', 'a longer text that renames can be found by\n'.repeat(3), 'nul\0byte');
const gitCommands = [
  ['add', '--all'],
  ['commit', '--quiet', '--all', '--allow-empty', '-m', 'agent'],
  ['add', '--intent-to-add', '.'],
  ['read-tree', '--empty'],
  ['update-index', '--really-refresh'],
  ['checkout', '--quiet', '--detach'],
];

const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('write' as const), path: anyPath, content, run: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      path: anyPath,
      to: fc.constantFrom('a', '/nowhere', '../ü d'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'chmod' as const), path: anyPath }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), path: anyPath, to: anyPath }) },
  { weight: 1, arbitrary: fc.constantFrom(...gitCommands).map((args) => ({ kind: 'git' as const, args })) },
);

const isBelow = (name: string, dir: string): boolean => name === dir || name.startsWith(`${dir}/`);

/** Clears the way for a leaf: what lies at the path, below it, and any leaf that is one of its parents. */
function makeRoom(model: Model, dir: string, name: string): void {
  const parents = name
    .split('/')
    .slice(0, -1)
    .map((_, index, all) => all.slice(0, index + 1).join('/'));
  for (const parent of parents) {
    if (model.delete(parent)) rmSync(path.join(dir, parent));
  }
  for (const known of model.keys()) if (isBelow(known, name)) model.delete(known);
  rmSync(path.join(dir, name), { recursive: true, force: true });
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
}

/** Does an operation to the model and to the tree alike. */
function apply(model: Model, dir: string, step: Exclude<Operation, { kind: 'git' }>): void {
  const file = path.join(dir, step.path);
  switch (step.kind) {
    case 'write':
      makeRoom(model, dir, step.path);
      writeFileSync(file, step.content);
      if (step.run) chmodSync(file, 0o755);
      model.set(step.path, { mode: step.run ? '100755' : '100644', content: step.content });
      return;
    case 'link':
      makeRoom(model, dir, step.path);
      symlinkSync(step.to, file);
      model.set(step.path, { mode: '120000', content: step.to });
      return;
    case 'remove':
      for (const known of model.keys()) if (isBelow(known, step.path)) model.delete(known);
      if (existsHere(model, dir, step.path)) rmSync(file, { recursive: true, force: true });
      return;
    case 'chmod': {
      const leaf = model.get(step.path);
      if (leaf === undefined || leaf.mode === '120000') return;
      chmodSync(file, leaf.mode === '100644' ? 0o755 : 0o644);
      model.set(step.path, { ...leaf, mode: leaf.mode === '100644' ? '100755' : '100644' });
      return;
    }
    case 'move': {
      const moved = [...model].filter(([known]) => isBelow(known, step.path));
      if (moved.length === 0 || isBelow(step.to, step.path) || isBelow(step.path, step.to)) return;
      makeRoom(model, dir, step.to);
      renameSync(file, path.join(dir, step.to));
      for (const [known, leaf] of moved) {
        model.delete(known);
        model.set(step.to + known.slice(step.path.length), leaf);
      }
    }
  }
}

/** Whether a path leads to something without passing through a link. */
function existsHere(model: Model, dir: string, name: string): boolean {
  const parents = name
    .split('/')
    .slice(0, -1)
    .map((_, index, all) => all.slice(0, index + 1).join('/'));
  return (
    parents.every((parent) => !model.has(parent)) &&
    lstatSync(path.join(dir, name), { throwIfNoEntry: false }) !== undefined
  );
}

function objectId(type: 'blob' | 'tree', body: Buffer): string {
  return createHash('sha1').update(`${type} ${body.length}\0`).update(body).digest('hex');
}

/** The id of the tree git would write for a model, worked out without git: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function treeId(model: Model, below = ''): string {
  const names = new Map<string, { mode: string; id: string }>();
  for (const [name, leaf] of model) {
    if (!name.startsWith(below)) continue;
    const [first = '', ...rest] = name.slice(below.length).split('/');
    if (rest.length === 0) names.set(first, { mode: leaf.mode, id: objectId('blob', Buffer.from(leaf.content)) });
    else if (!names.has(first)) names.set(first, { mode: '40000', id: treeId(model, `${below}${first}/`) });
  }
  const key = ([name, { mode }]: [string, { mode: string }]): Buffer =>
    Buffer.from(mode === '40000' ? `${name}/` : name);
  const sorted = [...names].toSorted((a, b) => Buffer.compare(key(a), key(b)));
  const body = sorted.flatMap(([name, { mode, id }]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
  return objectId('tree', Buffer.concat(body));
}

/** Commands an agent tries may well be refused by git. */
function agentRuns(command: () => string): void {
  try {
    command();
  } catch {
    // The tree is what counts.
  }
}

test('whatever is done in a slot, its snapshot is the tree that lies there, and opening it again gives that tree', async () => {
  const repo = testRepository({ a: 'x', '-c/a': 'y\n', 'ü d/b': 'x' });
  const start: Model = new Map([
    ['a', { mode: '100644', content: 'x' }],
    ['-c/a', { mode: '100644', content: 'y\n' }],
    ['ü d/b', { mode: '100644', content: 'x' }],
  ]);
  const repository = must(await openRepository(repo.root, repo.env));
  const workspaces = openWorkspaces({ repository, poolDir: path.join(repo.dir, 'pool'), env: repo.env });
  const base = repository.info.head;
  const before = repo.fingerprint();
  let runs = 0;
  const run = async (steps: readonly Operation[]): Promise<void> => {
    runs += 1;
    const holder = `s/t/${runs}`;
    const workspace = must(await workspaces.open({ session: 's', holder, base, content: null }));
    const model: Model = new Map(start);
    for (const step of steps) {
      if (step.kind !== 'git') apply(model, workspace.path, step);
      else agentRuns(() => repo.gitIn(workspace.path, ...step.args));
    }
    const kept = must(
      await workspaces.snapshot(workspace, { attempt: holder, base, ref: `refs/buildrunner/${holder}`, message: 'm' }),
    );
    expect(kept.tree).toBe(treeId(model));
    await workspaces.close(workspace);
    const again = must(await workspaces.open({ session: 's', holder: `${holder}/again`, base, content: kept.commit }));
    expect(again.path).toBe(workspace.path);
    const resumed = must(
      await workspaces.snapshot(again, { attempt: holder, base, ref: `refs/buildrunner/${holder}`, message: 'm' }),
    );
    expect(resumed).toEqual(kept);
    await workspaces.close(again);
  };
  await fc.assert(fc.asyncProperty(fc.array(operation, { maxLength: 12 }), run), { numRuns: 25 });
  expect(repo.fingerprint()).toBe(before);
}, 60_000);
