import { ok } from '../../../lib/result.ts';
import { clockTime } from '../../../views/format.ts';
import { answer } from '../../answer.ts';
import { type Command, command, flag, required } from '../../command.ts';
import { findKept, keptId, keptSubject } from '../../find-kept.ts';

export const salvageShow: Command = command({
  description: 'Shows what a kept attempt changed, against the commit it started from. Needs no database.',
  args: { attempt: required('a task, or <session>/<task>/<number> (a unique beginning is enough)', 'kept') },
  options: { stat: flag('only which files, and how much') },
  examples: [
    { line: 'salvage show api-auth', about: 'the newest attempt at a task' },
    { line: 'salvage show notes-api-k3f9/api-auth/2 --stat', about: 'a certain attempt, in short' },
  ],
  run: async ({ args, options }, context) => {
    const repository = await context.repository();
    if (!repository.ok) return repository;
    const kept = await findKept(repository.value, args.attempt);
    if (!kept.ok) return kept;
    const { commit, at, ref } = kept.value;
    const subject = keptSubject(kept.value);
    const base = await repository.value.resolve(`${commit}^`);
    const diff =
      base === null
        ? ''
        : await repository.value.diff(base, commit, { stat: options.stat, color: context.out.style.color });
    const { paint } = context.out.style;
    answer(context, 'salvage-show', { id: keptId(kept.value), commit, ref, base, diff }, () => [
      `${paint('strong', keptId(kept.value))}  ${paint('dim', `${commit}  ${clockTime(at, context.when())}`)}`,
      ...(subject === '' ? [] : [subject]),
      ...(diff === '' ? ['', 'No changes.'] : ['', diff.trimEnd()]),
    ]);
    return ok(0);
  },
});
