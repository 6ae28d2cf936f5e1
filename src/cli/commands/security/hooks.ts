import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { hooksStatus } from '../../../security/hooks/status.ts';
import { oneLine } from '../../../views/plain-text.ts';
import { answer } from '../../answer.ts';
import { type Command, command, flag, optional } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { hookLines, hookNotes } from './hook-lines.ts';
import { install } from './install-hooks.ts';
import { uninstall } from './uninstall-hooks.ts';

export const securityHooks: Command = command({
  description:
    'Says whether git really runs each hook, here and in every worktree: it asks git where it looks, and looks there itself. Also takes install and uninstall, as BuildRunner 3.1 did; br security install-hooks has all options. Exit code 1 when a hook does not run, or none is installed.',
  args: { action: optional('status (the default), install or uninstall', ['status', 'install', 'uninstall']) },
  options: { force: flag('with install: go on where it would refuse; what is in the way is kept', 'f') },
  examples: [
    { line: 'security hooks status', about: 'does git run them?' },
    { line: 'security hooks install', about: 'the same as br security install-hooks' },
  ],
  run: async ({ args: { action = 'status' }, options: { force } }, context) => {
    if (action === 'install') return install({ force }, context);
    if (action === 'uninstall') return uninstall(context);
    if (action === 'status') return status(context);
    return err(failure('usage', `Hooks cannot be told to "${action}".`, 'Give one of: status, install, uninstall.'));
  },
});

async function status(context: Context): Promise<Result<ExitCode, Failure>> {
  const found = await hooksStatus({ cwd: context.cwd, env: context.env, platform: process.platform });
  if (!found.ok) return found;
  const { place, hooks, missing, program, worktrees, notes, managers, fine } = found.value;
  const { hooksDir, setting } = place;
  const document = { fine, hooks, hooksDir, hooksPath: setting, missing, program, worktrees, notes, managers };
  answer(context, 'security-hooks', document, () => [
    `Git looks for hooks in ${oneLine(hooksDir)}${setting === null ? '' : ` (core.hooksPath, ${setting.scope} configuration)`}`,
    ...hookLines(hooks, context),
    ...hookNotes(found.value, context),
    ...(fine ? [] : ['', 'Put it right with: br security install-hooks']),
  ]);
  return ok(fine ? 0 : 1);
}
