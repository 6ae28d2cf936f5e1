import path from 'node:path';
import type { App } from '../../app.ts';

/** The directory with `stdout.log` and `stderr.log` of an attempt's agent or command. */
export function outputDir(app: Pick<App, 'attemptDir'>, attempt: string): string {
  return path.join(app.attemptDir(attempt), 'agent');
}
