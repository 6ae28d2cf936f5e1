import { ok } from '../../../lib/result.ts';
import { plural } from '../../../views/format.ts';
import { answer } from '../../answer.ts';
import { type Command, command, required } from '../../command.ts';

export const telemetryImport: Command = command({
  description: [
    'Takes in what BuildRunner 3.1 recorded: its telemetry.db, or its data.db. The file is read, not changed; importing it again adds nothing.',
    'Every row is filed at the time it names, so that br telemetry metrics over that time counts its tokens, its cost (as an estimate: 3.1 reckoned with a price table of its own) and how long tasks took. What 3.1 called done is counted as said, never as landed.',
  ].join('\n\n'),
  args: { file: required('the telemetry.db or data.db of 3.1') },
  options: {},
  examples: [{ line: 'telemetry import .buildrunner/telemetry.db', about: 'what 3.1 recorded in this repository' }],
  run: async ({ args }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const report = await app.value.importHistory(args.file);
    if (!report.ok) return report;
    const { imported, known, skipped } = report.value;
    answer(context, 'telemetry.import', report.value, () => [
      `${plural(imported, 'record')} imported${known === 0 ? '' : `, ${known} known from before`}`,
      ...skipped.map(({ reason, count }) => `${plural(count, 'row')} left out: ${reason}`),
      ...(imported === 0 ? [] : ['See them: br telemetry metrics --period all']),
    ]);
    return ok(0);
  },
});
