import { err, ok } from '../../../lib/result.ts';
import { ROUTING_POLICIES } from '../../../model/route.ts';
import { answer } from '../../answer.ts';
import { type Command, command, option, repeatable, variadic } from '../../command.ts';
import { dollars, oneOf, positiveInteger, text } from '../../parse-values.ts';
import { timeLimit } from '../../routing/duration-option.ts';
import { selectLines } from '../../routing/select-lines.ts';

export const routingSelect: Command = command({
  description: [
    'Shows which model would try a task first, which come after it when the gate refuses the work, what that is expected to cost, and why; with what else could be taken. Starts nothing and spends nothing.',
    'A weaker model begins only where it passes more often than its price is of the strongest one: an attempt that fails is paid as well. What passes, what it costs and how long it takes is what was seen in this repository, drawn towards stated defaults where little was; each number says which.',
    'A limit is about all tries together, as nine of ten tasks like it need no more. What stays within it is chosen; where nothing does, the command says what would be needed and ends with 5.',
  ].join('\n\n'),
  args: { task: variadic('what is to be done, in words') },
  options: {
    files: repeatable('<path>', 'a path or glob it is about; may be given more than once', text),
    agent: option('<agent>', 'who does it (default: claude)', text, { completes: 'agent' }),
    model: option('<model>', 'this very model, as the agent takes it', text),
    policy: option('<policy>', `${ROUTING_POLICIES.join(', ')} (default: as configured)`, oneOf(ROUTING_POLICIES), {
      completes: ROUTING_POLICIES,
    }),
    tries: option('<n>', 'how often it is tried at most (default: 3)', positiveInteger),
    costLimit: option('<usd>', 'most it may cost, all tries included', dollars),
    timeLimit: option('<time>', 'longest it may take, all tries included: 10m', timeLimit),
  },
  examples: [
    {
      line: 'routing select "Add a login form" --files src/login.ts',
      about: 'who would do it, and what it would cost',
    },
    { line: 'routing select "Rename a field" --cost-limit 0.50', about: 'the best that stays below half a dollar' },
    {
      line: 'routing select "Rewrite the parser" --policy best --json',
      about: 'with the strongest model, for scripts',
    },
  ],
  run: async ({ args, options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const { configFailure } = await context.tools();
    if (configFailure !== null) return err(configFailure);
    const selected = await app.value.routing.select({
      text: args.task.join(' '),
      files: options.files,
      agent: options.agent ?? null,
      model: options.model ?? null,
      policy: options.policy ?? null,
      tries: options.tries ?? null,
      limits: { cost: options.costLimit ?? null, time: options.timeLimit ?? null },
    });
    if (!selected.ok) return selected;
    const { out } = context;
    answer(context, 'routing-select', selected.value, () =>
      selectLines(selected.value, { columns: out.columns(), style: out.style }),
    );
    return ok(0);
  },
});
