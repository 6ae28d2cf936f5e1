import { ok } from '../../../lib/result.ts';
import { fileSize } from '../../../views/format.ts';
import { answer } from '../../answer.ts';
import { type Command, command } from '../../command.ts';

export const dbVacuum: Command = command({
  description:
    'Writes the database anew without its free pages and gives their room back to the disk. Only needed after much went to the archive and not much is to come: otherwise new events fill the free pages. Needs as much free room as the database takes. Refuses while a session runs.',
  args: {},
  options: {},
  examples: [{ line: 'db vacuum', about: 'the size before and after' }],
  run: async (_input, context) => {
    const care = await context.database();
    if (!care.ok) return care;
    const done = await care.value.maintenance.vacuum();
    if (!done.ok) return done;
    const { before, after } = done.value;
    answer(context, 'db-vacuum', { before, after }, () => [`${fileSize(before)} -> ${fileSize(after)}`]);
    return ok(0);
  },
});
