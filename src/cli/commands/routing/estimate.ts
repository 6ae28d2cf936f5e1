import { ok } from '../../../lib/result.ts';
import { answer } from '../../answer.ts';
import { type Command, command, variadic } from '../../command.ts';

export const routingEstimate: Command = command({
  description: 'Says how hard a piece of work looks, with a score, the reasons, and where each of them comes from.',
  args: { task: variadic('what is to be done, in words') },
  options: {},
  examples: [{ line: 'routing estimate "Add a login form"', about: 'how hard that looks here' }],
  run: async ({ args }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const estimated = await app.value.routing.estimate({ text: args.task.join(' '), files: [], ask: false });
    if (!estimated.ok) return estimated;
    const { level, score, confidence } = estimated.value;
    answer(context, 'routing-estimate', estimated.value, () => [
      `${level}, score ${score} of 100, confidence ${confidence.toFixed(2)}`,
    ]);
    return ok(0);
  },
});
