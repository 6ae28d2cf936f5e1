import { spawn } from 'node:child_process';

/** Where git runs, and who takes what it prints. */
export type GitStream = {
  readonly cwd: string;
  readonly env: Record<string, string>;
  readonly take: (text: string) => void;
  /** Written to stdin, which then ends. */
  readonly input?: string;
  /** It is ended after so many milliseconds. */
  readonly within?: number;
};

/** How git ended. `late`: it took too long. */
export type GitEnd = { readonly code: number; readonly stderr: string; readonly late: boolean };

/** Most of its messages that is kept, in characters. */
const MOST_SAID = 4000;

/** Runs git and gives its output as it comes, so that any length of it takes little room. Fetches nothing; never rejects. */
export function streamGit(args: readonly string[], { cwd, env, take, input, within }: GitStream): Promise<GitEnd> {
  return new Promise((resolve) => {
    const settings = [
      '-c',
      'core.quotePath=false',
      '-c',
      'log.showSignature=false',
      '-c',
      'core.fsmonitor=false',
      '-c',
      'log.showRoot=true',
    ];
    const child = spawn('git', ['--no-pager', ...settings, ...args], {
      cwd,
      // Missing objects of a partial clone would be fetched one by one.
      env: { ...env, LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1' },
      windowsHide: true,
      ...(within === undefined ? {} : { timeout: within }),
    });
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (stderr.length < MOST_SAID) stderr += text;
    });
    child.on('error', (error) => resolve({ code: 127, stderr: error.message, late: false }));
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 127, stderr, late: within !== undefined && signal === 'SIGTERM' });
    });
    // git may end without reading all of it.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}
