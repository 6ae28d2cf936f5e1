import { err, ok } from '../../../lib/result.ts';
import { answer } from '../../answer.ts';
import { type Command, command, option } from '../../command.ts';
import { text } from '../../parse-values.ts';
import { modelLines } from '../../routing/model-lines.ts';

export const routingModels: Command = command({
  description: [
    'Lists the models that agents here can run: how strong each is among those of its maker, how much it can hold and write, and what it costs now, with whose price that is and which edition. What is empty is not known.',
    'Prices come with br, and none is fetched: those of the configuration (routing: models) first, then those of the package genai-prices, then those of a small table of models that came out later.',
  ].join('\n\n'),
  args: {},
  options: {
    agent: option('<agent>', 'those of this agent alone', text, { completes: 'agent' }),
  },
  examples: [
    { line: 'routing models', about: 'all models of all agents' },
    { line: 'routing models --agent claude', about: 'those that Claude Code runs' },
    { line: 'routing models --json', about: 'the same for scripts' },
  ],
  run: async ({ options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const { configFailure } = await context.tools();
    if (configFailure !== null) return err(configFailure);
    const found = await app.value.routing.models(options.agent ?? null);
    if (!found.ok) return found;
    const { out } = context;
    answer(context, 'routing-models', found.value, () =>
      modelLines(found.value, { columns: out.columns(), style: out.style }),
    );
    return ok(0);
  },
});
