import { type Command, command, flag, optional } from '../command.ts';
import { sendCommand } from '../send-command.ts';

export const stop: Command = command({
  description:
    'Ends the running attempts of a session, keeps their work, and pauses it. Nothing is lost: br resume goes on, br salvage shows the kept trees.',
  args: { session: optional('the session (a unique beginning is enough; default: the newest)', 'session') },
  options: { now: flag('kill at once instead of asking agents to end') },
  examples: [
    { line: 'stop', about: 'stop the newest session' },
    { line: 'stop notes-api-k3 --now', about: 'kill its agents at once' },
  ],
  run: ({ args, options }, context) =>
    sendCommand(
      {
        session: args.session,
        command: { kind: 'stop', now: options.now },
        ending: options.now ? 'stop-now' : 'stop',
        asked: (state) =>
          `${state.id} stops${options.now ? ' at once' : ''}; its work is kept. Go on with: br resume ${state.id}`,
        done: (state) => `${state.id} is stopped; no br was running it. Go on with: br resume ${state.id}`,
      },
      context,
    ),
});
