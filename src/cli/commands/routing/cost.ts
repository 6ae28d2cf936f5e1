import { err, ok } from '../../../lib/result.ts';
import { answer } from '../../answer.ts';
import { type Command, command, required } from '../../command.ts';
import { modelCostLines } from '../../routing/model-cost-lines.ts';

export const routingCost: Command = command({
  description: [
    'Shows all prices of a model: what is sent, read from a cache, written to it for minutes or for an hour, and written by the model; what long prompts and batches cost; and what one attempt at a simple, moderate, complex or critical task costs here. Each number says whether it was measured here or is a stated default.',
    'A model has many names, and any will do: sonnet, claude-sonnet-4-5[1m], anthropic/claude-sonnet-4.5, us.anthropic.claude-sonnet-4-5-20250929-v1:0. A family alone is the newest model of it.',
  ].join('\n\n'),
  args: { model: required('a model, by any of its names') },
  options: {},
  examples: [
    { line: 'routing cost sonnet', about: 'what the newest Sonnet costs' },
    { line: 'routing cost gpt-6-luna --json', about: 'the same of another one, for scripts' },
  ],
  run: async ({ args }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const { configFailure } = await context.tools();
    if (configFailure !== null) return err(configFailure);
    const found = await app.value.routing.modelCost(args.model);
    if (!found.ok) return found;
    const { out } = context;
    answer(context, 'routing-cost', found.value, () =>
      modelCostLines(found.value, { columns: out.columns(), style: out.style }),
    );
    return ok(0);
  },
});
