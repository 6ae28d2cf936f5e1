import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { PbfWriter } from 'pbf';
import { describe, expect, test } from 'vitest';
import { type Json, object } from '../../lib/json.ts';
import { decodeProtobuf } from './decode-protobuf.ts';
import type { OtlpSignal } from './messages.ts';
import { type Item, readExport } from './read-export.ts';
import { Records } from './records.ts';

const NOW = Date.UTC(2030, 0, 1);
const SIGNALS: readonly OtlpSignal[] = ['traces', 'metrics', 'logs'];

/** What the agent itself has sent (Claude Code 2.1.330, Codex 0.169.0): ids and places are blanked. */
function sent(name: string): Promise<Buffer> {
  return readFile(path.join(import.meta.dirname, 'cases', name));
}

async function itemsOf(name: string): Promise<readonly Item[]> {
  const signal = name.includes('metrics') ? 'metrics' : 'logs';
  const bytes = await sent(name);
  const tree = name.endsWith('.json') ? object(JSON.parse(bytes.toString())) : decodeProtobuf(signal, bytes);
  if (tree === null) throw new Error('not decoded');
  const { items, rejected } = readExport(signal, tree);
  expect(rejected).toBe(0);
  return items;
}

function drafts(items: readonly Item[]): ReturnType<Records['make']>['drafts'] {
  return new Records().make(
    items.map((item) => ({ item, subject: null })),
    NOW,
  ).drafts;
}

describe('what agents send', () => {
  test.each(['claude-logs.json', 'claude-logs.bin'])('%s: every call of Claude Code, with its cost', async (name) => {
    const made = drafts(await itemsOf(name));
    const calls = made.flatMap((draft) => (draft.type === 'usage.observed' ? [draft.data] : []));
    expect(calls).toHaveLength(2);
    for (const call of calls)
      expect(call).toMatchObject({
        agent: 'claude',
        model: 'claude-sonnet-4-5',
        tokens: { input: 1000, output: 50, cacheRead: 2000, cacheWrite: 300 },
        cost: { source: 'reported', amount: 5475 },
        duration: expect.any(Number) as number,
        request: expect.stringMatching(/^req_/) as string,
        scope: 'request',
      });
    const others = made.flatMap((draft) => (draft.type === 'telemetry.received' ? [draft.data.name] : []));
    expect(others).toContain('claude_code.tool_result');
    expect(others).toContain('claude_code.user_prompt');
  });

  test.each(['claude-metrics.json', 'claude-metrics.bin'])(
    '%s: the sums of Claude Code are one record a model',
    async (name) => {
      const made = drafts(await itemsOf(name));
      expect(made.filter((draft) => draft.type === 'usage.observed')).toEqual([
        expect.objectContaining({
          data: expect.objectContaining({
            scope: 'total',
            model: 'claude-sonnet-4-5',
            tokens: { input: 2000, output: 100, cacheRead: 4000, cacheWrite: 600 },
            cost: { source: 'reported', amount: 10_950 },
          }) as object,
        }),
      ]);
      expect(made.map((draft) => (draft.type === 'telemetry.received' ? draft.data.name : null))).toContain(
        'claude_code.session.count',
      );
    },
  );

  test.each(['codex-logs.json', 'codex-logs.bin'])(
    '%s: tokens of every call of Codex, and none of its chatter',
    async (name) => {
      const made = drafts(await itemsOf(name));
      const calls = made.flatMap((draft) => (draft.type === 'usage.observed' ? [draft.data] : []));
      expect(calls).toHaveLength(2);
      for (const call of calls)
        expect(call).toMatchObject({
          agent: 'codex',
          model: 'gpt-5.5',
          tokens: { input: 1000, output: 50, cacheRead: 2000, cacheWrite: 300 },
          cost: { source: 'unknown' },
        });
      const others = made.flatMap((draft) => (draft.type === 'telemetry.received' ? [draft.data.name] : []));
      expect(others).toContain('codex.tool_result');
      expect(others).not.toContain('codex.sse_event');
    },
  );

  test('who somebody is, and what was said, is not kept', async () => {
    const all = await Promise.all(['claude-logs.json', 'codex-logs.json', 'claude-metrics.bin'].map(itemsOf));
    const kept = JSON.stringify(drafts(all.flat()));
    expect(JSON.stringify(all)).toContain('user.id');
    expect(kept).not.toMatch(/user\.id|REDACTED|echo hi|host\.name/);
  });
});

/** OTLP as bytes, by the numbers of its .proto files: written here once more, so that reading is not tested against itself. */
const writeAny = (value: unknown, writer: PbfWriter): void => {
  // As bytes: pbf 5.1.2 writes U+20000 as U+10000.
  if (typeof value === 'string') writer.writeBytesField(1, Buffer.from(value));
  else if (typeof value === 'boolean') writer.writeBooleanField(2, value);
  else if (typeof value === 'number' && Number.isInteger(value)) writer.writeVarintField(3, value);
  else if (typeof value === 'number') writer.writeDoubleField(4, value);
  else if (Array.isArray(value))
    writer.writeMessage(
      5,
      (list: unknown[], inner) => list.forEach((each) => inner.writeMessage(1, writeAny, each)),
      value,
    );
};
const writePair = ([key, value]: readonly [string, unknown], writer: PbfWriter): void => {
  writer.writeBytesField(1, Buffer.from(key));
  writer.writeMessage(2, writeAny, value);
};
type Log = {
  readonly at: number;
  readonly body: unknown;
  readonly attributes: readonly (readonly [string, unknown])[];
};
const writeLog = ({ at, body, attributes }: Log, writer: PbfWriter): void => {
  writer.writeFixed64Field(1, at * 1_000_000);
  writer.writeVarintField(2, 9);
  writer.writeMessage(5, writeAny, body);
  for (const pair of attributes) writer.writeMessage(6, writePair, pair);
  writer.writeFixed32Field(8, 1);
};
function logBytes(log: Log, resource: readonly (readonly [string, unknown])[] = []): Uint8Array {
  const writer = new PbfWriter();
  writer.writeMessage(
    1,
    (_: null, group) => {
      group.writeMessage(
        1,
        (pairs: typeof resource, inner) => pairs.forEach((pair) => inner.writeMessage(1, writePair, pair)),
        resource,
      );
      group.writeMessage(2, (one: Log, scope) => scope.writeMessage(2, writeLog, one), log);
    },
    null,
  );
  return writer.finish();
}

function anyJson(value: unknown): object {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  return { arrayValue: { values: (value as unknown[]).map(anyJson) } };
}
const pairJson = ([key, value]: readonly [string, unknown]): object => ({ key, value: anyJson(value) });

const plain = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.boolean(),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isInteger(value)),
);
const value = fc.oneof(plain, fc.array(plain, { maxLength: 4 }));
const pairs = fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), value), { maxLength: 6 });

/** What was read, and the same written as JSON and read again: what cannot be stored is not the same. */
function twice(signal: OtlpSignal, tree: Json | null): readonly [unknown, unknown] {
  const made = drafts(readExport(signal, tree ?? {}).items);
  return [made, JSON.parse(JSON.stringify(made))];
}

describe('any telemetry', () => {
  test('reads the same in protobuf as in JSON', () => {
    fc.assert(
      fc.property(pairs, pairs, value, fc.integer({ min: NOW, max: NOW + 1e9 }), (attributes, resource, body, at) => {
        const tree = decodeProtobuf('logs', logBytes({ at, body, attributes }, resource));
        const json = {
          resourceLogs: [
            {
              resource: { attributes: resource.map(pairJson) },
              scopeLogs: [
                {
                  logRecords: [
                    { timeUnixNano: `${at}000000`, body: anyJson(body), attributes: attributes.map(pairJson) },
                  ],
                },
              ],
            },
          ],
        };
        expect(readExport('logs', tree ?? {})).toEqual(readExport('logs', json));
        expect(readExport('logs', json)).toMatchObject({ rejected: 0, items: [{ at }] });
      }),
    );
  });

  test('bytes of any kind are read as something or refused, soon and without a throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SIGNALS), fc.uint8Array({ maxLength: 400 }), (signal, bytes) => {
        const tree = decodeProtobuf(signal, bytes);
        const [made, again] = twice(signal, tree);
        expect(again).toEqual(made);
      }),
      { numRuns: 2000 },
    );
  });

  test('what an agent sends, with bytes changed or cut off, is read as something or refused', async () => {
    const bytes = await sent('codex-logs.bin');
    const places = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(places, fc.nat(bytes.length), (changes, length) => {
        const changed = Buffer.from(bytes.subarray(0, length));
        for (const [at, byte] of changes) if (at < length) changed[at] = byte;
        const tree = decodeProtobuf('logs', changed);
        const [made, again] = twice('logs', tree);
        expect(again).toEqual(made);
      }),
    );
  });

  test('trees of any shape are read without a throw, and what was taken can be stored', () => {
    const names = [
      'resourceLogs',
      'scopeLogs',
      'logRecords',
      'resource',
      'attributes',
      'key',
      'value',
      'stringValue',
      'intValue',
      'arrayValue',
      'values',
      'kvlistValue',
      'body',
      'timeUnixNano',
      'name',
      '__proto__',
      'toString',
      'resourceMetrics',
      'scopeMetrics',
      'metrics',
      'sum',
      'dataPoints',
      'asInt',
    ];
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 9 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...names), tie('node'), { maxKeys: 4 }),
      ),
    })).node;
    fc.assert(
      fc.property(fc.constantFrom(...SIGNALS), tree, (signal, any) => {
        const [made, again] = twice(signal, object(any));
        expect(again).toEqual(made);
      }),
      { numRuns: 1000 },
    );
  });

  test('values in values are followed so far, and no further', () => {
    const deep = (depth: number): object =>
      depth === 0 ? { stringValue: 'x' } : { arrayValue: { values: [deep(depth - 1)] } };
    const log = (body: object): Item | undefined =>
      readExport('logs', { resourceLogs: [{ scopeLogs: [{ logRecords: [{ body }] }] }] }).items[0];
    expect(log(deep(3))?.attributes).toEqual({ body: 'x' });
    expect(log(deep(5000))?.attributes).toEqual({ body: '…' });
    // A message in a message, 100,000 times: no telemetry, and no stack that overflows.
    let bytes: Uint8Array = new Uint8Array([10, 0]);
    for (let depth = 0; depth < 100_000; depth += 1000)
      bytes = Buffer.concat([Buffer.alloc(2000, Buffer.from([10, 127])), bytes]);
    expect(decodeProtobuf('logs', bytes)).toBeNull();
  });

  test('bytes that are no UTF-8 become the sign for that', () => {
    const bytes = logBytes({ at: NOW, body: 'abcdef', attributes: [] });
    const broken = Buffer.from(bytes);
    broken[broken.indexOf('cd')] = 0xff;
    expect(readExport('logs', decodeProtobuf('logs', broken) ?? {}).items[0]?.attributes).toEqual({
      body: 'ab\u{fffd}def',
    });
  });

  test('a length beyond the end is refused before anything is read by it', () => {
    expect(decodeProtobuf('logs', new Uint8Array([10, 0xff, 0xff, 0xff, 0xff, 0x0f]))).toBeNull();
    expect(decodeProtobuf('logs', new Uint8Array([10, 4, 18, 100, 0, 0]))).toBeNull();
  });

  test('too long a value is cut, too many items of one request are turned away', () => {
    const log = { eventName: 'a', attributes: [{ key: 'k', value: { stringValue: 'x'.repeat(10_000) } }] };
    const { items, rejected } = readExport('logs', {
      resourceLogs: [{ scopeLogs: [{ logRecords: Array.from({ length: 10_002 }, () => log) }] }],
    });
    expect([items.length, rejected]).toEqual([10_000, 2]);
    expect(items[0]?.attributes).toEqual({ k: `${'x'.repeat(499)}…` });
  });
});
