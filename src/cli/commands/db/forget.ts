import { ok } from '../../../lib/result.ts';
import { plural } from '../../../views/format.ts';
import { answer } from '../../answer.ts';
import { type Command, command, required } from '../../command.ts';

export const dbForget: Command = command({
  description:
    'Gives up the events of an archived file that is damaged or missing, when there is no copy of it: afterwards nothing looks for them any more. Sums, distributions and states that were made of them stay. A file that can be read is not removed; how long those are kept is configured.',
  args: { file: required('name of the file, as br db check tells it') },
  options: {},
  examples: [{ line: 'db forget events-1f0c55a2-1-48211.ndjson.zst', about: 'go on without what was in it' }],
  run: async ({ args }, context) => {
    const care = await context.database();
    if (!care.ok) return care;
    const forgotten = await care.value.maintenance.forget(args.file);
    if (!forgotten.ok) return forgotten;
    const segment = forgotten.value;
    answer(context, 'db-forget', { segment }, () => [
      `${plural(segment.events, 'event')} of ${segment.file} given up.`,
    ]);
    return ok(0);
  },
});
