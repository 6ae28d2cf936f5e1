import { expect, test } from 'vitest';
import type { RecordDraft } from '../../model/event.ts';
import { findOwners, subjectOf } from './owners.ts';
import type { Item } from './read-export.ts';
import { Records, type Subject } from './records.ts';

const NOW = Date.UTC(2030, 0, 1);
const SUBJECT: Subject = { session: 's', task: 't', attempt: 's/t/1' };

function item(parts: Partial<Item>): Item {
  const none = { resource: {}, attributes: {}, value: null, duration: null, at: NOW, sum: null };
  return { signal: 'log', name: 'x', ...none, ...parts };
}

function call(request: string | null, more: Item['attributes'] = {}): Item {
  const named = request === null ? {} : { request_id: request };
  const attributes = {
    model: 'm',
    input_tokens: '10',
    output_tokens: 1,
    cost_usd: 0.25,
    duration_ms: 5,
    ...named,
    ...more,
  };
  return item({ name: 'claude_code.api_request', attributes });
}

function point(type: string, value: number, sum: Item['sum'] = 'delta', more: Item['attributes'] = {}): Item {
  const cost = type === 'cost';
  const attributes = { model: 'm', ...(cost ? {} : { type }), ...more };
  return item({ signal: 'metric', name: `claude_code.${cost ? 'cost' : 'token'}.usage`, attributes, value, sum });
}

function take(records: Records, items: readonly Item[], subject: Subject | null = SUBJECT): readonly RecordDraft[] {
  const { drafts, stored } = records.make(
    items.map((each) => ({ item: each, subject })),
    NOW,
  );
  stored();
  return drafts;
}

function sums(drafts: readonly RecordDraft[]): unknown[] {
  return drafts.flatMap((draft) =>
    draft.type === 'usage.observed' && draft.data.scope === 'total'
      ? [[draft.data.model, draft.data.tokens, draft.data.cost]]
      : [],
  );
}

test('a call is filed under its attempt, with its tokens and money', () => {
  expect(take(new Records(), [call('r1')])).toEqual([
    {
      ...SUBJECT,
      type: 'usage.observed',
      data: {
        source: 'otlp',
        agent: 'claude',
        model: 'm',
        tokens: { input: 10, output: 1, cacheRead: 0, cacheWrite: 0 },
        cost: { source: 'reported', amount: 250_000 },
        duration: 5,
        scope: 'request',
        request: 'r1',
        at: NOW,
      },
    },
  ]);
});

test('a call that is told again is one call; calls without a name are each their own', () => {
  const records = new Records();
  expect(take(records, [call('r1'), call('r1'), call('r2'), call(null), call(null)])).toHaveLength(4);
  expect(take(records, [call('r2'), call('r3')])).toHaveLength(1);
});

test('what could not be written is no repetition when it is sent again', () => {
  const records = new Records();
  const sent = [call('r1'), point('input', 7)].map((each) => ({ item: each, subject: SUBJECT }));
  expect(records.make(sent, NOW).drafts).toHaveLength(2);
  const again = records.make(sent, NOW);
  expect(again.drafts).toHaveLength(2);
  expect(sums(again.drafts)).toEqual([['m', expect.objectContaining({ input: 7 }), { source: 'unknown' }]]);
});

test('points that say what was added, and points that say how much it is, come to the same sums', () => {
  const [delta, cumulative] = [new Records(), new Records()];
  take(delta, [point('input', 10), point('cacheCreation', 3), point('cost', 0.5)]);
  take(cumulative, [
    point('input', 10, 'cumulative'),
    point('cacheCreation', 3, 'cumulative'),
    point('cost', 0.5, 'cumulative'),
  ]);
  const added = take(delta, [point('input', 5), point('cost', 0.25)]);
  const told = take(cumulative, [point('input', 15, 'cumulative'), point('cost', 0.75, 'cumulative')]);
  const expected = [
    ['m', { input: 15, output: 0, cacheRead: 0, cacheWrite: 3 }, { source: 'reported', amount: 750_000 }],
  ];
  expect(sums(added)).toEqual(expected);
  expect(sums(told)).toEqual(expected);
});

test('a cumulative series that falls began anew, and series of one model add up', () => {
  const records = new Records();
  take(records, [point('output', 100, 'cumulative')]);
  expect(
    sums(
      take(records, [point('output', 30, 'cumulative'), point('output', 1, 'cumulative', { query_source: 'side' })]),
    ),
  ).toEqual([['m', expect.objectContaining({ output: 131 }), { source: 'unknown' }]]);
});

test('spans and metrics of the GenAI conventions are usage where they are one call', () => {
  const span = (attributes: Item['attributes']): Item =>
    item({
      signal: 'span',
      name: 'chat m',
      attributes,
      duration: 1200,
      value: 1200,
      resource: { 'service.name': 'mine' },
    });
  const usage = {
    'gen_ai.request.model': 'm',
    'gen_ai.usage.input_tokens': 100,
    'gen_ai.usage.output_tokens': 20,
    'gen_ai.usage.cache_read.input_tokens': 60,
  };
  const drafts = take(new Records(), [
    span({ ...usage, 'gen_ai.operation.name': 'chat', 'gen_ai.response.id': 'resp-1' }),
    span({ ...usage, 'gen_ai.operation.name': 'invoke_agent' }),
    item({
      signal: 'metric',
      name: 'gen_ai.client.token.usage',
      attributes: { 'gen_ai.request.model': 'm', 'gen_ai.token.type': 'output' },
      value: 20,
      sum: 'delta',
    }),
  ]);
  expect(drafts.map((draft) => draft.type)).toEqual(['usage.observed', 'telemetry.received', 'usage.observed']);
  expect(drafts[0]?.data).toMatchObject({
    agent: 'mine',
    tokens: { input: 40, output: 20, cacheRead: 60, cacheWrite: 0 },
    duration: 1200,
    request: 'resp-1',
  });
});

test('an attempt may tell so much beside usage and no more, which is said once; usage is kept in any case', () => {
  const records = new Records();
  const many = Array.from({ length: 6000 }, () => item({}));
  expect(take(records, many)).toHaveLength(6000);
  const types = take(records, [...many, call('r1')]).map(({ type }) => type);
  expect([types.length, types.at(-2), types.at(-1)]).toEqual([4002, 'error.raised', 'usage.observed']);
  expect(take(records, many)).toEqual([]);
  expect(take(records, many, { session: 's', task: 'u', attempt: 's/u/1' })).toHaveLength(6000);
  expect(take(records, many, null)).toHaveLength(6000);
});

test('what was said in the body of a log record is left out', () => {
  const [draft] = take(new Records(), [
    item({ name: 'gen_ai.user.message', attributes: { body: 'content=hello', a: 1 } }),
  ]);
  expect(draft?.data).toMatchObject({ name: 'gen_ai.user.message', attributes: { a: 1 } });
  expect(JSON.stringify(draft)).not.toContain('hello');
});

test('of text only what is known to say nothing is kept, whatever the convention calls the rest; numbers are', () => {
  const said = [
    'input.value',
    'output.value',
    'ai.prompt',
    'ai.prompt.messages',
    'ai.response.text',
    'ai.toolCall.args',
    'ai.toolCall.result',
    'gen_ai.tool.definitions',
    'gen_ai.input.messages',
    'gen_ai.prompt.0.content',
    'llm.input_messages.0.message.content',
    'traceloop.entity.input',
    'traceloop.entity.output',
    'http.request.header.authorization',
    'url.full',
    'arguments',
    'of_a_convention_to_come',
    'constructor',
  ];
  const words = {
    'gen_ai.request.model': 'm',
    'ai.toolCall.name': 'read',
    'openinference.span.kind': 'TOOL',
    'error.type': 'timeout',
    'session.id': 'x',
    'telemetry.sdk.language': 'nodejs',
    duration_ms: '43',
    success: 'true',
    'llm.token_count.prompt': 7,
    odd: 1.5,
    streamed: false,
  };
  const content = Object.fromEntries(said.map((name) => [name, 'hello there']));
  const [span, call] = take(new Records(), [
    item({ signal: 'span', name: 'tool', attributes: { ...content, ...words, error: 'hello there' } }),
    item({ name: 'claude_code.api_error', attributes: { ...content, error: 'Overloaded', duration_ms: '1 hello' } }),
  ]);
  expect(span?.data).toMatchObject({ attributes: { ...words, error: true } });
  expect(call?.data).toMatchObject({ attributes: { error: 'Overloaded' } });
  expect(JSON.stringify([span, call])).not.toContain('hello');
});

test('so many names of models and agents are kept apart, from calls and sums; the rest are one', () => {
  const records = new Records();
  const named = (model: string, service: string): Item =>
    item({
      signal: 'span',
      resource: { 'service.name': service },
      attributes: { 'gen_ai.request.model': model, 'gen_ai.usage.input_tokens': 1, 'gen_ai.operation.name': 'chat' },
    });
  const drafts = take(
    records,
    Array.from({ length: 250 }, (_, n) => named(`m${n}`, `s${n}`)),
  );
  const whose = drafts.flatMap((each) =>
    each.type === 'usage.observed' ? [`${each.data.agent} ${each.data.model}`] : [],
  );
  expect([whose.length, new Set(whose).size, whose[199], whose[200]]).toEqual([250, 201, 's199 m199', 'other other']);
  expect(take(records, [named('m3', 's300')])[0]?.data).toMatchObject({ agent: 'other', model: 'm3' });
  expect(sums(take(records, [point('input', 7), point('input', 2, 'delta', { model: 'n' })]))).toEqual([
    ['other', expect.objectContaining({ input: 9 }), { source: 'unknown' }],
  ]);
});

test('a time that cannot be is the time it came', () => {
  const at = (time: number | null): unknown => take(new Records(), [item({ at: time })])[0]?.data;
  expect(at(NOW - 1000)).toMatchObject({ at: NOW - 1000 });
  for (const wrong of [null, 1, NOW + 86_400_000, 8.64e15 + 1, -5]) expect(at(wrong)).toMatchObject({ at: NOW });
});

test("what names no attempt that is known is filed under none, with the sender's words about it", () => {
  const resource = { 'service.name': 'claude-code', 'br.session': 's', 'br.attempt': 's/t/9' };
  expect(take(new Records(), [item({ resource, attributes: { a: 1 } })], null)).toEqual([
    {
      type: 'telemetry.received',
      data: { signal: 'log', name: 'x', attributes: { ...resource, a: 1 }, value: null, at: NOW },
    },
  ]);
});

test('owners: a token decides; without one an attempt that exists, asked for once', async () => {
  const asked: string[] = [];
  const owners = findOwners(async ({ attempt }) => {
    asked.push(attempt);
    return attempt === 's/t/1';
  });
  const claiming = (attempt: string, more: Item['resource'] = {}): Item =>
    item({ resource: { 'br.attempt': attempt, ...more } });
  const items = [
    claiming('s/t/1'),
    claiming('s/t/2'),
    claiming('s/t/1', { 'br.session': 'other' }),
    claiming('../../etc'),
    item({}),
  ];
  expect((await owners(items, '')).map(({ subject }) => subject)).toEqual([SUBJECT, null, null, null, null]);
  await owners(items.slice(0, 1), '');
  expect(asked).toEqual(['s/t/1', 's/t/2']);
  expect((await owners([claiming('s/t/2')], 's/other/3')).map(({ subject }) => subject)).toEqual([
    subjectOf('s/other/3'),
  ]);
});
