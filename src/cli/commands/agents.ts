import { err, ok } from '../../lib/result.ts';
import { answer } from '../answer.ts';
import { type Command, command } from '../command.ts';
import { agentCells, agentHints, capabilityText } from '../text/agent-words.ts';
import { table } from '../text/table.ts';

export const agents: Command = command({
  description:
    'Looks which coding agents are installed, built in and configured, whether they are new enough, and how to log in. Starts no conversation and costs nothing; of what the repository configures it starts no program at all.',
  args: {},
  options: {},
  examples: [
    { line: 'agents', about: 'a line for each agent' },
    { line: 'agents --json', about: 'the same for scripts' },
    { line: 'agents show claude', about: 'all about one of them' },
  ],
  run: async (_input, context) => {
    const tools = await context.tools();
    if (tools.configFailure !== null) return err(tools.configFailure);
    const reports = await tools.probeAgents();
    const { style } = context.out;
    answer(context, 'agents', { agents: reports }, () => [
      ...table(
        reports.map((report) => agentCells(report, style)),
        context.out.columns(),
        style,
      ),
      '',
      ...reports.map(({ name, summary, capabilities }) => `${name}: ${summary} (${capabilityText(capabilities)})`),
      ...reports.flatMap(agentHints),
    ]);
    return ok(0);
  },
});
