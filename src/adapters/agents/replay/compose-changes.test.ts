import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgentEvent } from '../../../model/agent-event.ts';
import type { RecordedEntry } from '../../../model/recording.ts';
import type { ChangedContent, TreeEntry } from '../../../ports/repository.ts';
import { composeChanges } from './compose-changes.ts';
import { placeChanges } from './place-changes.ts';
import { play } from './play.ts';

type Tree = ReadonlyMap<string, TreeEntry>;

const plain = (text: string): string => text;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (text: string): TreeEntry => ({ kind: 'file', content: bytes(text) });

/** What git would say: every path that differs, in order. */
function difference(from: Tree, to: Tree): readonly ChangedContent[] {
  const print = (entry: TreeEntry | undefined): string => JSON.stringify([entry?.kind, [...(entry?.content ?? [])]]);
  return [...new Set([...from.keys(), ...to.keys()])]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .filter((path) => print(from.get(path)) !== print(to.get(path)))
    .map((path) => ({ path, before: from.get(path) ?? null, after: to.get(path) ?? null }));
}

/** Trees in which no file is a folder of another; files and folders often change places between two of them. */
const trees: fc.Arbitrary<Tree> = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom('a', 'b', 'c d'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
      fc.oneof(
        fc.record({
          kind: fc.constantFrom('file' as const, 'executable' as const),
          content: fc.oneof(
            fc.uint8Array({ maxLength: 8 }),
            fc
              .array(fc.constantFrom('one\n', 'two\n', 'three\n', 'end'), { maxLength: 12 })
              .map((lines) => bytes(lines.join(''))),
          ),
        }),
        fc.record({ kind: fc.constant('link' as const), content: fc.constantFrom('a', 'nowhere', '../x').map(bytes) }),
      ),
    ),
    { maxLength: 6 },
  )
  .map((all) => {
    const tree = new Map<string, TreeEntry>();
    for (const [path, entry] of all)
      if (![...tree.keys()].some((known) => known.startsWith(`${path}/`) || path.startsWith(`${known}/`)))
        tree.set(path, entry);
    return tree;
  });

/** Tools that name some of the paths, so that changes come in another order than that of the alphabet. */
const tools: fc.Arbitrary<readonly RecordedEntry[]> = fc
  .array(fc.constantFrom('a', 'b', 'a/a', 'b/c d', 'c d/a/b'), { maxLength: 4 })
  .map((paths) =>
    paths.flatMap((path, index): readonly AgentEvent[] => [
      { kind: 'tool-start', id: String(index), tool: 'Write', summary: path },
      { kind: 'tool-end', id: String(index), ok: true, summary: '' },
    ]),
  )
  .map((events) => events.map((event, t) => ({ t, step: { kind: 'event', event } })));

test('the changes of two trees, played on the one, make the other', async () => {
  const home = await realpath(await mkdtemp(join(tmpdir(), 'br-changes-')));
  let runs = 0;
  try {
    await fc.assert(
      fc.asyncProperty(trees, trees, tools, async (from, to, events) => {
        const workspace = join(home, String((runs += 1)));
        await mkdir(workspace);
        await write(workspace, from);
        const { changes, leftOut, masked } = composeChanges(difference(from, to), plain);
        expect([...leftOut, ...masked]).toEqual([]);
        const entries = placeChanges(events, changes, 99);
        const header = { agent: 'a', model: null, version: null, recordedAt: null, source: 'test', note: null };
        const until = (): Promise<void> => Promise.resolve();
        const played = await play(
          { header, entries },
          { workspace, recordings: home, speed: 0, print: () => undefined, until },
        );
        expect(played).toEqual({ ok: true, code: 0 });
        expect(await read(workspace)).toEqual(shown(to));
      }),
      { numRuns: 150 },
    );
  } finally {
    await rm(home, { recursive: true, force: true });
  }
});

test('a secret is masked, also where only an edit would quote it', () => {
  const secret = ['hidden', 'value'].join('-');
  const mask = (text: string): string => text.replaceAll(secret, '[masked]');
  const noise = Uint8Array.from([0, 255, ...bytes(secret), 0]);
  const composed = composeChanges(
    [
      { path: 'gone.txt', before: file(`a\nkey ${secret}\n`), after: file('a\nkey none\n') },
      { path: 'new.txt', before: null, after: file(`key ${secret}\n`) },
      { path: 'noise.bin', before: null, after: { kind: 'file', content: noise } },
      { path: `${secret}.txt`, before: null, after: file('x') },
    ],
    mask,
  );
  const written = JSON.stringify(composed);
  expect(written).not.toContain(secret);
  expect(written).not.toContain(Buffer.from(noise).toString('base64'));
  expect(composed.masked).toEqual(['new.txt', 'noise.bin']);
  expect(composed.leftOut).toEqual(['[masked].txt']);
  expect(composed.changes[0]?.steps).toMatchObject([{ kind: 'write', content: { text: 'a\nkey none\n' } }]);
});

test('what a recording cannot hold is left out, and named', () => {
  const submodule: TreeEntry = { kind: 'submodule', content: null };
  const { changes, leftOut } = composeChanges(
    [
      { path: 'lib/sub', before: null, after: submodule },
      { path: 'huge.bin', before: null, after: { kind: 'file', content: null } },
      { path: '\\odd', before: null, after: file('x') },
      { path: 'gone/sub', before: submodule, after: null },
      { path: 'kept.txt', before: null, after: file('x') },
    ],
    plain,
  );
  expect(leftOut).toEqual(['lib/sub', 'huge.bin', '\\odd', 'gone/sub']);
  expect(changes.map(({ path }) => path)).toEqual(['kept.txt']);
});

async function write(workspace: string, tree: Tree): Promise<void> {
  for (const [path, { kind, content }] of tree) {
    const target = join(workspace, path);
    await mkdir(dirname(target), { recursive: true });
    if (kind === 'link') await symlink(Buffer.from(content ?? []).toString(), target);
    else {
      await writeFile(target, content ?? '');
      await chmod(target, kind === 'executable' ? 0o755 : 0o644);
    }
  }
}

async function read(workspace: string): Promise<Readonly<Record<string, readonly [string, string]>>> {
  const found: Record<string, readonly [string, string]> = {};
  for (const entry of await readdir(workspace, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const kind = entry.isSymbolicLink() ? 'link' : (await lstat(path)).mode & 0o100 ? 'executable' : 'file';
    const content = kind === 'link' ? Buffer.from(await readlink(path)) : await readFile(path);
    found[relative(workspace, path)] = [kind, content.toString('hex')];
  }
  return found;
}

function shown(tree: Tree): Readonly<Record<string, readonly [string, string]>> {
  return Object.fromEntries(
    [...tree].map(([path, { kind, content }]) => [path, [kind, Buffer.from(content ?? []).toString('hex')] as const]),
  );
}
