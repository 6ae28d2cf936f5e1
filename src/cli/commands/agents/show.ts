import type { AgentReport } from '../../../app.ts';
import { nearestWord } from '../../../lib/nearest-word.ts';
import { err, ok } from '../../../lib/result.ts';
import { failures } from '../../../model/failures.ts';
import { duration } from '../../../views/format.ts';
import { answer } from '../../answer.ts';
import { type Command, command, required } from '../../command.ts';
import type { Context } from '../../context.ts';
import { placeText } from '../../render-failure.ts';
import { agentCells, agentHints, capabilityText } from '../../text/agent-words.ts';
import { section } from '../../text/summary-lines.ts';
import { type Cell, table } from '../../text/table.ts';
import { wrap } from '../../text/width.ts';

export const agentsShow: Command = command({
  description:
    'Shows all about one agent: where it is defined and installed, whether somebody is logged in, what it can do, and what happens when it is interrupted or killed: whether it says what it has used, whether its commands end with it, and whether its conversation can go on.',
  args: { name: required('the agent, as plans name it', 'agent') },
  options: {},
  examples: [
    { line: 'agents show claude', about: 'what br pause, br stop and a crash do to it' },
    { line: 'agents show claude --json', about: 'the same for scripts' },
  ],
  run: async ({ args }, context) => {
    const tools = await context.tools();
    if (tools.configFailure !== null) return err(tools.configFailure);
    const names = [...tools.agents.keys()];
    const [report] = names.includes(args.name) ? await tools.probeAgents(args.name) : [];
    if (report === undefined) return err(failures.unknownAgent(args.name, names, nearestWord(args.name, names)));
    answer(context, 'agent', { agent: report }, () => lines(report, context));
    return ok(0);
  },
});

function lines(report: AgentReport, { out, cwd }: Context): readonly string[] {
  const { style } = out;
  const columns = out.columns();
  const { summary, capabilities, safety, writable, configured } = report;
  const defined =
    configured === null
      ? 'Built in.'
      : `Defined in ${configured.place === null ? 'the configuration' : placeText(configured.place, cwd)}: ${configured.value}`;
  const { signal, grace } = safety.stop;
  const facts = [
    `br stop sends ${signal}, and SIGKILL to what lives on after ${duration(grace)}.`,
    safety.seen === null ? 'Not seen by running it.' : `Seen in version ${safety.seen}.`,
    ...safety.notes,
  ];
  return [
    ...table([agentCells(report, style)], columns, style),
    ...agentHints(report),
    '',
    ...wrap(`${summary.replace(/[.]$/u, '')}. ${defined}`, columns),
    ...wrap(`It ${capabilityText(capabilities)}.`, columns),
    ...section('When it is ended', [...table(safetyRows(safety), columns, style), ''], style),
    ...facts.flatMap((fact) => wrap(fact, columns)),
    ...section(
      'Writes beside its workspace',
      writable.map((place) => `  ${place}`),
      style,
    ),
  ];
}

type Safety = AgentReport['safety'];
type Effect = Safety['onKill'];

const ENDS: Readonly<Record<Effect['ends'], string>> = {
  reports: 'tells what it has used',
  silent: 'ends without a word',
  ignores: 'goes on',
  unknown: 'not known',
};
const TOOLS: Readonly<Record<Effect['endsTools'], string>> = {
  yes: 'end with it',
  no: 'live on',
  unknown: 'not known',
};
const RESUMABLE: Readonly<Record<Effect['resumable'], string>> = {
  yes: 'can go on',
  no: 'is over',
  unknown: 'not known',
};

function safetyRows({ onInterrupt, onTerminate, onKill }: Safety): readonly (readonly Cell[])[] {
  const head = ['signal', 'the agent', 'its commands', 'its conversation'].map((text): Cell => ({ text, role: 'dim' }));
  const rows = [
    ['SIGINT', onInterrupt],
    ['SIGTERM', onTerminate],
    ['SIGKILL', onKill],
  ] as const;
  return [
    head,
    ...rows.map(([signal, { ends, endsTools, resumable }]): readonly Cell[] => [
      { text: signal, role: 'strong' },
      { text: ENDS[ends] },
      { text: TOOLS[endsTools] },
      { text: RESUMABLE[resumable] },
    ]),
  ];
}
