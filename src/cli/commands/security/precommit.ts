import { ok } from '../../../lib/result.ts';
import { findHooks } from '../../../security/hooks/hooks-place.ts';
import { lookAtHook } from '../../../security/hooks/look/look-at-hook.ts';
import { answer } from '../../answer.ts';
import { hookRules } from '../../security/hook-rules.ts';
import { type Command, command } from '../../command.ts';
import { stoppedLines, unseenLines } from './stopped-lines.ts';

export const securityPrecommit: Command = command({
  description:
    'Looks at what is about to be committed, exactly as the hook pre-commit does: the index, not the working tree. For hook managers that start it themselves (lefthook, pre-commit). Exit code 1 when something must not be committed.',
  args: {},
  options: {},
  examples: [{ line: 'security precommit', about: 'is there a secret in what is staged?' }],
  run: async (_, context) => {
    const place = await findHooks({ cwd: context.cwd, env: context.env });
    if (!place.ok) return place;
    const { top } = place.value;
    const looked = await lookAtHook({
      hook: 'pre-commit',
      cwd: top,
      args: [],
      input: '',
      own: await hookRules(context, top),
      now: context.now,
    });
    if (!looked.ok) return looked;
    const { value } = looked;
    const stop = value.findings.length > 0;
    answer(context, 'security-precommit', { passed: !stop, ...value }, () => [
      ...unseenLines(value, context.out),
      ...(stop ? stoppedLines('pre-commit', value, context.out) : ['Nothing that is staged must stay out.']),
    ]);
    return ok(stop ? 1 : 0);
  },
});
