import { ok } from '../../../lib/result.ts';
import { uniquePrefix } from '../../../lib/unique-prefix.ts';
import { clockTime, shortCommit } from '../../../views/format.ts';
import { answer } from '../../answer.ts';
import { type Command, command, optional } from '../../command.ts';
import { keptId, keptSubject } from '../../find-kept.ts';
import { type Cell, table } from '../../text/table.ts';

export const salvageList: Command = command({
  description:
    'Lists the tree of every attempt, whatever became of it. They are commits under refs/buildrunner/ in your repository: this needs no database and works when nothing else does.',
  args: { session: optional('only this session (a unique beginning is enough)', 'session') },
  options: {},
  examples: [
    { line: 'salvage list', about: 'every kept attempt, newest first' },
    { line: 'salvage list notes-api-k3', about: 'those of one session' },
  ],
  run: async ({ args }, context) => {
    const repository = await context.repository();
    if (!repository.ok) return repository;
    const all = await repository.value.kept();
    const sessions = [...new Set(all.map((kept) => kept.session))];
    const match = args.session === undefined ? null : uniquePrefix(args.session, sessions);
    const wanted =
      match === null ? sessions : match.kind === 'one' ? [match.id] : match.kind === 'many' ? match.ids : [];
    const kept = all.filter(({ session }) => wanted.includes(session));
    const when = context.when();
    answer(context, 'salvage', { kept: kept.map((each) => ({ id: keptId(each), ...each })) }, () => {
      const rows = kept.map((each): readonly Cell[] => [
        { text: keptId(each), role: 'strong' },
        { text: shortCommit(each.commit), role: 'dim' },
        { text: clockTime(each.at, when), role: 'dim' },
        { text: keptSubject(each) },
      ]);
      return table(rows, context.out.columns(), context.out.style);
    });
    if (kept.length === 0 && !context.globals.json) context.err.write('No attempt is kept here.\n');
    return ok(0);
  },
});
