import { ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import type { SessionState } from '../../../model/session.ts';
import { answer } from '../../answer.ts';
import { type Command, command, optional } from '../../command.ts';
import { workLines } from '../../routing/work-lines.ts';

export const routingReport: Command = command({
  description: [
    'Shows what the work of agents came to: attempts, what passed, and what was spent for each accepted one, by class of task and by model. With a session of that one, else of all, the last thousand attempts.',
    'Where enough was measured here it also estimates what other policies would have come to at the same tasks: from how often each model passed, and what it cost. An estimate is no more than that, and where too little was measured there is none.',
  ].join('\n\n'),
  args: { session: optional('the session (a unique beginning is enough; default: all)', 'session') },
  options: {},
  examples: [
    { line: 'routing report', about: 'what an accepted task cost here, by class and model' },
    { line: 'routing report notes-api-k3f9', about: 'the same of one session' },
    { line: 'routing report --json', about: 'for scripts; amounts in millionths of a dollar' },
  ],
  run: async ({ args }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const session: Result<SessionState | null, Failure> =
      args.session === undefined ? ok(null) : await app.value.session(args.session);
    if (!session.ok) return session;
    const report = await app.value.routing.report({ session: session.value });
    const { out } = context;
    answer(context, 'routing-report', report, () => workLines(report, { columns: out.columns(), style: out.style }));
    return ok(0);
  },
});
