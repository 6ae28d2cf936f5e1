import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { createFileScanner } from '../../src/security/scan/file-scanner.ts';
import { defaultSettings } from '../../src/security/scan/settings.ts';
import { fillTemplate } from '../../src/security/secrets/testing/fill-template.ts';
import { seeded } from '../../src/security/secrets/testing/seeded.ts';
import { repositoryRoot } from '../peers.ts';

/** A folder of sources, and what is in it. */
export type SourceTree = { readonly folder: string; readonly files: readonly string[]; readonly bytes: number };

const SOURCES = /\.(?:[cm]?[jt]sx?|py|rb|go|java|php|cs|c|h|pl|pm|sh|json|ya?ml|toml|md|rst|txt|html|css|sql|xml)$/;
const LARGEST = 1 << 20;

/** Copies sources of what is installed here until there are so many bytes: once through all, then again. */
export function sourceTree(folder: string, bytes: number): SourceTree {
  const roots = [path.join(repositoryRoot, 'node_modules'), ...globSync('/usr/lib/python3*'), '/usr/share'];
  const found = roots.flatMap((root) => sourcesBelow(root));
  const files: string[] = [];
  let copied = 0;
  for (let round = 1; copied < bytes && found.length > 0; round += 1)
    for (const { file, size } of found) {
      if (copied >= bytes) break;
      const target = path.join(folder, `round-${round}`, file.replaceAll('node_modules', 'modules'));
      mkdirSync(path.dirname(target), { recursive: true });
      copyFileSync(file, target);
      files.push(path.relative(folder, target));
      copied += size;
    }
  return { folder, files, bytes: copied };
}

function sourcesBelow(root: string): readonly { readonly file: string; readonly size: number }[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCES.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file, size: statSync(file, { throwIfNoEntry: false })?.size ?? 0 }))
    .filter(({ size }) => size > 0 && size <= LARGEST);
}

/** A repository of so many commits, each of which changes one of 500 files of some kilobytes. */
export async function longHistory(
  folder: string,
  commits: number,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const random = seeded(12);
  await promisify(execFile)('git', ['init', '-q'], { cwd: folder, env });
  const running = promisify(execFile)('git', ['fast-import', '--quiet'], { cwd: folder, env });
  const { stdin } = running.child;
  if (stdin === null) throw new Error('git fast-import takes nothing in');
  const lines = Array.from({ length: 40 }, () =>
    fillTemplate('const {{az:6}} = {{az:7}}({{digits:3}}); // {{az:9}}', random),
  );
  for (let at = 0; at < commits; at += 1) {
    lines[Math.floor(random() * lines.length)] = fillTemplate('const {{az:6}} = "{{alnum:20}}";', random);
    const body = `${lines.join('\n')}\n// ${at}\n`;
    const commit = `commit refs/heads/main\ncommitter Bench <bench@localhost> ${1_700_000_000 + at} +0000\ndata 8\nchange x\nM 644 inline src/file-${at % 500}.ts\ndata ${body.length}\n${body}\n`;
    if (!stdin.write(commit)) await once(stdin, 'drain');
  }
  stdin.end();
  await running;
}

/** Puts so many of the files, in which nothing is found, into the index of a new repository: what a commit is about to bring. */
export async function stagedFiles(
  folder: string,
  tree: SourceTree,
  { count, env }: { readonly count: number; readonly env: Readonly<Record<string, string>> },
): Promise<number> {
  const git = async (...args: readonly string[]): Promise<unknown> =>
    await promisify(execFile)('git', args, { cwd: folder, env });
  const scanner = await createFileScanner(defaultSettings('00'.repeat(32)));
  await git('init', '-q');
  writeFileSync(path.join(folder, 'README'), 'Bench\n');
  await git('add', '.');
  await git('commit', '-qm', 'first');
  let [bytes, placed] = [0, 0];
  for (let index = 0; placed < count && index < 4 * count; index += 1) {
    const source = tree.files[Math.floor((index * tree.files.length) / (4 * count))] ?? '';
    const content = readFileSync(path.join(tree.folder, source));
    const name = `${placed}-${path.basename(source)}`;
    const { findings } = await scanner.scan({ path: name, bytes: content, commit: null });
    if (findings.length > 0) continue;
    writeFileSync(path.join(folder, name), content);
    bytes += content.length;
    placed += 1;
  }
  await git('add', '.');
  return bytes;
}
