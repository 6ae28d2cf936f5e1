import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ok } from '../../lib/result.ts';
import { type Command, command, rest } from '../command.ts';
import { type Candidate, candidates, type Lookup } from '../completion/candidates.ts';
import type { Context } from '../context.ts';
import { keptId } from '../find-kept.ts';
import type { Registry } from '../registry.ts';

/**
 * The last line tells the library's scripts that nothing else, such as file names, completes here; the number is cobra's
 * `ShellCompDirectiveNoFileComp`: https://github.com/spf13/cobra/blob/main/completions.go
 */
const NO_FILES = ':4';

/** The command that the completion scripts call; it is given the registry it is part of. */
export function completeFrom(registry: Registry): Command {
  return command({
    description:
      'Prints what may come next on a command line: a value, a tab and a description on each line, at the end a directive for the shell.',
    args: { word: rest('the words after br; the last one is being typed') },
    options: {},
    examples: [{ line: 'complete -- logs ""', about: 'the tasks of the newest session' }],
    run: async ({ args }, context) => {
      const found = await candidates(args.word, registry, lookupIn(context));
      const lines = found.map(({ value, about }) => `${value}\t${about}\n`);
      context.out.write(`${lines.join('')}${NO_FILES}\n`);
      return ok(0);
    },
  });
}

/** What exists now. Nothing where something fails: a shell that completes must not print an error over the user's line. */
function lookupIn(context: Context): Lookup {
  return async (what, { session, typed }) => {
    if (what === 'plan') return filesLike(/\.(?:ya?ml|json)$/, context.cwd, typed);
    if (what === 'agent') {
      const { agents } = await context.tools();
      return [...agents.values()].map(({ name, summary }) => ({ value: name, about: summary }));
    }
    if (what === 'kept') {
      const repository = await context.repository();
      return repository.ok
        ? (await repository.value.kept()).map((kept): Candidate => ({ value: keptId(kept), about: kept.subject }))
        : [];
    }
    const files = what === 'recording' ? await filesLike(/\.jsonl$/, context.cwd, typed) : [];
    const app = await context.app();
    if (!app.ok) return files;
    if (what === 'session')
      return (await app.value.sessions()).map(({ id, status, done, tasks }) => ({
        value: id,
        about: `${status}, ${done}/${tasks} done`,
      }));
    const state = await app.value.session(session ?? undefined);
    if (!state.ok) return files;
    if (what === 'attempt' || what === 'recording')
      return [
        ...Object.values(state.value.attempts).map(({ task, number, status }) => ({
          value: `${task}/${number}`,
          about: status,
        })),
        ...files,
      ];
    return state.value.plan.tasks.map(({ id, title }) => ({
      value: id,
      about: `${state.value.tasks[id]?.status ?? ''}: ${title}`,
    }));
  };
}

/** Files of a kind, and directories, which end in a slash. */
async function filesLike(name: RegExp, cwd: string, typed: string): Promise<readonly Candidate[]> {
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  const found = await readdir(path.resolve(cwd, folder), { withFileTypes: true }).catch(() => []);
  return found
    .filter((each) => !each.name.startsWith('.') && (each.isDirectory() || name.test(each.name)))
    .map((each) => ({ value: `${folder}${each.name}${each.isDirectory() ? '/' : ''}`, about: '' }));
}
