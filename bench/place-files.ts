import { execFile } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const execFileAsync = promisify(execFile);

/** Writes files below a folder. A path that ends in `!` is written without it and made executable. */
export async function placeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [key, content] of Object.entries(files)) {
    const file = path.join(folder, key.replace(/!$/, ''));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    if (key.endsWith('!')) await chmod(file, 0o755);
  }
}

/** Makes the folder a git repository with all its files committed on `main`. */
export async function commitAll(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  const git = (...args: readonly string[]): Promise<unknown> => execFileAsync('git', args, { cwd: folder, env });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--allow-empty', '--message', 'start');
}
