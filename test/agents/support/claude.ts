import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const git = promisify(execFile);

/** What Claude Code needs to talk to a scripted model, and nothing of the person's own: neither home, nor login, nor settings. */
export function claudeEnv({ url, home }: { readonly url: string; readonly home: string }): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    CLAUDE_CONFIG_DIR: path.join(home, '.claude'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    TMPDIR: home,
    ANTHROPIC_BASE_URL: url,
    ANTHROPIC_API_KEY: ['a', 'scripted', 'key'].join('-'),
    CLAUDE_CODE_MAX_RETRIES: '1',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  };
}

/** A directory of the test's own, gone when the test is. */
export async function ownFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'br-agents-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** A git repository with one commit that holds the files, at `<folder>/workspace`. */
export async function gitWorkspace(folder: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const workspace = path.join(folder, 'workspace');
  for (const [name, content] of Object.entries({ 'README.md': '# Test\n', ...files })) {
    await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
    await writeFile(path.join(workspace, name), content);
  }
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid'];
  await git('git', ['init', '--quiet'], { cwd: workspace });
  await git('git', ['add', '--all'], { cwd: workspace });
  await git('git', [...identity, 'commit', '--quiet', '--message', 'start'], { cwd: workspace });
  return workspace;
}
