import { assertNever } from '../lib/assert-never.ts';
import type { FileChange, RecordedEntry, RecordingHeader } from '../model/recording.ts';
import { agentEventText } from './agent-event-line.ts';
import type { EventLine } from './event-line.ts';
import { plural, type When } from './format.ts';
import { oneLine, plainText } from './plain-text.ts';

/** Who worked, when, and where the recording comes from; then what is to be known of it. */
export function recordingTitle({
  agent,
  model,
  version,
  recordedAt,
  source,
  note,
}: RecordingHeader): readonly string[] {
  const who = [agent, model, version].flatMap((part) => (part === null ? [] : [oneLine(part)])).join(' ');
  const when = recordedAt === null ? '' : `, ${recordedAt}`;
  return [`${who}${when}, ${oneLine(source)}`, ...(note === null ? [] : [oneLine(note)])];
}

/** One thing that happened, as logs word it; `at` counts from the start. Null where it says nothing to people. */
export function recordedLine({ t, step }: RecordedEntry, when: When): EventLine | null {
  switch (step.kind) {
    case 'event': {
      const text = agentEventText(step.event, when);
      return text === null ? null : { at: t, task: null, tone: 'agent', text };
    }
    case 'exit': {
      const { code, failure } = step;
      if (failure === null)
        return { at: t, task: null, tone: code === 0 ? 'good' : 'bad', text: `ended with code ${code}` };
      return {
        at: t,
        task: null,
        tone: 'bad',
        text: `ended with code ${code}, ${failure.class}: ${oneLine(failure.summary)}`,
      };
    }
    default:
      return { at: t, task: null, tone: 'info', text: changeText(step) };
  }
}

function changeText(change: FileChange): string {
  const path = oneLine(change.path);
  switch (change.kind) {
    case 'write': {
      const lines = change.content.kind === 'text' ? linesOf(change.content.text).length : null;
      const size = lines === null ? 'no text' : plural(lines, 'line');
      return `writes ${path} (${size}${change.executable ? ', executable' : ''})`;
    }
    case 'edit':
      return `edits ${path} (${counted(changedLines(change))})`;
    case 'link':
      return `links ${path} to ${oneLine(change.target)}`;
    case 'delete':
      return `deletes ${path}`;
    default:
      return assertNever(change);
  }
}

/** A line of a changed file: new, gone, or there to show the place. */
export type ContentLine = { readonly sign: '+' | '-' | ' '; readonly text: string };

/** What a change makes of its file, line by line; nothing where that is no text, or is told by the path alone. */
export function changedLines(change: FileChange): readonly ContentLine[] {
  if (change.kind === 'write')
    return change.content.kind === 'text' ? linesOf(change.content.text).map((text) => ({ sign: '+', text })) : [];
  if (change.kind !== 'edit') return [];
  const [before, after] = [linesOf(change.find), linesOf(change.replace)];
  const same = (a: readonly string[], b: readonly string[]): number => {
    const at = a.findIndex((text, index) => text !== b[index]);
    return at === -1 ? a.length : at;
  };
  const top = same(before, after);
  const bottom = same(before.slice(top).toReversed(), after.slice(top).toReversed());
  return [
    ...before.slice(0, top).map((text): ContentLine => ({ sign: ' ', text })),
    ...before.slice(top, before.length - bottom).map((text): ContentLine => ({ sign: '-', text })),
    ...after.slice(top, after.length - bottom).map((text): ContentLine => ({ sign: '+', text })),
    ...before.slice(before.length - bottom).map((text): ContentLine => ({ sign: ' ', text })),
  ];
}

function counted(lines: readonly ContentLine[]): string {
  const count = (wanted: ContentLine['sign']): number => lines.filter(({ sign }) => sign === wanted).length;
  return `+${count('+')} -${count('-')}`;
}

/** Lines of a text, safe to print; a last line without an end is a line. */
function linesOf(text: string): readonly string[] {
  const lines = plainText(text).split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
