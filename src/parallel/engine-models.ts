import type { AgentEvent } from '../model/agent-event.ts';
import type { EventDraft } from '../model/event.ts';
import type { AttemptState } from '../model/session.ts';
import type { ModelUsage } from '../model/usage.ts';

/** Words that leave the choice to the agent (`claude --model opusplan`, `gemini --model auto`): any model is what was asked for. */
const ANY: ReadonlySet<string> = new Set(['auto', 'best', 'default', 'inherit', 'opusplan']);

/** Tells of the models that serve an attempt, each once, as the agent names them. */
export function watchModels(attempt: AttemptState): (event: AgentEvent) => EventDraft[] {
  const told = new Set<string>();
  const { agent, model: asked } = attempt.assignment;
  return (event) => {
    if (event.kind !== 'started' || event.model === null || told.has(event.model)) return [];
    told.add(event.model);
    return [{ ...subjectOf(attempt), type: 'model.used', data: { agent, model: event.model, asked } }];
  };
}

/** A record when none of the models that did the work is the one that was asked for; nothing where that cannot be told. */
export function fallbackRecords(attempt: AttemptState, usage: readonly ModelUsage[]): EventDraft[] {
  const { agent, model: asked } = attempt.assignment;
  if (asked === null) return [];
  // Some agents do not tell the model; and what a recording used was not asked for now.
  const named = usage.filter(({ model, cost }) => model !== 'unknown' && model !== agent && cost.source !== 'replayed');
  if (named.length === 0 || named.some(({ model }) => isModel(asked, model))) return [];
  const [most] = named.toSorted((a, b) => b.tokens.output - a.tokens.output);
  if (most === undefined) return [];
  return [{ ...subjectOf(attempt), type: 'model.fallback', data: { agent, asked, used: most.model, reason: null } }];
}

/**
 * Whether a model's full name fits what was asked for: `sonnet` is `claude-sonnet-4-5-20250929`, `opus-4.1` is
 * `us.anthropic.claude-opus-4-1-20250805-v1:0`, `anthropic/claude-x` is `claude-x`; `son` is none of them.
 */
export function isModel(asked: string, used: string): boolean {
  // Variants such as `sonnet[1m]` are no part of a name, providers none of the model.
  const wanted = wordsOf(asked.replace(/\[[^\]]*\]$/, '').replace(/^.*\//, ''));
  if (wanted.length === 0 || (wanted.length === 1 && ANY.has(wanted[0] ?? ''))) return true;
  return `-${wordsOf(used).join('-')}-`.includes(`-${wanted.join('-')}-`);
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function subjectOf({ task, id }: AttemptState): { readonly task: string; readonly attempt: string } {
  return { task, attempt: id };
}
