import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseModel, currentModel } from './choose-model.ts';
import type { Trees } from './confine.ts';
import { chooseOption, judge } from './permissions.ts';

let trees: Trees;
beforeAll(async () => {
  const top = await realpath(await mkdtemp(path.join(tmpdir(), 'br-acp-judge-')));
  const workspace = path.join(top, 'tree');
  const inbox = path.join(top, 'inbox');
  await Promise.all([mkdir(path.join(workspace, 'src'), { recursive: true }), mkdir(inbox)]);
  await Promise.all([
    symlink('/etc', path.join(workspace, 'etc')),
    symlink('src', path.join(workspace, 'lib')),
    symlink('round', path.join(workspace, 'round')),
    symlink(workspace, path.join(top, 'same')),
    writeFile(path.join(workspace, '.git'), 'gitdir: elsewhere\n'),
  ]);
  trees = { cwd: path.join(workspace, 'src'), workspace, readable: [inbox] };
});
afterAll(() => rm(path.dirname(trees.workspace), { recursive: true, force: true }));

describe('the workspace policy', () => {
  const edit = (...paths: readonly string[]): object => ({
    kind: 'edit',
    locations: paths.map((one) => ({ path: one })),
  });
  test.each([
    ['a new file, from where the agent runs', edit('deep/new.txt'), true],
    ['up, and still inside', edit('../README.md'), true],
    ['by a link that stays inside', edit('../lib/x.txt'), true],
    ['by another way to the same tree', edit('../../same/x.txt'), true],
    ['outside', edit('../../x.txt'), false],
    ['absolute', edit('/etc/hosts'), false],
    ['by a link that leads outside', edit('../etc/hosts'), false],
    ['by a link in a circle', edit('../round'), false],
    ["git's own", edit('../.git'), false],
    ['a tree whose name only begins the same', edit('../../tree-2/x.txt'), false],
    ['one inside, one outside', edit('x.txt', '/tmp/x.txt'), false],
    ['an edit without a file', edit(), false],
    ['a file among the arguments', { kind: 'edit', rawInput: { filePath: '/etc/hosts' } }, false],
    ['a file in a list of edits', { kind: 'edit', rawInput: { edits: [{ file_path: '/etc/hosts' }] } }, false],
    ['files as keys', { kind: 'edit', rawInput: { changes: { '/etc/hosts': { type: 'add' } } } }, false],
    ['a file as an address', { kind: 'delete', rawInput: { uri: 'file:///etc/hosts' } }, false],
    ['a diff elsewhere', { ...edit('x.txt'), content: [{ type: 'diff', path: '/etc/hosts', newText: '' }] }, false],
    ['a move out', { kind: 'move', rawInput: { source: 'a', destination: '/tmp/a' } }, false],
    ['a command', { kind: 'execute', rawInput: { command: 'rm -rf /' } }, true],
    ['a command without a kind', { rawInput: { command: ['make'] } }, true],
    ['reading inside', { kind: 'read', locations: [{ path: 'x' }] }, true],
    ['reading what came from other tasks', { kind: 'read', locations: [{ path: '../../inbox/a.md' }] }, true],
    ['writing there', edit('../../inbox/a.md'), false],
    ['reading outside', { kind: 'read', locations: [{ path: '/etc/passwd' }] }, false],
    ['searching', { kind: 'search', rawInput: { pattern: 'x' } }, true],
    ['thinking', { kind: 'think' }, true],
    ['the web', { kind: 'fetch', rawInput: { url: 'https://example.org' } }, false],
    ['another mode', { kind: 'switch_mode' }, false],
    ['a foreign tool', { kind: 'other', title: 'mcp' }, false],
    ['a foreign tool with a file inside', { kind: 'other', rawInput: { path: 'x' } }, true],
    ['nothing at all', {}, false],
  ])('%s', async (_, call, allowed) => {
    expect(await judge({ ...call }, 'workspace', trees)).toMatchObject({ allowed });
  });

  test('allow and deny look at nothing', async () => {
    expect(await judge({ ...edit('/etc/hosts') }, 'allow', trees)).toMatchObject({ allowed: true });
    expect(await judge({ kind: 'read' }, 'deny', trees)).toMatchObject({ allowed: false });
  });
});

test('the answer is for once; for ever only where it cannot matter', () => {
  const option = (kind: string): object => ({ optionId: kind, kind });
  const both = ['allow_always', 'allow_once', 'reject_always', 'reject_once'].map(option);
  expect(chooseOption(both, true, 'workspace')).toBe('allow_once');
  expect(chooseOption(both, false, 'workspace')).toBe('reject_once');
  const forEver = ['allow_always', 'reject_always'].map(option);
  expect(chooseOption(forEver, true, 'allow')).toBe('allow_always');
  expect(chooseOption(forEver, true, 'workspace')).toBeNull();
  expect(chooseOption(forEver, false, 'workspace')).toBe('reject_always');
  expect(chooseOption('no list', true, 'allow')).toBeNull();
});

describe('a model', () => {
  const listed = {
    models: { availableModels: [{ modelId: 'a', name: 'Alpha' }, { modelId: 'b' }], currentModelId: 'a' },
  };
  const moded = { modes: { availableModes: [{ id: 'm' }], currentModeId: 'x' } };
  test.each([
    ['in use already', listed, 'a', { ok: true, value: null }],
    ['by its id', listed, 'b', { ok: true, value: { method: 'session/set_model', params: { modelId: 'b' } } }],
    ['by its name', listed, 'ALPHA', { ok: true, value: null }],
    ['as a mode', moded, 'm', { ok: true, value: { method: 'session/set_mode', params: { modeId: 'm' } } }],
    ['not there', listed, 'c', { ok: false, error: 'offers no model "c": it offers a, b' }],
    ['not to be chosen', moded, 'c', { ok: false, error: expect.stringMatching(/^does not let/u) as string }],
  ])('%s', (_, session, wanted, choice) => {
    expect(chooseModel(session, wanted)).toEqual(choice);
  });

  test('in use is told where it is known', () => {
    expect(currentModel(listed)).toBe('a');
    expect(currentModel(moded)).toBeNull();
  });
});
