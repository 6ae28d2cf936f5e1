import { COMPLEXITY_LEVELS } from '../../model/complexity.ts';
import type { ModelCostReport, ModelReport, PriceReport, RateReport } from '../../model/model-report.ts';
import { count } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import { aligned } from '../text/aligned.ts';
import type { Style } from '../text/style.ts';
import { type Cell, table } from '../text/table.ts';
import { wrap } from '../text/width.ts';
import { moneySpread, sourceText } from './forecast-words.ts';
import { dayText, editionText, modelTitle, rateText } from './price-words.ts';

const KINDS: readonly (readonly [name: string, kind: keyof RateReport])[] = [
  ['input', 'input'],
  ['read from a cache', 'cacheRead'],
  ['written to a cache', 'cacheWrite'],
  ['kept for an hour', 'cacheWriteHour'],
  ['output', 'output'],
];

/** All prices of a model, and what a typical attempt with it costs, for people. */
export function modelCostLines(
  { at, model, typical }: ModelCostReport,
  { columns, style }: { readonly columns: number; readonly style: Style },
): readonly string[] {
  const { paint } = style;
  const { price } = model;
  const dim = (text: string): readonly string[] => wrap(text, columns).map((line) => paint('dim', line));
  const levels = COMPLEXITY_LEVELS.map((level): readonly Cell[] => {
    const forecast = typical[level];
    const from = sourceText(forecast?.from ?? null, forecast?.samples ?? 0);
    return [
      { text: '', gap: 1 },
      { text: level },
      { text: moneySpread(forecast) },
      { text: forecast === null ? '' : from, role: 'dim' },
    ];
  });
  return [
    paint('strong', oneLine(modelTitle(model))),
    ...wrap(factsText(model), columns),
    '',
    ...(price === null ? ['Its price is not known.'] : priceTable(price, { columns, style })),
    ...(price === null ? [] : dim(priceNote(price, at))),
    '',
    paint('strong', 'One attempt at a task'),
    ...table(levels, columns, style),
    ...dim('Half of such attempts cost no more than the first number, nine of ten no more than the second.'),
  ];
}

function factsText({ maker, tier, context, output, agents }: ModelReport): string {
  const limits = [
    ...(context === null ? [] : [`holds ${count(context)} tokens`]),
    ...(output === null ? [] : [`writes up to ${count(output)}`]),
  ];
  const facts = [
    ...(maker === null ? [] : [maker]),
    ...(tier === null ? [] : [tier]),
    ...limits,
    agents.length === 0 ? 'no agent here is known to run it' : `run by ${agents.map(oneLine).join(', ')}`,
  ];
  return facts.join(', ');
}

/** A column for each way of paying: usual, long prompts, batches. */
function priceTable(
  { rates, long, batch }: PriceReport,
  layout: { readonly columns: number; readonly style: Style },
): readonly string[] {
  const ways: readonly (readonly [head: string, rates: RateReport])[] = [
    ['usual', rates],
    ...long.map(({ above, rates: of }) => [`above ${count(above)}`, of] as const),
    ...(batch === null ? [] : [['batch', batch.rates] as const]),
    ...(batch?.long ?? []).map(({ above, rates: of }) => [`batch above ${count(above)}`, of] as const),
  ];
  const rows = KINDS.map(([name, kind]) => [name, ...ways.map(([, of]) => rateText(of[kind]))]);
  // What matters least goes first.
  const drop = ways.map((_, index) => index + 1).toReversed();
  return aligned([['', ...ways.map(([head]) => head)], ...rows], { left: [0], drop: drop.slice(0, -1), ...layout });
}

function priceNote(price: PriceReport, at: number): string {
  const sentences = [
    `In dollars for a million tokens, on ${dayText(at)} (UTC); from ${editionText(price)}${price.source === null ? '' : ` (${price.source})`}.`,
    ...(price.dated ? ['Other prices hold at other times.'] : []),
    ...(price.long.length > 0
      ? ['A request whose prompt is longer costs more, all of it; of sums over many requests nobody knows.']
      : []),
  ];
  return sentences.join(' ');
}
