import { err, ok } from '../../lib/result.ts';
import { failure } from '../../model/failures.ts';
import { plural, shortCommit } from '../../views/format.ts';
import { overview } from '../../views/overview.ts';
import { answer } from '../answer.ts';
import { type Command, command, flag, option, optional } from '../command.ts';
import { text } from '../parse-values.ts';

export const land: Command = command({
  description: [
    'Brings what a session landed on its own branch to a branch of yours: fast-forward where that is possible, else a merge, or one commit with --squash.',
    "Shows the diffstat and asks first. Refuses, and changes nothing, when the branch's checkout has uncommitted changes or the merge conflicts.",
  ].join('\n\n'),
  args: { session: optional('the session (a unique beginning is enough; default: the newest)', 'session') },
  options: {
    onto: option('<branch>', 'the branch to bring it to (default: the one you were on when the session began)', text),
    squash: flag('one commit with all changes'),
    yes: flag('do not ask', 'y'),
  },
  examples: [
    { line: 'land', about: 'the newest session, to the branch it started from' },
    { line: 'land notes-api-k3 --squash --onto main --yes', about: 'as one commit on main, from a script' },
  ],
  run: async ({ args, options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const session = await app.value.session(args.session);
    if (!session.ok) return session;
    const state = session.value;
    const target = options.onto ?? state.target;
    if (target === null)
      return err(
        failure(
          'usage',
          'The session began with a detached HEAD, so it has no branch to land on.',
          `Name one: br land ${state.id} --onto <branch>`,
        ),
      );
    const before = await app.value.repository.tip(target);
    if (before === null)
      return err(
        failure(
          'usage',
          `There is no branch "${target}".`,
          `Make it first: git branch ${target} <commit>, or name another.`,
        ),
      );
    if (state.head === state.base)
      return err(
        failure(
          'landing',
          `Nothing of ${state.id} has landed on ${state.branch} yet.`,
          `See how it stands: br status ${state.id}`,
        ),
      );
    if (!context.globals.json && !context.globals.quiet) {
      const { done, total } = overview(state, context.when());
      const { repository } = app.value;
      // What will change for the target, which may hold parts of it already; a conflict is told by the landing itself.
      const merged = await repository.merge(before, state.head);
      const [from, to] =
        merged.ok && merged.value.kind === 'clean' ? [before, merged.value.tree] : [state.base, state.head];
      const stat = await repository.diff(from, to, { stat: true, color: context.err.style.color });
      context.err.write(`${stat.trimEnd()}\n${doneText(done, total)}; ${state.branch} to ${target}\n`);
    }
    if (!options.yes) {
      const sure = await context.confirm(`Bring this to ${target}?`);
      if (sure === null)
        return err(
          failure(
            'usage',
            'Landing needs a yes, and there is no terminal to ask.',
            `Give it on the command line: br land ${state.id} --yes`,
          ),
        );
      if (!sure)
        return err(
          failure('stopped', `Nothing was landed; ${target} is as it was.`, `The result stays on ${state.branch}.`),
        );
    }
    const landed = await app.value.land(state.id, { target, squash: options.squash });
    if (!landed.ok) return landed;
    const { commit, how } = landed.value;
    answer(context, 'land', { session: state.id, ...landed.value }, () => [
      commit === before
        ? `${target} holds this already: it stays at ${shortCommit(commit)}.`
        : `${target} is at ${shortCommit(commit)} (${how}). Look: git log --graph --oneline ${target}`,
    ]);
    return ok(0);
  },
});

function doneText(done: number, total: number): string {
  if (done < total) return `${done} of ${plural(total, 'task')} done`;
  return total === 1 ? 'The one task is done' : `All ${total} tasks done`;
}
