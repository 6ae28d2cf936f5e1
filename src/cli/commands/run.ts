import { type Command, command, flag, optional } from '../command.ts';
import { drive } from '../drive.ts';
import { findPlan } from '../find-plan.ts';
import { runOptions, runOptionSpecs } from '../options.ts';

export const run: Command = command({
  description: [
    'Runs a plan: each task in a worktree of its own, many at once, landing on the branch buildrunner/<session> when its checks are green.',
    'Your branch, index and working tree are not touched; br land brings the result over.',
    "When an unfinished session of the same plan exists, br goes on with it: done tasks stay done, and what the plan's changes mean is shown first.",
  ].join('\n\n'),
  args: { plan: optional('the plan file (default: plan.yaml, here or in a directory above)', 'plan') },
  options: {
    fresh: flag('start a new session even when an unfinished one exists'),
    ...runOptionSpecs,
  },
  examples: [
    { line: 'run', about: 'run plan.yaml' },
    { line: 'run plans/auth.yaml --concurrency 4 --budget 5', about: 'four attempts at once, at most $5' },
    { line: 'run --json > events.ndjson', about: 'every event as a line of JSON, the last line a summary' },
  ],
  run: async ({ args, options }, context) => {
    const chosen = runOptions(options);
    if (!chosen.ok) return chosen;
    const app = await context.app();
    if (!app.ok) return app;
    const file = await findPlan(args.plan, app.value.repository.info.root, context);
    if (!file.ok) return file;
    const loaded = await app.value.readPlan(file.value);
    if (!loaded.ok) return loaded;
    const prepared = await app.value.prepare({ loaded: loaded.value, fresh: options.fresh, options: chosen.value });
    return prepared.ok ? drive(app.value, prepared.value, context) : prepared;
  },
});
