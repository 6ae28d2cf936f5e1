import { err, ok } from '../../lib/result.ts';
import { failure } from '../../model/failures.ts';
import { plural } from '../../views/format.ts';
import { answer } from '../answer.ts';
import { type Command, command, flag, variadic } from '../command.ts';
import { drive } from '../drive.ts';
import { findTask } from '../find-task.ts';
import { runOptions, runOptionSpecs, sessionOption } from '../options.ts';

export const retry: Command = command({
  description: [
    'Gives tasks that failed or were cancelled fresh tries, then goes on with the session.',
    'When another br runs the session, that one takes the tasks up and this command returns at once.',
  ].join('\n\n'),
  args: { task: variadic('task ids (unique beginnings are enough)', 'task') },
  options: {
    session: sessionOption,
    later: flag('only reset the tasks; go on later with br resume'),
    ...runOptionSpecs,
  },
  examples: [
    { line: 'retry api-auth', about: 'try one task again and go on' },
    { line: 'retry api docs --later', about: 'reset two tasks, run nothing yet' },
  ],
  run: async ({ args, options }, context) => {
    const chosen = runOptions(options);
    if (!chosen.ok) return chosen;
    const app = await context.app();
    if (!app.ok) return app;
    const session = await app.value.session(options.session);
    if (!session.ok) return session;
    const tasks: string[] = [];
    for (const wanted of args.task) {
      const task = findTask(session.value, wanted);
      if (!task.ok) return task;
      if (
        session.value.tasks[task.value]?.attempts.length === 0 &&
        session.value.tasks[task.value]?.status === 'pending'
      )
        return err(
          failure(
            'usage',
            `Task ${task.value} has not been tried yet.`,
            `It starts when it can: br status ${session.value.id}`,
          ),
        );
      tasks.push(task.value);
    }
    let toOwner = false;
    for (const task of tasks) {
      const sent = await app.value.command(session.value.id, { kind: 'retry', task });
      if (!sent.ok) return sent;
      toOwner ||= sent.value.delivered === 'to-owner';
    }
    if (toOwner || options.later) {
      const how = toOwner
        ? `the br that runs the session takes ${tasks.length === 1 ? 'it' : 'them'} up`
        : `go on with: br resume ${session.value.id}`;
      answer(context, 'retry', { session: session.value.id, tasks, delivered: toOwner ? 'to-owner' : 'here' }, () => [
        `${plural(tasks.length, 'task')} to be tried again (${tasks.join(', ')}); ${how}`,
      ]);
      return ok(0);
    }
    const prepared = await app.value.prepareResume(session.value.id, chosen.value);
    return prepared.ok ? drive(app.value, prepared.value, context) : prepared;
  },
});
