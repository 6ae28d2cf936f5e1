import { homedir } from 'node:os';
import path from 'node:path';
import type { LogFormat } from '../../../ports/session-logs.ts';
import { ClaudeLogs } from './parser.ts';

/**
 * The logs of Claude Code: `projects/<directory>/<conversation>.jsonl`, and below that those of subagents. Undocumented; as
 * versions up to 2.1.330 write them. `CLAUDE_CONFIG_DIR` may name several folders, with commas between.
 */
export const claudeLogs: LogFormat = {
  source: 'claude',
  places: (env) => {
    const home = env['HOME'] ?? homedir();
    const named = (env['CLAUDE_CONFIG_DIR'] ?? '').split(',').map((folder) => folder.trim());
    const folders = [
      ...named.filter((folder) => folder !== ''),
      path.join(home, '.claude'),
      path.join(env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), 'claude'),
    ];
    return folders.map((folder) => path.join(path.resolve(folder), 'projects'));
  },
  within: ['projects'],
  takes: (name) => name.endsWith('.jsonl'),
  parser: (now) => new ClaudeLogs(now),
};
