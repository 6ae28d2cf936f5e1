import { ok } from '../../../lib/result.ts';
import { answer } from '../../answer.ts';
import { type Command, command } from '../../command.ts';

export const dbMigrate: Command = command({
  description: [
    'Brings the database to the schema of this br, step by step, each a transaction: ended in between, the next call goes on.',
    'Every command that opens the store does so by itself; this is for whoever wants it done, and seen, beforehand. There is no way back: an earlier br refuses the database afterwards, so keep a copy with br db backup if you may need one.',
  ].join('\n\n'),
  args: {},
  options: {},
  examples: [{ line: 'db migrate', about: 'from which version, to which' }],
  run: async (_input, context) => {
    const care = await context.database();
    if (!care.ok) return care;
    const migrated = await care.value.maintenance.migrate();
    if (!migrated.ok) return migrated;
    const { from, to } = migrated.value;
    answer(context, 'db-migrate', { from, to }, () => [
      from === to ? `The schema is up to date: version ${to}.` : `Schema ${from} -> ${to}.`,
    ]);
    return ok(0);
  },
});
