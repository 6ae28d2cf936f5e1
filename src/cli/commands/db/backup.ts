import path from 'node:path';
import { ok } from '../../../lib/result.ts';
import { fileSize } from '../../../views/format.ts';
import { answer } from '../../answer.ts';
import { type Command, command, required } from '../../command.ts';

export const dbBackup: Command = command({
  description:
    'Writes a copy of the database, as it is at one moment, while sessions go on. The copy is one file; it is checked before it gets its name. What is there already is not overwritten. Archived events are not in it: they lie in .buildrunner/archive beside the database, and the files there are copied as they are.',
  args: { file: required('where the copy is to be') },
  options: {},
  examples: [{ line: 'db backup ~/buildrunner.db', about: 'keep a copy' }],
  run: async ({ args }, context) => {
    const care = await context.database();
    if (!care.ok) return care;
    const saved = await care.value.maintenance.backup(path.resolve(context.cwd, args.file));
    if (!saved.ok) return saved;
    const { file, bytes } = saved.value;
    answer(context, 'db-backup', { file, bytes }, () => [`${file}: ${fileSize(bytes)}`]);
    return ok(0);
  },
});
