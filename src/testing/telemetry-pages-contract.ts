import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../model/event.ts';
import { ALERT_LEVELS } from '../model/alert.ts';
import { isAtLeast, levelOf } from '../model/event-level.ts';
import type { PageQuery } from '../ports/telemetry.ts';
import { sampleCreated, sampleNote, unwrap } from './store-samples.ts';
import { aCall, anError, standing, type TelemetrySuite } from './telemetry-suite.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 2, 10, 15, 30, 20);

/** Pages: what fits, newest first, once. */
export function telemetryPages({ open }: TelemetrySuite): void {
  test('any page is what a filter over all events leaves', async () => {
    const { telemetry } = await open({ clock: standing(NOW) });
    const records = fc.sample(aRecord, 400);
    unwrap(await telemetry.record(() => records));
    const { events: all } = await telemetry.page({ limit: 10_000 });
    expect(all).toHaveLength(400);
    await fc.assert(
      fc.asyncProperty(aQuery, async (query) => {
        const fitting = all.filter((event) => fits(event, query));
        const page = await telemetry.page(query);
        expect(page.events).toEqual(fitting.slice(0, query.limit));
        expect(page.more).toBe(fitting.length > query.limit);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test.each([
    ['50% of it', '50% off it'],
    ['a_b', 'axb'],
    ['back\\slash', 'backslash'],
    ['say "hi"', 'say hi'],
    ["it's", 'its'],
    ['two\nlines', 'two lines'],
    ['Größe', 'Grösse'],
    ['*', 'x'],
  ])('%j is looked for as it is written', async (message, other) => {
    const { telemetry } = await open();
    unwrap(await telemetry.record(() => [anError(`- ${message} -`), anError(`- ${other} -`)]));
    const { events } = await telemetry.page({ text: message, limit: 5 });
    expect(events).toMatchObject([{ data: { message: `- ${message} -` } }]);
  });

  test('letters of ASCII are found in any case; keys and structure can be looked for, too', async () => {
    const { telemetry } = await open();
    unwrap(await telemetry.record(() => [anError('Timed OUT')]));
    for (const text of ['timed out', 'TIMED', '"message":"Timed', '"fatal":false'])
      expect((await telemetry.page({ text, limit: 5 })).events).toHaveLength(1);
  });
}

/** Page after page: nothing twice, nothing left out, whatever others and clocks do. */
export function telemetryPaging({ open }: TelemetrySuite): void {
  test('going back and forth by position never repeats and never skips, while others append', async () => {
    const [reader, writer] = [await open(), await open()];
    const { lease } = unwrap(await writer.create('s-1', [sampleCreated('s-1')]));
    for (let n = 0; n < 60; n++) unwrap(await writer.append(lease, [sampleNote(`n ${n}`)]));
    const back: number[] = [];
    for (let before: number | undefined; ;) {
      const page = await reader.telemetry.page({ limit: 7, ...(before === undefined ? {} : { before }) });
      back.push(...page.events.map(({ seq }) => seq));
      unwrap(await writer.telemetry.record(() => [anError('meanwhile', { at: 5 })]));
      if (!page.more) break;
      before = page.events.at(-1)?.seq;
    }
    expect(back).toEqual(Array.from({ length: 61 }, (_, index) => 61 - index));
    const forth: number[] = [];
    for (let n = 0; n < 5; n++) {
      const page = await reader.telemetry.page({ limit: 1_000, after: forth.at(-1) ?? 55 });
      forth.push(...page.events.map(({ seq }) => seq).toReversed());
      unwrap(await writer.append(lease, [sampleNote('more')]));
    }
    expect(forth).toEqual(forth.map((_, index) => 56 + index));
    expect(forth.length).toBeGreaterThan(10);
  });

  test('a clock that jumped hides nothing from a page of times', async () => {
    let now = NOW;
    const store = await open({ clock: { now: () => now, monotonic: () => 0 } });
    for (const jump of [0, 5 * HOUR, -7 * HOUR, 900 * HOUR, -901 * HOUR, HOUR / 2]) {
      now += jump;
      unwrap(await store.telemetry.record(() => [anError(`at ${now}`)]));
    }
    const { events: all } = await store.telemetry.page({ limit: 99 });
    const times = all.map(({ at }) => at);
    for (const since of times)
      for (const until of times) {
        const { events } = await store.telemetry.page({ since, until, limit: 99 });
        expect(events).toEqual(all.filter(({ at }) => at >= since && at < until));
      }
  });

  test('what belongs to no session can be asked for, and so can what does', async () => {
    const store = await open();
    unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    unwrap(await store.telemetry.record(() => [anError('nobody'), anError('s', { session: 's-1' }), aCall(1)]));
    const seqs = async (query: Omit<PageQuery, 'limit'>): Promise<readonly number[]> =>
      (await store.telemetry.page({ ...query, limit: 9 })).events.map(({ seq }) => seq);
    expect(await seqs({ session: null })).toEqual([4, 2]);
    expect(await seqs({ session: 's-1' })).toEqual([3, 1]);
    expect(await seqs({ session: null, types: ['error.raised'] })).toEqual([2]);
    expect(await seqs({ types: [] })).toEqual([]);
    expect(await seqs({ types: ['no.such.type'] })).toEqual([]);
  });
}

const SESSIONS = ['s-1', 's-2', 'x'] as const;
const TASKS = ['a', 'b'] as const;
const TEXTS = ['red', 'Red green', '100%', 'a_b', '"', '\\', 'é'] as const;
const aTime = fc.integer({ min: -30, max: 3_000 }).map((minutes) => NOW - minutes * 60_000);

const aRecord = fc
  .record({
    session: fc.option(fc.constantFrom(...SESSIONS)),
    task: fc.constantFrom(...TASKS),
    number: fc.integer({ min: 0, max: 2 }),
    call: fc.boolean(),
    at: aTime,
    text: fc.constantFrom(...TEXTS),
  })
  .map(({ session, task, number, call, at, text }) => {
    const place =
      session === null ? {} : { session, task, ...(number === 0 ? {} : { attempt: `${session}/${task}/${number}` }) };
    return call ? { ...aCall(1, { at, model: text }), ...place } : anError(text, { at, ...place });
  });

const aQuery: fc.Arbitrary<PageQuery> = fc
  .record(
    {
      types: fc.subarray(['error.raised', 'usage.observed', 'note']),
      session: fc.option(fc.constantFrom(...SESSIONS)),
      task: fc.constantFrom(...TASKS),
      attempt: fc.constantFrom('s-1/a/1', 's-2/b/2'),
      since: aTime,
      until: aTime,
      text: fc.constantFrom(...TEXTS, 'RED', 'nowhere'),
      level: fc.constantFrom(...ALERT_LEVELS),
      before: fc.integer({ min: 0, max: 450 }),
      after: fc.integer({ min: 0, max: 450 }),
    },
    { requiredKeys: [] },
  )
  .chain((query) => fc.constantFrom(1, 3, 50, 1_000).map((limit) => ({ ...query, limit })));

function fits(event: Event, query: PageQuery): boolean {
  const { types, session, task, attempt, since, until, text, level, before, after } = query;
  const json = JSON.stringify(event.data).toLowerCase();
  const forms = text === undefined ? [] : [text, JSON.stringify(text).slice(1, -1)];
  return (
    (types === undefined || types.includes(event.type)) &&
    (session === undefined || event.session === session) &&
    (task === undefined || event.task === task) &&
    (attempt === undefined || event.attempt === attempt) &&
    (since === undefined || event.at >= since) &&
    (until === undefined || event.at < until) &&
    (before === undefined || event.seq < before) &&
    (after === undefined || event.seq > after) &&
    (level === undefined || isAtLeast(levelOf(event), level)) &&
    (text === undefined || forms.some((form) => json.includes(form.toLowerCase())))
  );
}
