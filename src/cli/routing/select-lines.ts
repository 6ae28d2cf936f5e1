import type { OptionReport, SelectReport } from '../../app.ts';
import { plural } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import type { Style } from '../text/style.ts';
import { type Cell, table } from '../text/table.ts';
import { wrap } from '../text/width.ts';
import { moneySpread, percent, sourceText, timeSpread } from './forecast-words.ts';

const MOST_SHOWN = 6;

/** Who would be chosen, and what else there is, for people. */
export function selectLines(
  { complexity, tries, route, chosen, alternatives }: SelectReport,
  { columns, style }: { readonly columns: number; readonly style: Style },
): readonly string[] {
  const { paint } = style;
  const agent = oneLine(route.rungs[0]?.agent ?? '');
  const label = (name: string): Cell => ({ text: name, role: 'dim' });
  const facts: readonly (readonly Cell[])[] = [
    [label('task'), { text: `${complexity.level}, ${complexity.taskType.replace('_', ' ')}` }],
    [label('policy'), { text: `${route.policy}, ${plural(tries, 'try', 'tries')} at most` }],
    [
      label('chance'),
      {
        text: `${percent(chosen.chance)} at first, ${percent(chosen.accepted)} in all: ${sourceText(chosen.from.chance, chosen.samples)}`,
      },
    ],
    [label('cost'), { text: `${moneySpread(chosen.cost)} in all: ${sourceText(chosen.from.cost, chosen.samples)}` }],
    [label('time'), { text: timeSpread(chosen.duration) }],
  ];
  const fallbacks = route.fallbacks.map(({ agent: other, model }) =>
    oneLine(model === null ? other : `${other}:${model}`),
  );
  const shown = alternatives.slice(0, MOST_SHOWN);
  return [
    ...wrap(`${agent}: ${cascade(chosen)}`, columns).map((line) => paint('strong', line)),
    ...wrap(`${oneLine(route.reason)}.`, columns),
    '',
    ...table(facts, columns, style),
    ...(fallbacks.length === 0 ? [] : wrap(`When its account rests: ${fallbacks.join(', then ')}`, columns)),
    ...(shown.length === 0 ? [] : ['', paint('strong', 'Instead'), ...table(shown.map(optionRow), columns, style)]),
    ...(alternatives.length > shown.length
      ? [paint('dim', `and ${alternatives.length - shown.length} more: --json`)]
      : []),
    '',
    ...wrap(
      'Costs and times are those of all tries together: half of such tasks need no more than the first, nine of ten no more than the second.',
      columns,
    ).map((line) => paint('dim', line)),
  ];
}

function optionRow(option: OptionReport): readonly Cell[] {
  return [
    { text: '', gap: 1 },
    { text: cascade(option) },
    { text: `${percent(option.chance)} at first, ${percent(option.accepted)} in all` },
    { text: moneySpread(option.cost) },
    { text: option.barred === null ? '' : `not taken: it ${option.barred}`, role: 'dim' },
  ];
}

function cascade({ models }: OptionReport): string {
  return models.map(oneLine).join(', then ');
}
