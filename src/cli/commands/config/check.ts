import { err, ok } from '../../../lib/result.ts';
import { plural } from '../../../views/format.ts';
import { failures } from '../../../model/failures.ts';
import { answer } from '../../answer.ts';
import { type Command, command } from '../../command.ts';
import { failureView, renderWarning } from '../../render-failure.ts';

export const configCheck: Command = command({
  description:
    "Reads your configuration and the project's, and shows every mistake at once, with its place, its cause and what to write instead. No file at all is fine. Runs nothing.",
  args: {},
  options: {},
  examples: [
    { line: 'config check', about: 'check both files' },
    { line: 'config check --json', about: 'for editors and CI; the exit code is 3 when there are mistakes' },
  ],
  run: async (_input, context) => {
    const tools = await context.tools();
    const { files, problems, warnings } = await tools.config();
    if (problems.length > 0) return err(failures.configInvalid(problems));
    const { err: progress, globals, out } = context;
    if (!globals.json)
      for (const warning of warnings) progress.write(await renderWarning(warning, failureView(context)));
    const { paint, glyphs } = out.style;
    const more = warnings.length === 0 ? '' : `, ${plural(warnings.length, 'warning')}`;
    const found = files.filter((file) => file.found);
    answer(context, 'config-check', { files, warnings }, () =>
      found.length === 0
        ? ['There is no configuration, and none is needed: br config show tells where it would be.']
        : [`${paint('good', glyphs.good)} ${found.map(({ path }) => path).join(', ')}: no mistakes${more}`],
    );
    return ok(0);
  },
});
