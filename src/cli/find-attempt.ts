import type { App } from '../app.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Failure } from '../model/failure.ts';
import { failure } from '../model/failures.ts';
import type { AttemptState, SessionState } from '../model/session.ts';
import { findTask } from './find-task.ts';

/**
 * Finds an attempt by `<task>` (its latest), `<task>/<n>`, `<session>/<task>` or `<session>/<task>/<n>`; unique beginnings of
 * sessions and tasks are enough.
 * @param session What `--session` says; the newest when undefined.
 */
export async function findAttempt(
  app: Pick<App, 'session'>,
  wanted: string,
  session: string | undefined,
): Promise<Result<AttemptState, Failure>> {
  const parts = wanted.split('/');
  const last = parts.at(-1) ?? '';
  const number = parts.length > 1 && /^[1-9]\d*$/.test(last) ? Number(last) : null;
  const names = number === null ? parts : parts.slice(0, -1);
  const [first = '', second] = names;
  if (names.length > 2 || names.includes(''))
    return err(
      failure('usage', `"${wanted}" names no attempt.`, 'Name one as <task>, <task>/<n> or <session>/<task>/<n>.'),
    );
  const state = await app.session(second === undefined ? session : first);
  return state.ok ? attemptOf(state.value, second ?? first, number) : state;
}

function attemptOf(state: SessionState, wanted: string, number: number | null): Result<AttemptState, Failure> {
  const task = findTask(state, wanted);
  if (!task.ok) return task;
  const attempts = (state.tasks[task.value]?.attempts ?? []).flatMap((id) => state.attempts[id] ?? []);
  const found = number === null ? attempts.at(-1) : attempts.find((attempt) => attempt.number === number);
  if (found !== undefined) return ok(found);
  const known = attempts.map((attempt) => attempt.number).join(', ');
  return err(
    failure(
      'usage',
      `Task ${task.value} has no attempt${number === null ? ' yet' : ` ${number}`}.`,
      known === '' ? `See how it stands: br status ${state.id}` : `Its attempts: ${known}.`,
    ),
  );
}
