import type { RecordedEntry } from '../../../model/recording.ts';
import type { PathChange } from './compose-changes.ts';

/** Tools that only look, by the words agents use for them. */
const LOOKING = /^(read|view|open|cat|glob|grep|search|find|ls|list)/i;

/**
 * Puts changes of files among the events of an agent. What is stored of a change is its result, not its time, so the place is
 * a guess that is right most of the time: just before the end of the last tool that was called with the path and nothing
 * else; else of the first that names it among other words, as commands do; else before the agent's last word.
 * A deletion that makes room for another file comes no later than that.
 */
export function placeChanges(
  events: readonly RecordedEntry[],
  changes: readonly PathChange[],
  endsAt: number,
): readonly RecordedEntry[] {
  const named = changes.map((change) => ({ ...change, at: placeOf(events, change.path) }));
  const slots = new Map<number, PathChange[]>();
  for (const { at, ...change } of named) {
    const slot = isDeletion(change)
      ? named.reduce((least, other) => (needsRoom(other, change) ? Math.min(least, other.at) : least), at)
      : at;
    slots.set(slot, [...(slots.get(slot) ?? []), change]);
  }
  const stepsAt = (index: number, t: number): readonly RecordedEntry[] =>
    (slots.get(index) ?? [])
      .toSorted((a, b) => Number(isDeletion(b)) - Number(isDeletion(a)))
      .flatMap(({ steps }) => steps.map((step) => ({ t, step })));
  return [...events.flatMap((entry, index) => [...stepsAt(index, entry.t), entry]), ...stepsAt(events.length, endsAt)];
}

function isDeletion({ steps }: PathChange): boolean {
  return steps.length === 1 && steps[0]?.kind === 'delete';
}

/** Whether a file can only be written once another is gone: one of their paths is a folder of the other. */
function needsRoom(written: PathChange, gone: PathChange): boolean {
  if (isDeletion(written)) return false;
  return written.path.startsWith(`${gone.path}/`) || gone.path.startsWith(`${written.path}/`);
}

/** Index of the event before which a change of the path belongs. */
function placeOf(events: readonly RecordedEntry[], path: string): number {
  const started = new Map<string, { readonly tool: string; readonly summary: string }>();
  let exact: number | null = null;
  let mention: number | null = null;
  for (const [index, { step }] of events.entries()) {
    if (step.kind !== 'event') continue;
    const { event } = step;
    if (event.kind === 'tool-start') started.set(event.id, event);
    if (event.kind !== 'tool-end' || !event.ok) continue;
    const call = started.get(event.id);
    if (LOOKING.test(call?.tool ?? '')) continue;
    const summaries = [call?.summary ?? '', event.summary];
    if (summaries.includes(path)) exact = index;
    else if (summaries.some((summary) => names(summary, path))) mention ??= index;
  }
  const last = events.findLastIndex(({ step }) => step.kind === 'event' && step.event.kind === 'result');
  return exact ?? mention ?? (last === -1 ? events.length : last);
}

/** Whether a path stands in a text as a word of its own, perhaps after `./`. */
function names(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at !== -1; at = text.indexOf(path, at + 1)) {
    const before = text.slice(0, at).replace(/(^|[^\w./-])\.\/$/, '$1');
    if (!/[\w./-]$/.test(before) && !/^[\w./-]/.test(text.slice(at + path.length))) return true;
  }
  return false;
}
