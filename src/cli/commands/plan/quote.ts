import { err, ok } from '../../../lib/result.ts';
import { answer } from '../../answer.ts';
import { type Command, command, option, optional } from '../../command.ts';
import { findPlan } from '../../find-plan.ts';
import { dollars, positiveInteger } from '../../parse-values.ts';
import { failureView, renderWarning } from '../../render-failure.ts';
import { quoteLines } from '../../routing/quote-lines.ts';

export const planQuote: Command = command({
  description: [
    'Says what a plan is expected to cost and how long it may take, before it starts: each task with who would try it, and all together, with retries, the graph and as many at once as the plan allows. Runs nothing and spends nothing.',
    'Two numbers each: half of the times no more is needed, and nine times of ten. Each says where it comes from: measured in this repository, partly measured, or a default. What has no known price is told as unknown, never as $0.',
  ].join('\n\n'),
  args: { plan: optional('the plan file (default: plan.yaml, here or in a directory above)', 'plan') },
  options: {
    concurrency: option('<n>', "most attempts at once (default: the plan's)", positiveInteger),
    budget: option('<usd>', "a ceiling to compare with (default: the plan's)", dollars),
  },
  examples: [
    { line: 'plan quote', about: 'what plan.yaml would cost' },
    { line: 'plan quote plans/auth.yaml --concurrency 8', about: 'with eight at once' },
    { line: 'plan quote --budget 5 --json', about: 'for scripts, with how likely $5 is enough' },
  ],
  run: async ({ args, options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const { configFailure } = await context.tools();
    if (configFailure !== null) return err(configFailure);
    const file = await findPlan(args.plan, app.value.repository.info.root, context);
    if (!file.ok) return file;
    const loaded = await app.value.readPlan(file.value);
    if (!loaded.ok) return loaded;
    const { plan, path, warnings } = loaded.value;
    const { err: progress, out, globals } = context;
    if (!globals.json)
      for (const warning of warnings) progress.write(await renderWarning(warning, failureView(context)));
    const { budget = null, concurrency = null } = options;
    const quote = await app.value.routing.quote({ plan, budget, concurrency, routes: null, done: [] });
    answer(context, 'plan-quote', { path, ...quote }, () =>
      quoteLines(quote, { columns: out.columns(), style: out.style }),
    );
    return ok(0);
  },
});
