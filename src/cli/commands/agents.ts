import type { App } from '../../app.ts';
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
        probes.map(({ name, version, program, ...probe }): readonly Cell[] => [
          { text: style.glyphs[standing(probe).role], role: standing(probe).role, gap: 1 },
          { text: name, role: 'strong' },
          standing(probe),
          { text: version === null ? '' : oneLine(version) },
          { text: program ?? '', role: 'dim' },
        ]),
        context.out.columns(),
        style,
      ),
      '',
      ...probes.map(({ name, summary, capabilities }) => `${name}: ${summary} ${capabilityText(capabilities)}`),
      ...probes.flatMap(({ name, failure, loginHint }) => [
        ...(failure === null ? [] : ['', `${name}: ${failure.cause}`, `  ${failure.remedy}`]),
        ...(loginHint === null ? [] : [failure === null ? `${name}: ${loginHint}` : `  ${loginHint}`]),
      ]),
    ]);
    return ok(0);
  },
});

/** An agent that is there but has nobody logged in would fail its first attempt: that is not ready. */
function standing({ ready, loggedIn }: { readonly ready: boolean; readonly loggedIn: boolean | null }): {
  readonly text: string;
  readonly role: 'good' | 'warn' | 'bad';
} {
  if (!ready) return { text: 'not ready', role: 'bad' };
  return loggedIn === false ? { text: 'not logged in', role: 'warn' } : { text: 'ready', role: 'good' };
}

type Capabilities = Awaited<ReturnType<App['probeAgents']>>[number]['capabilities'];

function capabilityText({ resume, cost, maxTurns, budget }: Capabilities): string {
  const can = [
    resume ? 'goes on with a conversation' : 'starts anew each time',
    { reported: 'tells its cost', unknown: 'does not tell its cost', none: 'costs nothing' }[cost],
    ...(maxTurns ? ['keeps to max_turns'] : []),
    ...(budget ? ['keeps to a budget'] : []),
  ];
  return `(${can.join(', ')})`;
}
