import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgentEvent } from '../../../model/agent-event.ts';
import type { Recording, RecordedStep } from '../../../model/recording.ts';
import { parseRecording } from './parse-recording.ts';
import { writeRecording } from './write-recording.ts';

const text = fc.string({ unit: 'binary' });
const some = fc.string({ minLength: 1 });
const count = fc.nat();
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
const path = fc
  .array(fc.stringMatching(/^[\w ä-]{1,6}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'));

const cost = fc.oneof(
  fc.record({ source: fc.constantFrom('reported' as const, 'estimated' as const, 'replayed' as const), amount: count }),
  fc.constant({ source: 'unknown' as const }),
);
const tokens = fc.record({ input: count, output: count, cacheRead: count, cacheWrite: count });
const event: fc.Arbitrary<AgentEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('started' as const),
    agentSession: maybe(text),
    model: maybe(text),
    version: maybe(text),
  }),
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('tool-start' as const), id: text, tool: text, summary: text }),
  fc.record({ kind: fc.constant('tool-end' as const), id: text, ok: fc.boolean(), summary: text }),
  fc.record({
    kind: fc.constant('usage' as const),
    usage: fc.array(fc.record({ model: text, tokens, cost })),
    final: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('retry' as const),
    attempt: count,
    of: count,
    delay: count,
    status: maybe(count),
    error: text,
  }),
  fc.record({
    kind: fc.constant('limit' as const),
    status: fc.constantFrom('warning' as const, 'rejected' as const),
    resetsAt: maybe(count),
    scope: text,
    utilization: maybe(fc.constantFrom(0, 0.5, 1)),
  }),
  fc.record({ kind: fc.constant('denial' as const), tool: text, summary: text }),
  fc.record({ kind: fc.constant('result' as const), ok: fc.boolean(), summary: text, turns: maybe(count) }),
);
const content = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('base64' as const), base64: fc.base64String() }),
  fc.record({ kind: fc.constant('from' as const), file: path }),
);
const step: fc.Arbitrary<RecordedStep> = fc.oneof(
  fc.record({ kind: fc.constant('event' as const), event }),
  fc.record({ kind: fc.constant('write' as const), path, content, executable: fc.boolean() }),
  fc.record({ kind: fc.constant('edit' as const), path, find: some, replace: text }),
  fc.record({ kind: fc.constant('link' as const), path, target: some }),
  fc.record({ kind: fc.constant('delete' as const), path }),
);
const failure = fc.record({
  class: fc.constantFrom('max-turns' as const, 'conversation' as const),
  summary: some,
  evidence: text,
});
const recording: fc.Arbitrary<Recording> = fc
  .record({
    header: fc.record({
      agent: some,
      model: maybe(text),
      version: maybe(text),
      recordedAt: maybe(fc.constant('2026-01-31T12:00:00.000Z')),
      source: some,
      note: maybe(text),
    }),
    steps: fc.array(step),
    exit: fc.record({ kind: fc.constant('exit' as const), code: fc.nat(255), failure: maybe(failure) }),
  })
  .map(({ header, steps, exit }) => ({ header, entries: [...steps, exit].map((each, t) => ({ t, step: each })) }));

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(recording, (value) => {
      expect(parseRecording(writeRecording(value), 'x.jsonl')).toEqual({ ok: true, value });
    }),
  );
});
