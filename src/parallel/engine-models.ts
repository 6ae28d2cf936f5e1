import type { AgentEvent } from '../model/agent-event.ts';
import type { EventDraft } from '../model/event.ts';
import type { AttemptState } from '../model/session.ts';
import type { ModelUsage } from '../model/usage.ts';
import { isModel } from '../model/model-name.ts';

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

function subjectOf({ task, id }: AttemptState): { readonly task: string; readonly attempt: string } {
  return { task, attempt: id };
}
