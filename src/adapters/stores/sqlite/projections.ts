import type { AttemptState, SessionState, TaskState } from '../../../model/session.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { RecentAttempts, SessionHead } from '../../../ports/store.ts';
import type { Database } from './database.ts';
import type { Parts } from './parts.ts';
import { integer, integerOrNull, json, type Row, text } from './rows.ts';

/** What a session's own row holds as JSON; the rest has tables of its own. */
type SessionRest = Omit<SessionState, 'plan' | 'tasks' | 'attempts'>;

/** Two states of a session with the events between them folded in, and the time of its last event. */
export type Step = {
  readonly before: SessionState | null;
  /** What the events name, as it was before: the tables of `before` may have been changed in place. */
  readonly parts: Parts;
  readonly after: SessionState;
  readonly at: EpochMillis;
};

/**
 * Writes what differs between two states of a session. Parts are compared by reference: the fold leaves what it did not
 * change as it was. Looks at all of them only when the plan has changed.
 */
export function saveState(db: Database, step: Step): void {
  const { before, parts, after } = step;
  const session = after.id;
  if (after.plan === before?.plan) {
    updateSession(db, step);
    for (const [id, task] of parts.tasks) saveDifference(after.tasks[id], task, (put) => saveTask(db, session, put));
  } else {
    insertSession(db, after, step.at);
    const sql = `INSERT INTO plans (session, plan) VALUES (:session, :plan)
      ON CONFLICT (session) DO UPDATE SET plan = excluded.plan`;
    db.run(sql, { session, plan: JSON.stringify(after.plan) });
    const was = (id: string): TaskState | undefined => (parts.tasks.has(id) ? parts.tasks.get(id) : before?.tasks[id]);
    for (const task of Object.values(after.tasks))
      saveDifference(task, was(task.id), (put) => saveTask(db, session, put));
    for (const id of Object.keys(before?.tasks ?? {}))
      if (!Object.hasOwn(after.tasks, id))
        db.run('DELETE FROM tasks WHERE session = :session AND id = :id', { session, id });
  }
  for (const [id, attempt] of parts.attempts)
    saveDifference(after.attempts[id], attempt, (put) => saveAttempt(db, session, put));
}

/** The stored state of a session, or null. Call it in a transaction: it reads several tables. */
export function loadState(db: Database, session: string): SessionState | null {
  const values = { session };
  const sql = 'SELECT s.state, p.plan FROM sessions s JOIN plans p ON p.session = s.id WHERE s.id = :session';
  const row = db.get(sql, values);
  if (row === undefined) return null;
  const tasks = db.all('SELECT id, state FROM tasks WHERE session = :session ORDER BY position', values);
  const attempts = db.all('SELECT id, state FROM attempts WHERE session = :session ORDER BY position', values);
  return {
    ...json<SessionRest>(row, 'state'),
    plan: json<SessionState['plan']>(row, 'plan'),
    tasks: keyed<TaskState>(tasks),
    attempts: keyed<AttemptState>(attempts),
  };
}

/** Every session without its details, newest first. By position, not by time: clocks get set back. */
export function listSessions(db: Database): SessionHead[] {
  const sql = `SELECT id, status, name, plan_file, branch, tasks, done, created_at, started_at, ended_at FROM sessions ORDER BY position DESC`;
  return db.all(sql).map((row) => ({
    id: text(row, 'id'),
    // Only `saveSession` writes rows.
    status: text(row, 'status') as SessionState['status'],
    name: text(row, 'name'),
    planFile: text(row, 'plan_file'),
    branch: text(row, 'branch'),
    tasks: integer(row, 'tasks'),
    done: integer(row, 'done'),
    createdAt: integer(row, 'created_at'),
    startedAt: integerOrNull(row, 'started_at'),
    endedAt: integerOrNull(row, 'ended_at'),
  }));
}

/** Attempts of all sessions, newest first. By position, which stands before the large part of each row. */
export function listAttempts(db: Database, { limit, agent, without = [] }: RecentAttempts): AttemptState[] {
  const sql = `SELECT state FROM attempts
     WHERE (:agent IS NULL OR agent = :agent) AND agent NOT IN (SELECT value FROM json_each(:without))
     ORDER BY position DESC LIMIT :limit`;
  const rows = db.all(sql, { limit, agent: agent ?? null, without: JSON.stringify(without) });
  return rows.map((row) => json<AttemptState>(row, 'state'));
}

function insertSession(db: Database, state: SessionState, at: EpochMillis): void {
  const { plan, tasks, attempts: _attempts, ...rest } = state;
  db.run(
    `INSERT INTO sessions (id, seq, at, status, name, plan_file, branch, tasks, done, created_at, started_at, ended_at, state)
     VALUES (:id, :seq, :at, :status, :name, :planFile, :branch, :tasks, :done, :createdAt, :startedAt, :endedAt, :state)
     ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, at = excluded.at, status = excluded.status, name = excluded.name,
       plan_file = excluded.plan_file, branch = excluded.branch, tasks = excluded.tasks, done = excluded.done,
       created_at = excluded.created_at, started_at = excluded.started_at, ended_at = excluded.ended_at, state = excluded.state`,
    {
      id: rest.id,
      seq: rest.seq,
      at,
      status: rest.status,
      name: plan.name,
      planFile: rest.planFile,
      branch: rest.branch,
      tasks: plan.tasks.length,
      done: plan.tasks.filter((task) => tasks[task.id]?.status === 'done').length,
      createdAt: rest.createdAt,
      startedAt: rest.startedAt,
      endedAt: rest.endedAt,
      state: JSON.stringify(rest satisfies SessionRest),
    },
  );
}

/** Only a changed plan changes a session's name, its file or the number of its tasks. */
function updateSession(db: Database, { parts, after, at }: Step): void {
  const { plan: _plan, tasks, attempts: _attempts, ...rest } = after;
  let done = 0;
  for (const [id, task] of parts.tasks) done += Number(tasks[id]?.status === 'done') - Number(task?.status === 'done');
  db.run(
    `UPDATE sessions SET seq = :seq, at = :at, status = :status, done = done + :done,
       started_at = :startedAt, ended_at = :endedAt, state = :state WHERE id = :id`,
    {
      id: rest.id,
      seq: rest.seq,
      at,
      status: rest.status,
      done,
      startedAt: rest.startedAt,
      endedAt: rest.endedAt,
      state: JSON.stringify(rest satisfies SessionRest),
    },
  );
}

function saveTask(db: Database, session: string, task: TaskState): void {
  const { id, status, failures } = task;
  const save = db.prepare(
    `INSERT INTO tasks (session, id, status, failures, state) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (session, id) DO UPDATE SET status = excluded.status, failures = excluded.failures, state = excluded.state`,
  );
  save.run(session, id, status, failures, JSON.stringify(task));
}

function saveAttempt(db: Database, session: string, attempt: AttemptState): void {
  const { id, task, number, status, startedAt, endedAt } = attempt;
  const { agent, model } = attempt.assignment;
  const save = db.prepare(
    `INSERT INTO attempts (session, id, task, number, status, agent, model, started_at, ended_at, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (session, id) DO UPDATE SET task = excluded.task, number = excluded.number, status = excluded.status,
       agent = excluded.agent, model = excluded.model, started_at = excluded.started_at, ended_at = excluded.ended_at,
       state = excluded.state`,
  );
  const state = JSON.stringify(attempt);
  save.run(session, id, task, number, status, agent, model, startedAt, endedAt, state);
}

function saveDifference<T>(after: T | undefined, before: T | undefined, save: (put: T) => void): void {
  if (after !== undefined && after !== before) save(after);
}

function keyed<T>(rows: readonly Row[]): Record<string, T> {
  return Object.fromEntries(rows.map((row) => [text(row, 'id'), json<T>(row, 'state')]));
}
