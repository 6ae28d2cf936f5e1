import { ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { type RemovedHook, uninstallHooks } from '../../../security/hooks/uninstall.ts';
import { oneLine } from '../../../views/plain-text.ts';
import { answer } from '../../answer.ts';
import { type Command, command } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { ExitCode } from '../../exit-codes.ts';

export const securityUninstallHooks: Command = command({
  description:
    'Takes the hooks of br security install-hooks out, in all worktrees. What was there before is back, byte for byte, core.hooksPath too; what was changed since stays.',
  args: {},
  options: {},
  examples: [{ line: 'security uninstall-hooks', about: 'as if they had never been there' }],
  run: async (_, context) => uninstall(context),
});

/** Takes the hooks out and says what became of each. */
export async function uninstall(context: Context): Promise<Result<ExitCode, Failure>> {
  const done = await uninstallHooks({ cwd: context.cwd, env: context.env });
  if (!done.ok) return done;
  const { hooks, hooksPath } = done.value;
  answer(context, 'security-hooks-uninstalled', { hooks, hooksPath: hooksPath ?? null }, () => {
    if (hooks.length === 0 && hooksPath === undefined)
      return ['The hooks are not installed here: nothing was changed.'];
    return [
      ...hooks.map(line),
      ...(hooksPath === undefined
        ? []
        : [
            hooksPath === null
              ? 'core.hooksPath: not set here any more'
              : `core.hooksPath: ${oneLine(hooksPath)} again`,
          ]),
    ];
  });
  return ok(0);
}

function line({ hook, file, outcome, aside }: RemovedHook): string {
  const kept = aside === null ? '' : ` What was there before is still in ${oneLine(aside)}.`;
  const words = {
    removed: 'taken out',
    restored: 'as it was before',
    left: "left as it is: somebody else's has taken its place.",
  } as const;
  return `${hook}: ${words[outcome]}${kept === '' ? '' : '.'}${kept}  ${oneLine(file)}`;
}
