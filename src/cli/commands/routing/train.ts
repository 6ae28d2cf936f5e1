import { ok } from '../../../lib/result.ts';
import type { TrainReport } from '../../../model/size-report.ts';
import { plural } from '../../../views/format.ts';
import { shortCommit } from '../../../views/format.ts';
import { answer } from '../../answer.ts';
import { type Command, command, flag } from '../../command.ts';
import { levelTable, rightShare, type SizeLayout } from '../../routing/size-words.ts';
import { wrap } from '../../text/width.ts';

export const routingTrain: Command = command({
  description: [
    'Learns from the commits of this repository how large changes are that are worded in some way. Reads what is new since the last time, at most the newest 20000 commits without merges; sends nothing anywhere, and takes seconds.',
    'The same happens by itself when an estimate is asked for and what was learned is stale. What is kept is in .buildrunner/history-model.json: a copy that may be deleted.',
  ].join('\n\n'),
  args: {},
  options: { fresh: flag('forget what was learned, and read everything again') },
  examples: [
    { line: 'routing train', about: 'learn what is new' },
    { line: 'routing train --fresh', about: 'learn everything anew' },
  ],
  run: async ({ options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const trained = await app.value.routing.train({ fresh: options.fresh });
    if (!trained.ok) return trained;
    const { out } = context;
    answer(context, 'routing-train', trained.value, () =>
      trainLines(trained.value, { columns: out.columns(), style: out.style }),
    );
    return ok(0);
  },
});

const HOW: Readonly<Record<TrainReport['how'], string>> = {
  anew: 'The history was read',
  added: 'What is new was added',
  unchanged: 'Nothing is new',
};

function trainLines(report: TrainReport, layout: SizeLayout): readonly string[] {
  const { how, head, read, samples, millis, quality, notes } = report;
  const done = `${HOW[how]}, up to ${shortCommit(head)}: ${plural(read, 'commit')} in ${(millis / 1000).toFixed(1)} s. Learned from ${plural(samples, 'commit')} in all.`;
  const told =
    quality === null
      ? []
      : [
          '',
          ...wrap(
            `Of commits that were not learned from, ${Math.round(100 * rightShare(quality.levels))} % were told their size; the rank correlation with changed lines is ${quality.correlation.toFixed(2)}:`,
            layout.columns,
          ),
          ...levelTable(quality, layout),
        ];
  return [
    ...wrap(done, layout.columns),
    ...told,
    ...(notes.length === 0 ? [] : ['']),
    ...notes.flatMap((note) => wrap(note, layout.columns)),
  ];
}
