import { homedir } from 'node:os';
import path from 'node:path';
import type { LogFormat } from '../../../ports/session-logs.ts';
import { CodexLogs } from './parser.ts';

/**
 * The logs of Codex: `sessions/<year>/<month>/<day>/rollout-<time>-<thread>.jsonl`, and those that were put away. Undocumented; as
 * versions up to 0.169.0 write them.
 */
export const codexLogs: LogFormat = {
  source: 'codex',
  places: (env) => {
    const named = env['CODEX_HOME'] ?? '';
    const folder = path.resolve(named === '' ? path.join(env['HOME'] ?? homedir(), '.codex') : named);
    return [path.join(folder, 'sessions'), path.join(folder, 'archived_sessions')];
  },
  within: ['sessions', 'archived_sessions'],
  takes: (name) => {
    if (!name.startsWith('rollout-')) return false;
    return name.endsWith('.jsonl.zst') ? 'a compressed log (.zst): unpack it first' : name.endsWith('.jsonl');
  },
  parser: (now) => new CodexLogs(now),
};
