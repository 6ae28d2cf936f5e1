import { assertNever } from '../lib/assert-never.ts';
import type { AgentEvent } from '../model/agent-event.ts';
import { costText, totalCost, totalTokens } from './cost.ts';
import { clockTime, count, duration, type When } from './format.ts';
import { oneLine, plainText } from './plain-text.ts';

/** What an agent did, for a log; null where there is nothing to say. The agent's own text keeps its lines. */
export function agentEventText(event: AgentEvent, when: When): string | null {
  switch (event.kind) {
    case 'started':
      return startedText(event);
    case 'text': {
      const text = plainText(event.text).trim();
      return text === '' ? null : text;
    }
    case 'tool-start':
      return `${oneLine(event.tool)} ${oneLine(event.summary)}`.trimEnd();
    case 'tool-end':
      return event.ok ? null : `tool failed: ${oneLine(event.summary)}`;
    case 'usage':
      return event.final ? usageText(event.usage) : null;
    case 'retry':
      return `provider call failed (${event.status ?? oneLine(event.error)}), try ${event.attempt} of ${event.of} in ${duration(event.delay)}`;
    case 'limit':
      return limitText(event, when);
    case 'denial':
      return `not allowed: ${oneLine(event.tool)} ${oneLine(event.summary)}`.trimEnd();
    case 'result':
      return `agent ended${event.ok ? '' : ' with an error'}${event.turns === null ? '' : ` after ${event.turns} turns`}: ${oneLine(event.summary)}`;
    case 'other':
      return null;
    default:
      return assertNever(event);
  }
}

function usageText(usage: Extract<AgentEvent, { kind: 'usage' }>['usage']): string | null {
  const tokens = totalTokens(usage);
  return tokens === 0 ? null : `used ${count(tokens)} tokens, ${costText(totalCost(usage))}`;
}

function limitText(event: Extract<AgentEvent, { kind: 'limit' }>, when: When): string {
  const share = event.utilization === null ? '' : ` at ${Math.round(event.utilization * 100)} %`;
  const reset = event.resetsAt === null ? '' : `, resets ${clockTime(event.resetsAt, when)}`;
  return `${event.status === 'rejected' ? 'limit reached' : 'limit near'}: ${oneLine(event.scope)}${share}${reset}`;
}

/** Nothing for commands, which have neither model nor version. */
function startedText({ model, version }: Extract<AgentEvent, { kind: 'started' }>): string | null {
  if (model === null && version === null) return null;
  return `agent started${model === null ? '' : ` with ${oneLine(model)}`}${version === null ? '' : ` (${oneLine(version)})`}`;
}
