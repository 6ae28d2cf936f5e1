import type { QuoteReport, TaskQuoteReport } from '../../app.ts';
import type { ForecastSource } from '../../model/route.ts';
import { money, plural } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import type { Style } from '../text/style.ts';
import { type Cell, table } from '../text/table.ts';
import { wrap } from '../text/width.ts';
import { moneySpread, percent, sourceWord, timeSpread } from './forecast-words.ts';

type Layout = { readonly columns: number; readonly style: Style };

/** What a plan is expected to cost and to take, task by task and in sum, for people. */
export function quoteLines(quote: QuoteReport, { columns, style }: Layout): readonly string[] {
  const { paint } = style;
  if (quote.tasks.length === 0) return [`${oneLine(quote.name)}: nothing is left to do.`];
  const rows = quote.tasks.map(taskRow);
  return [
    ...table(
      [['task', 'cost', '', 'time', 'passes', 'class', 'by'].map((text): Cell => ({ text, role: 'dim' })), ...rows],
      columns,
      style,
    ),
    '',
    ...quoteSummary(quote).flatMap((line) => wrap(line, columns)),
    ...wrap(
      `Half of the times no more than the first number is needed, nine times of ten no more than the second: from ${plural(quote.draws, 'drawing')} of the whole plan, with its retries and ${quote.concurrency} at once. A task that is given up holds no other up there.`,
      columns,
    ).map((line) => paint('dim', line)),
  ];
}

/** The same in one or two lines. `budget`: whether it is all of it, or what a session has left. */
export function quoteSummary(quote: QuoteReport, budget: 'all' | 'left' = 'all'): readonly string[] {
  const { paid, cost, duration, unpriced, untimed, accepted, unknownModels } = quote;
  const untold = untimed.length === 0 ? '' : `, without ${plural(untimed.length, 'command')} that never ran here`;
  const time = `time ${timeSpread(duration)}${untold}`;
  if (paid === 0) return [`Expected: no cost, ${time}`];
  const some =
    unpriced.length === 0 || cost === null ? '' : ` without ${plural(unpriced.length, 'task')} of unknown price`;
  return [
    `Expected: cost ${moneySpread(cost)}${some} (${sourcesText(quote)}), ${time}; all accepted ${percent(accepted)}`,
    ...budgetText(quote, budget),
    ...unknownModels.map(({ task, model, near }) => {
      const likely = near.length === 0 ? '' : ` Did you mean ${near.map(oneLine).join(' or ')}?`;
      return `Warning: no model is known as "${oneLine(model)}", which task ${oneLine(task)} names.${likely}`;
    }),
  ];
}

const SOURCES: Readonly<Record<ForecastSource, string>> = {
  class: 'measured here',
  repository: 'partly measured here',
  imported: 'from imported logs',
  default: 'defaults',
};

function sourcesText({ sources, paid, unpriced }: QuoteReport): string {
  if (unpriced.length === paid) return 'no price is known';
  const parts = Object.entries(sources).map(([from, count]) => ({ words: SOURCES[from as ForecastSource], count }));
  if (parts.length === 1) return parts[0]?.words ?? '';
  return parts.map(({ words, count }) => `${count} ${words}`).join(', ');
}

/** Warns of a budget that more often is too small than not. */
function budgetText({ budget, cost, withinBudget }: QuoteReport, of: 'all' | 'left'): readonly string[] {
  if (budget === null || cost === null) return [];
  const what = of === 'all' ? `the budget of ${money(budget)}` : `what is left of the budget, ${money(budget)},`;
  if (withinBudget === null)
    return [
      budget < cost.p50
        ? `Warning: ${what} is below what half of such runs cost, even without what is unknown.`
        : `Nobody can tell whether ${what} is enough: a price is unknown.`,
    ];
  const share = `it is enough ${percent(withinBudget)} of the times`;
  if (budget < cost.p50) return [`Warning: ${what} is below what half of such runs cost: ${share}.`];
  return [`Of ${what.replace(/,$/, '')}: ${share}.`];
}

function taskRow({ id, agent, models, class: of, cost, duration, accepted, from }: TaskQuoteReport): readonly Cell[] {
  const who = [agent, models.join(', then ')].filter((part) => part !== '').join(': ');
  const paid = of !== null;
  return [
    { text: oneLine(id), role: 'strong' },
    { text: paid ? moneySpread(cost) : '' },
    { text: sourceWord(from.cost), role: 'dim' },
    { text: duration === null ? '' : timeSpread(duration) },
    { text: accepted === null ? '' : percent(accepted) },
    { text: of === null ? '' : of.level },
    { text: oneLine(who) },
  ];
}
