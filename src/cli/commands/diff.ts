import type { App } from '../../app.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import type { SessionState } from '../../model/session.ts';
import { type Command, command, flag, optional } from '../command.ts';
import { findTask } from '../find-task.ts';
import { sessionOption } from '../options.ts';
import { answer } from '../answer.ts';

export const diff: Command = command({
  description: [
    'Shows what a task changed: as it landed, or as its latest attempt left it. Without a task: all that landed in the session, against the commit it started from.',
    'Goes to stdout without a pager; pipe it into one.',
  ].join('\n\n'),
  args: { task: optional('a task id (a unique beginning is enough)', 'task') },
  options: { session: sessionOption, stat: flag('only which files, and how much') },
  examples: [
    { line: 'diff', about: 'all that landed in the newest session' },
    { line: 'diff api-auth', about: 'what one task changed' },
    { line: 'diff --stat', about: 'files and counts' },
  ],
  run: async ({ args, options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const session = await app.value.session(options.session);
    if (!session.ok) return session;
    const range =
      args.task === undefined
        ? ok({ from: session.value.base, to: session.value.head })
        : await taskRange(app.value, session.value, args.task);
    if (!range.ok) return range;
    const { from, to } = range.value;
    const { repository } = app.value;
    const text = await repository.diff(from, to, { stat: options.stat, color: context.out.style.color });
    const document = context.globals.json
      ? { session: session.value.id, from, to, changes: await repository.changes(from, to), diff: text }
      : {};
    answer(context, 'diff', document, () => (text === '' ? [] : [text.trimEnd()]));
    if (text === '' && !context.globals.json) context.err.write('No changes.\n');
    return ok(0);
  },
});

/** The commits between which a task's work lies. */
async function taskRange(
  app: App,
  state: SessionState,
  wanted: string,
): Promise<Result<{ from: string; to: string }, Failure>> {
  const task = findTask(state, wanted);
  if (!task.ok) return task;
  const taskState = state.tasks[task.value];
  const landed = taskState?.landed?.commit;
  if (landed != null) {
    const parent = await app.repository.resolve(`${landed}^`);
    if (parent !== null) return ok({ from: parent, to: landed });
  }
  for (const id of taskState?.attempts.toReversed() ?? []) {
    const attempt = state.attempts[id];
    if (attempt?.snapshot != null) return ok({ from: attempt.base, to: attempt.snapshot.commit });
  }
  const reason =
    taskState?.status === 'done' ? 'There was nothing to land.' : `See how it stands: br status ${state.id}`;
  return err(failure('usage', `Task ${task.value} has left no tree to show yet.`, reason));
}
