import { err } from '../../lib/result.ts';
import { failure } from '../../model/failures.ts';
import { type Command, command, flag, optional } from '../command.ts';
import { sendCommand } from '../send-command.ts';

export const cancel: Command = command({
  description:
    'Ends a session for good: running attempts end, what has not started never will. What has landed stays on its branch, and every attempt stays under br salvage.',
  args: { session: optional('the session (a unique beginning is enough; default: the newest)', 'session') },
  options: { yes: flag('do not ask', 'y') },
  examples: [{ line: 'cancel notes-api-k3', about: 'end it, after a question' }],
  run: async ({ args, options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const session = await app.value.session(args.session);
    if (!session.ok) return session;
    const { id } = session.value;
    if (!options.yes) {
      const sure = await context.confirm(`End session ${id} for good?`);
      if (sure === null)
        return err(
          failure(
            'usage',
            'This needs an answer, and there is no terminal to ask.',
            `Give it on the command line: br cancel ${id} --yes`,
          ),
        );
      if (!sure) return err(failure('stopped', 'Nothing was cancelled.', `The session is as it was: br status ${id}`));
    }
    return sendCommand(
      {
        session: id,
        command: { kind: 'cancel' },
        asked: (state) => `${state.id} is being cancelled. What landed is on ${state.branch}.`,
        done: (state) => `${state.id} is cancelled. What landed is on ${state.branch}.`,
      },
      context,
    );
  },
});
