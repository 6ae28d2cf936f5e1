import type { Rotated } from '../../../app.ts';
import { ok } from '../../../lib/result.ts';
import { fileSize, plural } from '../../../views/format.ts';
import { answer } from '../../answer.ts';
import { type Command, command } from '../../command.ts';

export const dbRotate: Command = command({
  description: [
    'Moves old events out of the database into compressed files in .buildrunner/archive: those of ended sessions, and those of none, that are older than telemetry.keep.events, and then the oldest while the database is larger than telemetry.keep.size. They are still found: br logs reads them, and br telemetry show --archive. Removes archived files older than telemetry.keep.archive and beyond telemetry.keep.archive_size, oldest first; sums and states stay.',
    'The same happens by itself after a run, at most once a day. Room that becomes free in the database is filled by new events; br db vacuum gives it back to the disk.',
  ].join('\n\n'),
  args: {},
  options: {},
  examples: [{ line: 'db rotate', about: 'move what is old to the archive now' }],
  run: async (_input, context) => {
    const care = await context.database();
    if (!care.ok) return care;
    const { keep, maintenance } = care.value;
    if (!keep.ok) return keep;
    const rotated = await maintenance.rotate(keep.value);
    if (!rotated.ok) return rotated;
    answer(context, 'db-rotate', { ...rotated.value }, () => lines(rotated.value));
    return ok(0);
  },
});

function lines({ archived, segments, removed, bytes }: Rotated): readonly string[] {
  const size = (files: readonly { readonly bytes: number }[]): string =>
    fileSize(files.reduce((sum, file) => sum + file.bytes, 0));
  return [
    archived === 0
      ? 'Nothing is old enough, or too much, to be archived.'
      : `Archived ${plural(archived, 'event')}: ${fileSize(bytes)} in the database, ${size(segments)} in ${plural(segments.length, 'segment')}.`,
    ...segments.map(({ file }) => `  ${file}`),
    ...(removed.length === 0
      ? []
      : [
          `Removed for good ${plural(removed.length, 'segment')}, ${size(removed)}:`,
          ...removed.map(({ file }) => `  ${file}`),
        ]),
  ];
}
