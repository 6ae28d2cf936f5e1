import { ok } from '../../../lib/result.ts';
import { plural } from '../../../views/format.ts';
import { answer } from '../../answer.ts';
import { type Command, command, optional } from '../../command.ts';
import { findPlan } from '../../find-plan.ts';
import { failureView, renderWarning } from '../../render-failure.ts';

export const planCheck: Command = command({
  description:
    'Reads a plan file and shows every mistake at once, with its place, its cause and what to write instead. Runs nothing.',
  args: { plan: optional('the plan file (default: plan.yaml, here or in a directory above)', 'plan') },
  options: {},
  examples: [
    { line: 'plan check', about: 'check plan.yaml' },
    {
      line: 'plan check plans/auth.yaml --json',
      about: 'for editors and CI; the exit code is 3 when there are mistakes',
    },
  ],
  run: async ({ args }, context) => {
    // A plan can be looked at anywhere: without a repository it is looked for in this directory alone.
    const repository = await context.repository();
    const file = await findPlan(args.plan, repository.ok ? repository.value.info.root : context.cwd, context);
    if (!file.ok) return file;
    const tools = await context.tools();
    const loaded = await tools.readPlan(file.value);
    if (!loaded.ok) return loaded;
    const { plan, path, warnings } = loaded.value;
    const { err, globals } = context;
    if (!globals.json) for (const warning of warnings) err.write(await renderWarning(warning, failureView(context)));
    const { paint, glyphs } = context.out.style;
    answer(context, 'plan-check', { path, name: plan.name, tasks: plan.tasks.length, warnings }, () => [
      `${paint('good', glyphs.good)} ${plan.name}: ${plural(plan.tasks.length, 'task')}, no mistakes${warnings.length === 0 ? '' : `, ${plural(warnings.length, 'warning')}`}`,
    ]);
    return ok(0);
  },
});
