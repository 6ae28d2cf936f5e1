import type { AgentEvent } from '../../../model/agent-event.ts';
import type { RecordedEntry } from '../../../model/recording.ts';
import type { Millis } from '../../../model/units.ts';
import type { ModelUsage } from '../../../model/usage.ts';

/** An agent's event with its time since the start. */
export type TimedEvent = { readonly t: Millis; readonly event: AgentEvent };

/** Texts that follow each other at once are one; agents that stream send every few words. */
const ONE_BREATH: Millis = 1_000;
/** Characters of a text; longer ones are cut. */
const LONGEST_TEXT = 4_000;

/**
 * Events as a recording keeps them, in their order: without what no version knows (`other`), usage that says nothing new, and the
 * name of a conversation that is over; texts that follow each other at once are one, with a line for each.
 * @param words Passes every text of an event: masks it, and makes paths relative.
 */
export function composeEvents(
  events: readonly TimedEvent[],
  words: (text: string) => string,
): readonly RecordedEntry[] {
  const kept: TimedEvent[] = [];
  let usage = '';
  let now: Millis = 0;
  for (const { t, event: stored } of events) {
    const event = mapTexts(stored, words);
    // A clock that was set back meanwhile.
    now = Math.max(now, Math.round(t));
    if (event.kind === 'other') continue;
    if (event.kind === 'usage') {
      const said = JSON.stringify(event);
      if (said === usage) continue;
      usage = said;
    }
    const before = kept.at(-1);
    const joined = before === undefined ? null : join(before, { t: now, event });
    if (joined !== null) kept.splice(-1, 1, joined);
    else kept.push({ t: now, event: event.kind === 'started' ? { ...event, agentSession: null } : bounded(event) });
  }
  return kept.map(({ t, event }) => ({ t, step: { kind: 'event', event } }));
}

function join(before: TimedEvent, next: TimedEvent): TimedEvent | null {
  if (before.event.kind !== 'text' || next.event.kind !== 'text' || next.t - before.t > ONE_BREATH) return null;
  const text = `${before.event.text}\n${next.event.text}`;
  return text.length > LONGEST_TEXT ? null : { t: before.t, event: { kind: 'text', text } };
}

function bounded(event: AgentEvent): AgentEvent {
  if (event.kind !== 'text' || event.text.length <= LONGEST_TEXT) return event;
  return { ...event, text: `${event.text.slice(0, LONGEST_TEXT - 1)}…` };
}

/** The words of an event; what names or counts something stays as it is. */
function mapTexts(event: AgentEvent, words: (text: string) => string): AgentEvent {
  switch (event.kind) {
    case 'text':
      return { ...event, text: words(event.text) };
    case 'tool-start':
    case 'tool-end':
    case 'denial':
    case 'result':
      return { ...event, summary: words(event.summary) };
    case 'retry':
      return { ...event, error: words(event.error) };
    case 'usage':
      return { ...event, usage: event.usage.map(countedUsage) };
    case 'started':
    case 'limit':
    case 'other':
      return event;
  }
}

/** What a recording has of usage: not for how long a cache keeps, nor whose price a cost was estimated by, which nobody pays again. */
function countedUsage({ model, tokens, cost }: ModelUsage): ModelUsage {
  const { input, output, cacheRead, cacheWrite } = tokens;
  return {
    model,
    tokens: { input, output, cacheRead, cacheWrite },
    cost: cost.source === 'unknown' ? cost : { source: cost.source, amount: cost.amount },
  };
}
