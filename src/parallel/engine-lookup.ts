import { err, ok, type Result } from '../lib/result.ts';
import type { Failure } from '../model/failure.ts';
import { failures } from '../model/failures.ts';
import type { SessionState } from '../model/session.ts';
import type { Store } from '../ports/store.ts';

/** Finds a session by its id or a prefix that fits no other; undefined means the newest. */
export async function findSession(store: Store, prefix: string | undefined): Promise<Result<SessionState, Failure>> {
  const ids = (await store.sessions()).map((head) => head.id);
  const exact = ids.filter((id) => id === prefix);
  const matches =
    exact.length > 0 ? exact : prefix === undefined ? ids.slice(0, 1) : ids.filter((id) => id.startsWith(prefix));
  const [id] = matches;
  if (id === undefined) return err(failures.unknownSession(prefix ?? 'the newest', ids));
  if (matches.length > 1) return err(failures.ambiguous('session', prefix ?? '', matches));
  const state = await store.load(id);
  return state === null ? err(failures.unknownSession(id, ids)) : ok(state);
}
