import { ok } from '../../../lib/result.ts';
import { answer } from '../../answer.ts';
import { type Command, command, option, required } from '../../command.ts';
import { findKept } from '../../find-kept.ts';
import { text } from '../../parse-values.ts';

export const salvageRestore: Command = command({
  description:
    'Makes a new branch of yours at a kept attempt. Touches no existing branch and not your working tree. Needs no database.',
  args: { attempt: required('a task, or <session>/<task>/<number> (a unique beginning is enough)', 'kept') },
  options: { branch: option('<name>', 'name of the new branch (default: salvage/<session>-<task>-<number>)', text) },
  examples: [
    { line: 'salvage restore api-auth', about: 'a branch at the newest attempt of a task' },
    { line: 'salvage restore notes-api-k3f9/api-auth/2 --branch rescue', about: 'under a name of your own' },
  ],
  run: async ({ args, options }, context) => {
    const repository = await context.repository();
    if (!repository.ok) return repository;
    const kept = await findKept(repository.value, args.attempt);
    if (!kept.ok) return kept;
    const { commit, session, task, number } = kept.value;
    const branch = options.branch ?? `salvage/${session}-${task}-${number}`;
    const restored = await repository.value.restore(commit, branch);
    if (!restored.ok) return restored;
    answer(context, 'salvage-restore', { branch, commit }, () => [
      `${branch} is at the kept tree. Look: git log -p -1 ${branch}   Take it: git switch ${branch}`,
    ]);
    return ok(0);
  },
});
