import { err, ok, type Result } from '../lib/result.ts';
import { uniquePrefix } from '../lib/unique-prefix.ts';
import type { Failure } from '../model/failure.ts';
import { failures } from '../model/failures.ts';
import type { SessionState } from '../model/session.ts';

/** The task an abbreviated id stands for; tasks that left the plan are found too. */
export function findTask(state: SessionState, wanted: string): Result<string, Failure> {
  const ids = Object.keys(state.tasks);
  const match = uniquePrefix(wanted, ids);
  if (match.kind === 'one') return ok(match.id);
  return err(match.kind === 'none' ? failures.unknownTask(wanted, ids) : failures.ambiguous('task', wanted, match.ids));
}
