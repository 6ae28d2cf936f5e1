import type { AgentReport } from '../../app.ts';
import { oneLine } from '../../views/plain-text.ts';
import type { Style } from './style.ts';
import type { Cell } from './table.ts';

/** An agent that is there but has nobody logged in would fail its first attempt: that is not ready. */
function standing({ ready, loggedIn }: Pick<AgentReport, 'ready' | 'loggedIn'>): {
  readonly text: string;
  readonly role: 'good' | 'warn' | 'bad';
} {
  if (!ready) return { text: 'not ready', role: 'bad' };
  return loggedIn === false ? { text: 'not logged in', role: 'warn' } : { text: 'ready', role: 'good' };
}

/** An agent in a line: whether it is ready, its version, its program. */
export function agentCells(report: AgentReport, style: Style): readonly Cell[] {
  const { name, version, program } = report;
  const { text, role } = standing(report);
  return [
    { text: style.glyphs[role], role, gap: 1 },
    { text: name, role: 'strong' },
    { text, role },
    { text: version === null ? '' : oneLine(version) },
    { text: program ?? '', role: 'dim' },
  ];
}

const COST_WORDS: Readonly<Record<AgentReport['capabilities']['cost'], string>> = {
  reported: 'tells its cost',
  tokens: 'tells what it uses',
  unknown: 'does not tell its cost',
  none: 'costs nothing',
};

/** What an agent can do, in words: `goes on with a conversation, tells its cost`. */
export function capabilityText({ resume, cost, maxTurns, budget }: AgentReport['capabilities']): string {
  return [
    resume ? 'goes on with a conversation' : 'starts anew each time',
    COST_WORDS[cost],
    ...(maxTurns ? ['keeps to max_turns'] : []),
    ...(budget ? ['keeps to a budget'] : []),
  ].join(', ');
}

/** What is missing, and how to log in. */
export function agentHints({ name, failure, loginHint }: AgentReport): readonly string[] {
  return [
    ...(failure === null ? [] : ['', `${name}: ${failure.cause}`, `  ${failure.remedy}`]),
    ...(loginHint === null ? [] : [failure === null ? `${name}: ${loginHint}` : `  ${loginHint}`]),
  ];
}
