import { type Command, command, flag, optional } from '../command.ts';
import { drive } from '../drive.ts';
import { runOptions, runOptionSpecs } from '../options.ts';

export const resume: Command = command({
  description: [
    'Goes on with a session after a pause, a stop, a crash or a failure.',
    'Agents that still run are followed again, attempts that were lost are tried again, done tasks stay done. The plan file may have changed; what that means is shown first.',
  ].join('\n\n'),
  args: { session: optional('the session (a unique beginning is enough; default: the newest)', 'session') },
  options: {
    force: flag(
      'take the session over from a br of which nobody here can tell whether it lives (another host or container)',
    ),
    ...runOptionSpecs,
  },
  examples: [
    { line: 'resume', about: 'go on with the newest session' },
    { line: 'resume notes-api-k3 --budget 10', about: 'go on with a higher ceiling' },
  ],
  run: async ({ args, options }, context) => {
    const chosen = runOptions(options);
    if (!chosen.ok) return chosen;
    const app = await context.app();
    if (!app.ok) return app;
    const session = await app.value.session(args.session);
    if (!session.ok) return session;
    const prepared = await app.value.prepareResume(session.value.id, chosen.value, options.force);
    return prepared.ok ? drive(app.value, prepared.value, context) : prepared;
  },
});
