import { ok } from '../../../lib/result.ts';
import { answer } from '../../answer.ts';
import { type Command, command, flag, repeatable, variadic } from '../../command.ts';
import { text } from '../../parse-values.ts';
import { estimateLines } from '../../routing/estimate-lines.ts';
import { readTask } from '../../routing/read-task.ts';

export const routingEstimate: Command = command({
  description: [
    'Says how hard a piece of work looks: simple, moderate or complex by its size, critical where a mistake would be grave whatever its size; with a score, the reasons, and where each of them comes from: the commits of this repository, tasks finished here, the files it is about, its words, and a model that was asked.',
    'What the history teaches is learned first where that is stale and takes a moment; see br routing train. Naming files never makes work look smaller. No model is asked without --ask, and none where ai.enabled is off in your own configuration.',
  ].join('\n\n'),
  args: { task: variadic('what is to be done, in words; - reads it from standard input') },
  options: {
    files: repeatable('<path>', 'a path or glob it is about; may be given more than once', text),
    ask: flag('ask a model, too, as configured under ai'),
  },
  examples: [
    { line: 'routing estimate "Add a login form"', about: 'how hard that looks here' },
    { line: 'routing estimate "Split the parser" --files src/parser.ts', about: 'with the file it is about' },
    { line: 'routing estimate - --json < issue.md', about: 'a description from a file, for scripts' },
  ],
  run: async ({ args, options }, context) => {
    const task = await readTask(args.task, process.stdin);
    if (!task.ok) return task;
    const app = await context.app();
    if (!app.ok) return app;
    const estimated = await app.value.routing.estimate({ text: task.value, files: options.files, ask: options.ask });
    if (!estimated.ok) return estimated;
    const { out } = context;
    answer(context, 'routing-estimate', estimated.value, () =>
      estimateLines(estimated.value, { columns: out.columns(), style: out.style }),
    );
    return ok(0);
  },
});
