import { err, ok } from '../../../lib/result.ts';
import { failure } from '../../../model/failures.ts';
import { FED_HOOKS, hookName, OUR_HOOKS } from '../../../security/hooks/hook-name.ts';
import { lookAtHook } from '../../../security/hooks/look/look-at-hook.ts';
import { BLOCKED_EXIT } from '../../../security/hooks/scripts.ts';
import { hookRules } from '../../security/hook-rules.ts';
import { type Command, command, required, rest } from '../../command.ts';

/** For the script that the hooks start: `br security hook <hook> -- <what git gave it>`. */
export const securityHook: Command = command({
  description: `What the git hooks of br security install-hooks start. Says on stderr what must not be stored; exit code 0: nothing, ${BLOCKED_EXIT}: git must stop, anything else: it could not look.`,
  args: { hook: required('the hook', [...OUR_HOOKS]), args: rest('what git gave the hook') },
  options: {},
  examples: [{ line: 'security hook pre-commit', about: 'look at what is staged' }],
  run: async ({ args }, context) => {
    const hook = hookName(args.hook);
    if (hook === null)
      return err(failure('usage', `BuildRunner has no hook "${args.hook}".`, `It has: ${OUR_HOOKS.join(', ')}.`));
    const input = FED_HOOKS.has(hook) ? await standardInput() : '';
    const looked = await lookAtHook({
      hook,
      cwd: context.cwd,
      args: args.args,
      input,
      own: await hookRules(context, context.cwd),
      now: context.now,
    });
    if (!looked.ok) return looked;
    const { value } = looked;
    const stop = value.findings.length > 0;
    if (!stop && value.unseen.length === 0 && value.left === 0) return ok(0);
    // Loaded when there is something to say: what measures the width of texts takes a tenth of a usual commit's time.
    const { stoppedLines, unseenLines } = await import('./stopped-lines.ts');
    const lines = [...unseenLines(value, context.err), ...(stop ? stoppedLines(hook, value, context.err) : [])];
    context.err.write(`${lines.join('\n')}\n`);
    return ok(stop ? BLOCKED_EXIT : 0);
  },
});

async function standardInput(): Promise<string> {
  const { text } = await import('node:stream/consumers');
  return text(process.stdin);
}
