import type { ModelReport, ModelsReport } from '../../model/model-report.ts';
import { oneLine } from '../../views/plain-text.ts';
import { aligned } from '../text/aligned.ts';
import type { Style } from '../text/style.ts';
import { wrap } from '../text/width.ts';
import { dayText, editionText, rateText, tokensText } from './price-words.ts';

const HEAD = [
  'model',
  'agent',
  'tier',
  'context',
  'writes',
  'input',
  'output',
  'cache read',
  'write 5m',
  'write 1h',
  'dearer above',
  'price from',
] as const;

/** Columns of words; and those that go first where the screen is narrow. */
const LEFT = [0, 1, 2, 11];
const DROP = [4, 11, 9, 8, 3, 10, 7, 1, 2];

/** Models with their prices, for people. */
export function modelLines(
  { at, models, ladders }: ModelsReport,
  { columns, style }: { readonly columns: number; readonly style: Style },
): readonly string[] {
  const rows = models.map(modelRow);
  const routed = Object.entries(ladders).map(
    ([agent, ladder]) => `${oneLine(agent)} is routed among ${ladder.map(oneLine).join(', ')}.`,
  );
  return [
    ...aligned([HEAD, ...rows], { left: LEFT, drop: DROP, columns, style }),
    '',
    ...routed.flatMap((line) => wrap(line, columns)),
    ...wrap(
      `Prices of ${dayText(at)} (UTC), in dollars for a million tokens. A request whose prompt is longer than "dearer above" costs more, all of it: br routing cost <model>.`,
      columns,
    ).map((line) => style.paint('dim', line)),
  ];
}

function modelRow({ id, agents, tier, context, output, price }: ModelReport): readonly string[] {
  const facts = [oneLine(id), agents.map(oneLine).join(', '), tier ?? '', tokensText(context), tokensText(output)];
  if (price === null) return [...facts, 'unknown', 'unknown', '', '', '', '', ''];
  const { input, output: written, cacheRead, cacheWrite, cacheWriteHour } = price.rates;
  const rates = [input, written, cacheRead, cacheWrite, cacheWriteHour].map(rateText);
  return [...facts, ...rates, tokensText(price.long[0]?.above ?? null), editionText(price)];
}
