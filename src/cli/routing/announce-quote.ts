import type { App, Prepared } from '../../app.ts';
import type { SessionState } from '../../model/session.ts';
import type { MicroUsd } from '../../model/units.ts';
import { chargedAmount } from '../../model/usage.ts';
import type { Context } from '../context.ts';
import { wrap } from '../text/width.ts';

/** Says on stderr what a run is expected to cost and to take, where anything of it may cost. */
export async function announceQuote(app: App, prepared: Prepared, context: Context): Promise<void> {
  const { globals, err } = context;
  const { loaded, options, changes, routes, session } = prepared;
  if (globals.json || globals.quiet || prepared.nothingToDo || Object.keys(routes).length === 0) return;
  const budget = options.budget ?? loaded.plan.budget;
  const left = budget === null || session === null ? budget : Math.max(0, budget - spentBy(session));
  const { concurrency } = options;
  const done = changes.keptDone;
  const quote = await app.routing.quote({ plan: loaded.plan, budget: left, concurrency, routes, done });
  if (quote.paid === 0) return;
  const { quoteSummary } = await import('./quote-lines.ts');
  for (const line of quoteSummary(quote, session === null ? 'all' : 'left'))
    err.write(`${wrap(line, err.columns()).join('\n  ')}\n`);
}

/** What counts against the budget of a session that is gone on with. */
function spentBy({ attempts }: SessionState): MicroUsd {
  return Object.values(attempts).reduce((sum, { usage }) => sum + chargedAmount(usage), 0);
}
