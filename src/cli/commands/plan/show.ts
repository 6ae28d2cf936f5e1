import { ok } from '../../../lib/result.ts';
import { PLAN_FORMATS, planText } from '../../../views/plan-text.ts';
import { type Command, command, option, optional } from '../../command.ts';
import { findPlan } from '../../find-plan.ts';
import { oneOf } from '../../parse-values.ts';

export const planShow: Command = command({
  description:
    'Shows the shape of a plan: its levels, the critical path, and the tasks whose claims overlap and will therefore run one after the other. Runs nothing.',
  args: { plan: optional('the plan file (default: plan.yaml, here or in a directory above)', 'plan') },
  options: {
    format: option('<format>', `${PLAN_FORMATS.join(', ')} (default: text)`, oneOf(PLAN_FORMATS), {
      completes: PLAN_FORMATS,
    }),
  },
  examples: [
    { line: 'plan show', about: 'as text' },
    { line: 'plan show --format mermaid > plan.mmd', about: 'as a diagram for a pull request' },
    { line: 'plan show --format dot | dot -Tsvg > plan.svg', about: 'as a picture, with Graphviz' },
  ],
  run: async ({ args, options }, context) => {
    // A plan can be looked at anywhere: without a repository it is looked for in this directory alone.
    const repository = await context.repository();
    const file = await findPlan(args.plan, repository.ok ? repository.value.info.root : context.cwd, context);
    if (!file.ok) return file;
    const tools = await context.tools();
    const loaded = await tools.readPlan(file.value);
    if (!loaded.ok) return loaded;
    const shown = tools.mask(planText(loaded.value.plan, options.format ?? (context.globals.json ? 'json' : 'text')));
    context.out.write(shown.endsWith('\n') ? shown : `${shown}\n`);
    return ok(0);
  },
});
