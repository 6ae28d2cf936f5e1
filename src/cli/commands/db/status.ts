import type { DatabaseStatus } from '../../../app.ts';
import { ok } from '../../../lib/result.ts';
import { clockTime, count, fileSize, plural, type When } from '../../../views/format.ts';
import { oneLine } from '../../../views/plain-text.ts';
import { answer } from '../../answer.ts';
import { type Command, command } from '../../command.ts';
import type { Context } from '../../context.ts';
import { type Cell, table } from '../../text/table.ts';

export const dbStatus: Command = command({
  description:
    'Shows where the database is, its schema version, how much it holds and how much room it takes, and what is in the archive. Changes nothing: a database of an earlier version stays as it is.',
  args: {},
  options: {},
  examples: [
    { line: 'db status', about: 'what is kept, and how much room it takes' },
    { line: 'db status --verbose', about: 'every segment of the archive' },
    { line: 'db status --json', about: 'the same for scripts' },
  ],
  run: async (_input, context) => {
    const care = await context.database();
    if (!care.ok) return care;
    const status = await care.value.maintenance.status();
    if (!status.ok) return status;
    answer(context, 'db-status', { database: status.value }, () =>
      status.value === null ? ['There is no database yet: the first session makes it.'] : lines(status.value, context),
    );
    return ok(0);
  },
});

function lines(status: DatabaseStatus, context: Context): readonly string[] {
  const { columns, style } = context.out;
  const when = context.when();
  const { path, version, known, bytes, logBytes, freeBytes, sessions, events, segments } = status;
  const rows: readonly (readonly [string, string])[] = [
    ['database', path],
    ['schema', version === known ? `${version}, up to date` : `${version}; this br has ${known}: br db migrate`],
    ['size', `${fileSize(bytes)}, ${fileSize(logBytes)} of it the log, ${fileSize(freeBytes)} free for new events`],
    ['holds', `${plural(events, 'event')} of ${plural(sessions, 'session')}${between(status, when)}`],
    ['archive', archive(status, when)],
  ];
  const aligned = (cells: readonly (readonly Cell[])[]): readonly string[] => table(cells, columns(), style);
  const summary = aligned(rows.map(([name, text]) => [{ text: name, role: 'dim' }, { text: oneLine(text) }]));
  if (!context.globals.verbose || segments.length === 0) return summary;
  const each = segments.map(({ file, events: n, bytes: size, firstAt, lastAt }): readonly Cell[] => [
    { text: file, role: 'strong' },
    { text: plural(n, 'event') },
    { text: fileSize(size) },
    { text: `${clockTime(firstAt, when)} to ${clockTime(lastAt, when)}`, role: 'dim' },
  ]);
  return [...summary, '', ...aligned(each)];
}

function between({ firstAt, lastAt }: DatabaseStatus, when: When): string {
  return firstAt === null || lastAt === null ? '' : `, ${clockTime(firstAt, when)} to ${clockTime(lastAt, when)}`;
}

function archive({ segments }: DatabaseStatus, when: When): string {
  const [first] = segments;
  if (first === undefined) return 'empty';
  const events = segments.reduce((sum, segment) => sum + segment.events, 0);
  const bytes = segments.reduce((sum, segment) => sum + segment.bytes, 0);
  const since = Math.min(...segments.map(({ firstAt }) => firstAt));
  return `${count(events)} events in ${plural(segments.length, 'segment')}, ${fileSize(bytes)}, from ${clockTime(since, when)} on`;
}
