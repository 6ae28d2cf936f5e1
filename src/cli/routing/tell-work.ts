import type { App } from '../../app.ts';
import type { SessionState } from '../../model/session.ts';
import type { Context } from '../context.ts';
import { wrap } from '../text/width.ts';

/** Tells at the end of a run what the work of agents came to; says nothing where none was paid. */
export async function tellWork(
  { app, state }: { readonly app: App; readonly state: SessionState },
  { globals, out }: Context,
): Promise<void> {
  const ended = state.status === 'completed' || state.status === 'failed';
  if (!ended || globals.json || globals.quiet || !Object.values(state.attempts).some(isPaid)) return;
  const report = await app.routing.report({ session: state });
  const { workSummary } = await import('./work-lines.ts');
  for (const line of workSummary(report)) out.write(`${wrap(line, out.columns()).join('\n  ')}\n`);
}

/** Somebody was charged, or may have been: a command uses no model, and a recording costs nobody. */
function isPaid({ usage }: SessionState['attempts'][string]): boolean {
  return usage.some(({ cost }) => cost.source !== 'replayed');
}
