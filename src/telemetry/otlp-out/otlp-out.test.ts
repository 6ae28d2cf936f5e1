import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otlpItems, otlpProblems, plainAttributes, plainBody } from '../../../test/support/otlp-rules.ts';
import { NOON, someAttempt, someSession, someTask, someUsage } from '../../../test/support/session-states.ts';
import type { Event } from '../../model/event.ts';
import type { AttemptState, SessionState } from '../../model/session.ts';
import { attemptSpans } from './attempt-spans.ts';
import { ClientMetrics } from './client-metrics.ts';
import { DURATION_BOUNDS, TOKEN_BOUNDS } from './conventions.ts';
import { logRecord } from './logs.ts';
import { anyValue, int64, nanos } from './otlp-json.ts';
import { Requests } from './resource.ts';
import { sessionSpans } from './session-spans.ts';
import type { Span } from './span.ts';
import { coursesOf } from './stages.ts';
import { sumMetrics } from './sums.ts';

const SENDER = { repository: 'notes', instance: null };

/** An event of an attempt, so many seconds after it started. */
function at(second: number, type: Event['type'], data: object = {}, attempt = 'notes-k3f9/api/1'): Event {
  return { type, at: NOON + second * 1000, attempt, data } as unknown as Event;
}

const check = (passed: boolean, name = 'npm test'): object => ({
  result: {
    name,
    on: 'attempt',
    passed,
    exitCode: passed ? 0 : 1,
    timedOut: false,
    duration: 2_000,
    log: 'x',
    tail: '',
  },
});

const LANDED: readonly Event[] = [
  at(0, 'attempt.started'),
  at(1, 'attempt.running'),
  at(31, 'attempt.finished'),
  at(34, 'gate.check', check(true)),
  at(34, 'gate.verdict', { verdict: { accepted: true, checks: [], notes: [] } }),
  at(36, 'landing.started'),
  at(37, 'landing.requeued'),
  at(38, 'landing.started'),
  at(39, 'attempt.landed'),
];

const settled = (parts: Partial<AttemptState>): AttemptState =>
  someAttempt('api', 1, {
    status: 'landed',
    startedAt: NOON,
    endedAt: NOON + 39_000,
    usage: [someUsage('reported')],
    ...parts,
  });

function sessionOf(attempts: readonly AttemptState[], parts: Partial<SessionState> = {}): SessionState {
  const stories = [{ task: someTask('api'), state: { status: 'done' as const }, attempts }];
  return someSession(stories, { status: 'completed', endedAt: NOON + 60_000, ...parts });
}

function spansOf(attempt: AttemptState, events: readonly Event[]): Map<string, Span> {
  const spans = attemptSpans(sessionOf([attempt]), attempt, coursesOf(events).get(attempt.id));
  return new Map(spans.map((span) => [span.name, span]));
}

const seconds = ({ startTimeUnixNano: from, endTimeUnixNano: to }: Span): readonly number[] =>
  [from, to].map((nano) => Number(BigInt(nano) / 1_000_000n) / 1000 - NOON / 1000);

test('an attempt that landed is a span with its stages and checks below it', () => {
  const spans = spansOf(settled({}), LANDED);
  const self = spans.get('attempt api/1');
  expect(self?.status).toEqual({ code: 1 });
  const stages = ['queue', 'attempt api/1', 'prepare', 'invoke_agent claude', 'gate', 'landing', 'check npm test'];
  expect(stages.map((name) => [name, ...seconds(spans.get(name) as Span)])).toEqual([
    ['queue', -120, 0],
    ['attempt api/1', 0, 39],
    ['prepare', 0, 1],
    ['invoke_agent claude', 1, 31],
    ['gate', 31, 34],
    ['landing', 38, 39],
    ['check npm test', 32, 34],
  ]);
  for (const name of ['prepare', 'gate', 'landing']) expect(spans.get(name)?.parentSpanId).toBe(self?.spanId);
  expect(spans.get('check npm test')?.parentSpanId).toBe(spans.get('gate')?.spanId);
});

test('the work of an agent speaks the conventions: cached tokens are input, too', () => {
  const work = spansOf(settled({ agentSession: 'c-1' }), LANDED).get('invoke_agent claude') as Span;
  expect(plainAttributes(work)).toMatchObject({
    'gen_ai.operation.name': 'invoke_agent',
    'gen_ai.provider.name': 'anthropic',
    'gen_ai.agent.name': 'claude',
    'gen_ai.request.model': 'sonnet',
    'gen_ai.response.model': 'sonnet',
    'gen_ai.conversation.id': 'c-1',
    'gen_ai.usage.input_tokens': 12_100,
    'gen_ai.usage.output_tokens': 200,
    'gen_ai.usage.cache_read.input_tokens': 11_000,
    'gen_ai.usage.cache_creation.input_tokens': 100,
  });
  expect(work.events?.map(plainAttributes as (event: object) => object)).toEqual([
    expect.objectContaining({ 'gen_ai.response.model': 'sonnet', 'br.cost.usd': 0.12, 'br.cost.source': 'reported' }),
  ]);
});

test('what failed carries its class and words, in the stage that it failed in and in the attempt', () => {
  const failure = { class: 'gate', summary: 'npm test is red', evidence: '', resetsAt: null } as const;
  const spans = spansOf(settled({ status: 'failed', failure, endedAt: NOON + 34_000 }), [
    ...LANDED.slice(0, 3),
    at(34, 'gate.check', check(false)),
    at(34, 'gate.verdict', { verdict: { accepted: false, checks: [], notes: [] } }),
    at(34, 'attempt.failed'),
  ]);
  for (const name of ['attempt api/1', 'gate']) {
    expect(spans.get(name)?.status).toEqual({ code: 2, message: 'npm test is red' });
    expect(plainAttributes(spans.get(name) as Span)).toMatchObject({ 'error.type': 'gate' });
  }
  expect(spans.get('check npm test')?.status).toMatchObject({ code: 2 });
  expect(spans.get('invoke_agent claude')?.status).toBeUndefined();
  expect([...spans.keys()]).not.toContain('landing-queue');
});

test('an accepted attempt that changed nothing did not wait to land', () => {
  const names = [...spansOf(settled({}), [...LANDED.slice(0, 5), at(35, 'attempt.landed')]).keys()];
  expect(names).toEqual(['queue', 'attempt api/1', 'prepare', 'invoke_agent claude', 'gate', 'check npm test']);
});

test('a command is no agent, and an attempt without its events is still a span', () => {
  const assignment = { ...someAttempt('api', 1).assignment, agent: 'command', model: null };
  const spans = spansOf(settled({ assignment, usage: [] }), LANDED);
  expect(plainAttributes(spans.get('command') as Span)).not.toHaveProperty('gen_ai.operation.name');
  expect([...spansOf(settled({}), []).keys()]).toEqual(['queue', 'attempt api/1']);
});

test('what has not ended has no span yet', () => {
  const live = someAttempt('api', 1);
  expect(attemptSpans(sessionOf([live]), live, undefined)).toEqual([]);
  for (const status of ['created', 'running', 'paused'] as const)
    expect(sessionSpans(sessionOf([settled({})], { status, endedAt: null }))).toEqual([]);
});

test('the same session always has the same ids; one of the same name at another time has others', () => {
  const ids = (state: SessionState): readonly string[] =>
    sessionSpans(state).flatMap((span) => [span.traceId, span.spanId]);
  const state = sessionOf([settled({})]);
  expect(ids(state)).toEqual(ids(structuredClone(state)));
  const other = ids({ ...state, createdAt: state.createdAt + 1 });
  expect(ids(state).filter((id) => other.includes(id))).toEqual([]);
  // Other programs may have stored them.
  expect(ids(state)).toMatchInlineSnapshot(`
    [
      "1b3c2781c867a1fc51abedd905071645",
      "fa25a4a676715b57",
      "1b3c2781c867a1fc51abedd905071645",
      "944aaa45de70a68f",
    ]
  `);
});

test('a session is the root, its tasks are below it, their attempts below them', () => {
  const attempt = settled({});
  const state = sessionOf([attempt], { status: 'failed', reason: 'no way', reasonCode: 'tasks-failed' });
  const [root, task] = sessionSpans(state);
  expect(root).toMatchObject({ name: 'session notes', status: { code: 2, message: 'no way' } });
  expect(root).not.toHaveProperty('parentSpanId');
  expect(task).toMatchObject({ name: 'task api', parentSpanId: root?.spanId, status: { code: 1 } });
  expect(attemptSpans(state, attempt, undefined).map(({ parentSpanId }) => parentSpanId)).toEqual([
    task?.spanId,
    task?.spanId,
  ]);
});

test('tokens and times are counted in the buckets that the conventions ask for', () => {
  const metrics = new ClientMetrics();
  const course = coursesOf(LANDED).get('notes-k3f9/api/1');
  const stretch = { from: NOON, to: NOON + 3_600_000 };
  metrics.add(settled({}), course, stretch);
  metrics.add(settled({}), course, stretch);
  const [tokens, durations, ...more] = metrics.take();
  expect(more).toEqual([]);
  expect(metrics.take()).toEqual([]);
  expect(TOKEN_BOUNDS).toEqual([
    1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864,
  ]);
  expect(DURATION_BOUNDS).toEqual([
    0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92,
  ]);
  expect(tokens).toMatchObject({
    name: 'gen_ai.client.token.usage',
    histogram: {
      dataPoints: [
        // 12100 tokens lie above 4096 and not above 16384.
        { count: '2', sum: 24_200, bucketCounts: expect.objectContaining({ 7: '2' }) as object },
        { count: '2', sum: 400, bucketCounts: expect.objectContaining({ 4: '2' }) as object },
      ],
    },
  });
  expect(durations).toMatchObject({
    name: 'gen_ai.client.operation.duration',
    histogram: { dataPoints: [{ count: '2', sum: 60, min: 30, max: 30 }] },
  });
});

test("tokens of a recording that was played again are nobody's usage; its span says what they are", () => {
  const metrics = new ClientMetrics();
  const replay = settled({
    assignment: { ...settled({}).assignment, agent: 'replay' },
    usage: [someUsage('replayed'), someUsage(null)],
  });
  metrics.add(replay, undefined, { from: 0, to: 1 });
  metrics.add(settled({ usage: [someUsage('replayed')] }), undefined, { from: 0, to: 1 });
  expect(metrics.take()).toEqual([]);
  const self = spansOf(settled({ usage: [someUsage('replayed')] }), LANDED).get('attempt api/1') as Span;
  expect(plainAttributes(self)).toMatchObject({ 'br.cost.source': 'replayed' });
});

test('a value that lies on a bound belongs to the bucket below it', () => {
  const metrics = new ClientMetrics();
  const usage = { ...someUsage('reported'), tokens: { input: 4, output: 5, cacheRead: 0, cacheWrite: 0 } };
  metrics.add(settled({ usage: [usage] }), undefined, { from: 0, to: 1 });
  const [tokens] = metrics.take();
  const counts = tokens !== undefined && 'histogram' in tokens ? tokens.histogram.dataPoints : [];
  expect(counts.map(({ bucketCounts = [] }) => bucketCounts.indexOf('1'))).toEqual([1, 2]);
});

test('every request keeps the rules of the protocol, however odd what was recorded', () => {
  const words = fc.string({ unit: 'binary', maxLength: 12 });
  const total = fc.record({
    start: fc.integer({ min: 0, max: 4e12 }),
    metric: fc.constantFrom('tokens' as const, 'duration' as const, 'attempts' as const, 'provider-retries' as const),
    label: words,
    agent: words,
    model: words,
    count: fc.nat(),
    sum: fc.maxSafeInteger(),
    min: fc.nat(),
    max: fc.nat(),
  });
  const event = fc.record({
    data: fc.jsonValue({ maxDepth: 3 }),
    at: fc.integer({ min: -5, max: 8.64e15 }),
    task: fc.option(words),
  });
  fc.assert(
    fc.property(
      fc.array(event, { minLength: 1, maxLength: 4 }),
      fc.array(total, { minLength: 1, maxLength: 4 }),
      (events, totals) => {
        const logs = new Requests('logs', SENDER);
        const metrics = new Requests('metrics', SENDER);
        const session = { id: 's', createdAt: 1 };
        const bodies = events.flatMap((each, seq) =>
          logs.add(logRecord({ ...at(0, 'note'), ...each, seq, id: 'x', session: 's' } as Event, 'info', session)),
        );
        for (const metric of sumMetrics(totals)) bodies.push(...metrics.add(metric));
        bodies.push(...logs.end(), ...metrics.end());
        expect(bodies.flatMap(({ body }) => otlpProblems(body))).toEqual([]);
        const records = bodies.filter(({ signal }) => signal === 'logs').flatMap(({ body }) => otlpItems(body));
        expect(records.map(plainBody)).toEqual(normal(events.map(({ data }) => data)));
      },
    ),
  );
});

/** -0 is 0 in a 64-bit number. */
function normal(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test('numbers of 64 bits are strings, fractions are not, and neither loses anything', () => {
  expect(anyValue(7)).toEqual({ intValue: '7' });
  expect(anyValue(0.5)).toEqual({ doubleValue: 0.5 });
  expect(anyValue(2 ** 60)).toEqual({ doubleValue: 2 ** 60 });
  expect(anyValue(null)).toEqual({});
  expect(int64(-0)).toBe('0');
  expect(nanos(1_772_366_400_123)).toBe('1772366400123000000');
  expect(nanos(-1)).toBe('0');
  expect(nanos(0)).toBe('0');
  expect(BigInt(nanos(8.64e15))).toBeLessThan(1n << 64n);
});

test('requests are of a size that receivers take, and lose nothing', () => {
  const requests = new Requests('logs', SENDER);
  const sizes = Array.from({ length: 1_200 }, (_, n) => (n % 100 === 0 ? 300_000 : 10));
  const made = [...sizes.flatMap((size, n) => requests.add({ n, body: 'x'.repeat(size) })), ...requests.end()];
  expect(made.flatMap(({ body }) => otlpItems(body).map((item) => item['n']))).toEqual(sizes.map((_, n) => n));
  for (const { items, body } of made) {
    expect(items).toBe(otlpItems(body).length);
    expect(items).toBeLessThanOrEqual(500);
    expect(body.length).toBeLessThan(1_010_000);
  }
});
