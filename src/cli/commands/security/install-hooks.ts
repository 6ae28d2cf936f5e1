import path from 'node:path';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { installHooks, type Installed } from '../../../security/hooks/install.ts';
import { hooksStatus, type HooksStatus } from '../../../security/hooks/status.ts';
import { oneLine } from '../../../views/plain-text.ts';
import { answer } from '../../answer.ts';
import { type Command, command, flag, option } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { hookLines, hookNotes } from './hook-lines.ts';

/** What the hooks are installed with; undefined: as they are now. */
export type InstallOptions = {
  readonly missing?: 'open' | 'closed' | undefined;
  readonly guard?: boolean | undefined;
  readonly force: boolean;
};

export const securityInstallHooks: Command = command({
  description:
    'Makes git look for secrets and SQL injections before anything is stored or sent: in what is about to be committed (pre-commit, on the index), in the message (commit-msg), and in what is about to be pushed (pre-push). Hooks that are there go on after it; husky, lefthook, pre-commit, simple-git-hooks and core.hooksPath are understood. Run again, it brings its own hooks up to date and keeps how they are set. Exit code 1 when git would not run all of them.',
  args: {},
  options: {
    missing: option(
      '<policy>',
      'when br cannot be started: open (git goes on with a loud word, the default) or closed',
      policy,
      {
        completes: ['open', 'closed'],
      },
    ),
    guard: flag('refuse commits with findings on branches too, where --no-verify does not help'),
    noGuard: flag('without that guard, if it is installed'),
    force: flag('go on where it would refuse; what is in the way is kept'),
  },
  examples: [
    { line: 'security install-hooks', about: 'in this repository, and all its worktrees' },
    { line: 'security install-hooks --guard --missing closed', about: 'for agents, which like to use --no-verify' },
  ],
  run: async ({ options: { missing, guard, noGuard, force } }, context) => {
    if (guard && noGuard)
      return err(failure('usage', '--guard and --no-guard contradict each other.', 'Give one of them.'));
    return install({ missing, guard: guard ? true : noGuard ? false : undefined, force }, context);
  },
});

function policy(text: string): Result<'open' | 'closed', string> {
  return text === 'open' || text === 'closed' ? ok(text) : err('is neither open nor closed');
}

/** Installs the hooks and shows what git will run. */
export async function install(options: InstallOptions, context: Context): Promise<Result<ExitCode, Failure>> {
  const { cwd, env } = context;
  // As it was called, not where links lead: a link stays when what it leads to is replaced by a newer version.
  const script = path.resolve(process.argv[1] ?? '');
  const here = { cwd, env, platform: process.platform };
  const installed = await installHooks({ ...here, ...options, node: process.execPath, script });
  if (!installed.ok) return installed;
  const status = await hooksStatus(here);
  if (!status.ok) return status;
  show(installed.value, status.value, context);
  return ok(status.value.hooks.every(({ runs, wanted }) => runs || !wanted) ? 0 : 1);
}

function show({ hooks, guard, missing, place, way }: Installed, status: HooksStatus, context: Context): void {
  const document = {
    installed: hooks,
    guard,
    missing,
    hooksDir: place.hooksDir,
    way: way.kind,
    hooks: status.hooks,
    worktrees: status.worktrees,
    notes: status.notes,
    managers: status.managers,
  };
  answer(context, 'security-hooks-installed', document, () => {
    const shown = status.hooks.filter(({ wanted, runs }) => wanted || runs);
    const moved = hooks.flatMap(({ hook, aside, kept }) => [
      ...(aside === null
        ? []
        : [`  ${hook}: the hook that was there lies in ${oneLine(aside)} and runs after this one if it ran before.`]),
      ...(kept === null ? [] : [`  ${hook}: kept ${oneLine(kept)}`]),
    ]);
    const unchanged = hooks.every(({ outcome }) => outcome === 'unchanged');
    return [
      unchanged ? 'The hooks are installed already.' : 'Installed.',
      ...hookLines(shown, context),
      ...moved,
      ...hookNotes(status, context),
      '',
      'Look: br security hooks status   Take out: br security uninstall-hooks',
    ];
  });
}
