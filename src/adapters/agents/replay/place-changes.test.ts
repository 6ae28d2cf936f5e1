import { expect, test } from 'vitest';
import type { AgentEvent } from '../../../model/agent-event.ts';
import type { RecordedEntry } from '../../../model/recording.ts';
import type { PathChange } from './compose-changes.ts';
import { placeChanges } from './place-changes.ts';

const written = (path: string): PathChange => ({
  path,
  steps: [{ kind: 'write', path, content: { kind: 'text', text: '' }, executable: false }],
});
const deleted = (path: string): PathChange => ({ path, steps: [{ kind: 'delete', path }] });

function tool(id: string, name: string, summary: string, ok = true): readonly AgentEvent[] {
  return [
    { kind: 'tool-start', id, tool: name, summary },
    { kind: 'tool-end', id, ok, summary: 'done' },
  ];
}

const LAST: AgentEvent = { kind: 'result', ok: true, summary: 'Done.', turns: 1 };

/** The places of changes among events that happen every 10 ms: `write a@10` and the like. */
function placed(events: readonly AgentEvent[], changes: readonly PathChange[]): readonly string[] {
  const entries: readonly RecordedEntry[] = events.map((event, index) => ({
    t: index * 10,
    step: { kind: 'event', event },
  }));
  return placeChanges(entries, changes, events.length * 10).flatMap(({ t, step }) =>
    step.kind === 'event' || step.kind === 'exit' ? [] : [`${step.kind} ${step.path}@${t}`],
  );
}

test('a change stands before the end of the tool that names its file', () => {
  const events = [...tool('1', 'Write', 'a.js'), ...tool('2', 'Write', 'b.js'), LAST];
  expect(placed(events, [written('b.js'), written('a.js')])).toEqual(['write a.js@10', 'write b.js@30']);
});

test('the last tool counts, if it worked and did more than look', () => {
  const events = [
    ...tool('1', 'Write', 'a.js'),
    ...tool('2', 'Edit', 'a.js'),
    ...tool('3', 'Edit', 'a.js', false),
    ...tool('4', 'Read', 'a.js'),
    LAST,
  ];
  expect(placed(events, [written('a.js')])).toEqual(['write a.js@30']);
});

test('a command that names it among other words counts where no tool names it alone, the first of them', () => {
  const events = [...tool('1', 'Bash', 'echo > ./out/a.js'), ...tool('2', 'Bash', 'node --test out/a.js'), LAST];
  expect(placed(events, [written('out/a.js')])).toEqual(['write out/a.js@10']);
  expect(placed(events, [written('a.js'), written('out/a')])).toEqual(['write a.js@40', 'write out/a@40']);
});

test('what nothing names comes before the last word, or at the end without one', () => {
  expect(placed([...tool('1', 'Write', 'b'), LAST], [written('a')])).toEqual(['write a@20']);
  expect(placed([...tool('1', 'Write', 'b')], [written('a')])).toEqual(['write a@20']);
  expect(placed([], [written('a')])).toEqual(['write a@0']);
});

test('what makes room for another file goes before it', () => {
  const events = [...tool('1', 'Write', 'd'), ...tool('2', 'Write', 'f/x'), LAST];
  expect(placed(events, [deleted('d/x'), deleted('f'), written('d'), written('f/x')])).toEqual([
    'delete d/x@10',
    'write d@10',
    'delete f@30',
    'write f/x@30',
  ]);
});
