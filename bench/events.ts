import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { brProgram } from './tools/buildrunner.ts';

const execFileAsync = promisify(execFile);

/** The part of an event that is looked at here: docs/reference/events.md. */
export type SeenEvent = {
  readonly type: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly task: string | null;
  readonly data: unknown;
};

/** All events of the newest session in a repository, as `br logs --json` prints them, oldest first. */
export async function sessionEvents(cwd: string, env: Readonly<Record<string, string>>): Promise<readonly SeenEvent[]> {
  const args = [brProgram, 'logs', '--json'];
  const { stdout } = await execFileAsync(process.execPath, args, { cwd, env, maxBuffer: 1 << 30 });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as SeenEvent).filter(({ type }) => typeof type === 'string');
}
