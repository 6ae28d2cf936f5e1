import { type Command, command, optional } from '../command.ts';
import { sendCommand } from '../send-command.ts';

export const pause: Command = command({
  description:
    'Starts nothing new in a session. What runs may finish and land; then the session rests until br resume.',
  args: { session: optional('the session (a unique beginning is enough; default: the newest)', 'session') },
  options: {},
  examples: [{ line: 'pause', about: 'let the newest session run out' }],
  run: ({ args }, context) =>
    sendCommand(
      {
        session: args.session,
        command: { kind: 'pause' },
        ending: 'pause',
        asked: (state) =>
          `${state.id} pauses: nothing new starts, what runs may finish. Go on with: br resume ${state.id}`,
        done: (state) => `${state.id} is paused; no br was running it. Go on with: br resume ${state.id}`,
      },
      context,
    ),
});
