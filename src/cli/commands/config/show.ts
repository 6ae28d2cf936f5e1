import type { ConfigReport } from '../../../app.ts';
import { err, ok } from '../../../lib/result.ts';
import { failures } from '../../../model/failures.ts';
import { oneLine } from '../../../views/plain-text.ts';
import { answer } from '../../answer.ts';
import { type Command, command } from '../../command.ts';
import type { Context } from '../../context.ts';
import { placeText } from '../../render-failure.ts';
import { type Cell, table } from '../../text/table.ts';

export const configShow: Command = command({
  description:
    "Shows every setting in force and where it comes from: your configuration, that of the project, a variable of the environment, or the default. Values of agents' variables and of headers are not shown.",
  args: {},
  options: {},
  examples: [
    { line: 'config show', about: 'a line for each setting' },
    { line: 'config show --json', about: 'the same for scripts' },
  ],
  run: async (_input, context) => {
    const tools = await context.tools();
    const { config, values, problems, files } = await tools.config();
    if (problems.length > 0) return err(failures.configInvalid(problems));
    const shown = { workspaces: config.workspaces, values, files };
    answer(context, 'config', shown, () => lines({ values, files }, context));
    return ok(0);
  },
});

function lines({ values, files }: Pick<ConfigReport, 'values' | 'files'>, { out, cwd }: Context): readonly string[] {
  const { style } = out;
  const columns = out.columns();
  const owners = { user: 'yours', project: "the project's" };
  return [
    ...table(
      values.map(({ key, value, origin, place }): readonly Cell[] => [
        { text: key, role: 'strong' },
        { text: place === null ? ORIGINS[origin] : placeText({ ...place, column: null }, cwd), role: 'dim' },
        { text: oneLine(value) },
      ]),
      columns,
      style,
    ),
    '',
    ...table(
      files.map(({ layer, path, found }): readonly Cell[] => [
        { text: `${owners[layer]}:`, gap: 1 },
        { text: path },
        { text: found ? '' : '(not there)', role: 'dim' },
      ]),
      columns,
      style,
    ),
  ];
}

const ORIGINS: Readonly<Record<ConfigReport['values'][number]['origin'], string>> = {
  user: 'your configuration',
  project: "the project's configuration",
  environment: 'BR_WORKTREES',
  default: 'default',
};
