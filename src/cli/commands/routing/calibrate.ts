import { ok } from '../../../lib/result.ts';
import type { Calibration, SourceQuality } from '../../../model/size-report.ts';
import { plural } from '../../../views/format.ts';
import { answer } from '../../answer.ts';
import { type Command, command } from '../../command.ts';
import { levelTable, rightShare, type SizeLayout } from '../../routing/size-words.ts';
import { aligned } from '../../text/aligned.ts';
import { wrap } from '../../text/width.ts';

export const routingCalibrate: Command = command({
  description: [
    'Shows how well sizes are told in this repository: the older 70 % of its commits are learned from, the newer 30 % predicted, and what was predicted is compared with what it was. By each source alone, by all together, and beside two bars that anything must get over: the length of the message, and the most frequent size.',
    'Rank correlation says how well the order is told (1: exactly, 0: not at all), F1 how well the three sizes are. Changes nothing but what was learned.',
  ].join('\n\n'),
  args: {},
  options: {},
  examples: [
    { line: 'routing calibrate', about: 'predicted against actual, here' },
    { line: 'routing calibrate --json', about: 'every number, for scripts' },
  ],
  run: async (_input, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const found = await app.value.routing.calibrate();
    if (!found.ok) return found;
    const { out } = context;
    answer(context, 'routing-calibrate', found.value, () =>
      calibrationLines(found.value, { columns: out.columns(), style: out.style }),
    );
    return ok(0);
  },
});

const NAMES: Readonly<Record<SourceQuality['source'], string>> = {
  history: 'history',
  words: 'words alone',
  together: 'all together',
  tasks: 'finished tasks',
  length: 'length (bar)',
  majority: 'most frequent (bar)',
};

function calibrationLines(
  { learned, tested, sources, coverage, notes }: Calibration,
  layout: SizeLayout,
): readonly string[] {
  const { columns, style } = layout;
  const rows = sources.map(({ source, cases, correlation, f1, levels }) => [
    NAMES[source],
    String(cases),
    correlation.toFixed(2),
    f1.toFixed(2),
    `${Math.round(100 * rightShare(levels))} %`,
  ]);
  const head = ['', 'cases', 'correlation', 'F1', 'right'];
  const best = sources.find(({ source }) => source === 'together');
  return [
    ...wrap(`Learned from ${plural(learned, 'commit')}, judged by the ${tested} after them.`, columns),
    ...(rows.length === 0 ? [] : ['', ...aligned([head, ...rows], { left: [0], drop: [1], columns, style })]),
    ...(best === undefined ? [] : ['', style.paint('strong', 'All together'), ...levelTable(best, layout)]),
    ...(coverage === null
      ? []
      : [
          '',
          ...wrap(
            `${Math.round(100 * coverage.p50)} % of the changes had no more lines than was expected half of the time, ${Math.round(100 * coverage.p90)} % no more than nine times of ten.`,
            columns,
          ),
        ]),
    '',
    ...notes.flatMap((note) => wrap(note, columns).map((line) => style.paint('dim', line))),
  ];
}
