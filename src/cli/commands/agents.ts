import { ok } from '../../lib/result.ts';
import { oneLine } from '../../views/plain-text.ts';
import { answer } from '../answer.ts';
import { type Command, command } from '../command.ts';
import { type Cell, table } from '../text/table.ts';

export const agents: Command = command({
  description:
    'Looks which coding agents are installed, whether they are new enough, and how to log in. Starts no conversation and costs nothing.',
  args: {},
  options: {},
  examples: [
    { line: 'agents', about: 'a line for each agent' },
    { line: 'agents --json', about: 'the same for scripts' },
  ],
  run: async (_input, context) => {
    const tools = await context.tools();
    const probes = await tools.probeAgents();
    const { style } = context.out;
    answer(context, 'agents', { agents: probes }, () => [
      ...table(
        probes.map(({ name, ready, version, program }): readonly Cell[] => [
          { text: ready ? style.glyphs.good : style.glyphs.bad, role: ready ? 'good' : 'bad', gap: 1 },
          { text: name, role: 'strong' },
          { text: ready ? 'ready' : 'not ready', role: ready ? 'good' : 'bad' },
          { text: version === null ? '' : oneLine(version) },
          { text: program ?? '', role: 'dim' },
        ]),
        context.out.columns(),
        style,
      ),
      ...probes.flatMap(({ name, failure, loginHint }) => [
        ...(failure === null ? [] : ['', `${name}: ${failure.cause}`, `  ${failure.remedy}`]),
        ...(loginHint === null ? [] : [failure === null ? `${name}: ${loginHint}` : `  ${loginHint}`]),
      ]),
    ]);
    return ok(0);
  },
});
