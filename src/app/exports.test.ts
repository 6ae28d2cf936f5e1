import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tableFormats } from '../adapters/exporters/index.ts';
import { targetProblem } from '../adapters/exporters/otlp/index.ts';
import { openRecordedStore, type RecordedStore, recordSession } from '../../test/support/recorded-store.ts';
import { endedSession } from '../../test/support/histories.ts';
import { DAY, MaintainedDatabase } from '../../test/support/maintained-database.ts';
import { otlpItems, otlpProblems } from '../../test/support/otlp-rules.ts';
import { sampleNote, unwrap } from '../testing/store-samples.ts';
import type { Delivered, ExportRequest, Exports, OtlpRequest, SendOtlp } from '../ports/exporter.ts';
import { createExports } from './exports.ts';
import { failure } from '../model/failures.ts';
import { err, ok } from '../lib/result.ts';

const taken = (request: OtlpRequest): Delivered => ({ accepted: request.items, rejected: 0, message: null });

function exportsOf(
  { store }: Pick<RecordedStore, 'store'>,
  send: SendOtlp = (request) => Promise.resolve(ok(taken(request))),
  unsent: string | null = null,
): Exports {
  const learned: string[] = [];
  return createExports({
    store,
    formats: tableFormats,
    send,
    targetProblem,
    configured: null,
    unsent,
    repository: 'notes',
    mask: (text) => learned.reduce((masked, secret) => masked.replaceAll(secret, '[masked]'), text),
    learn: (secrets) => void learned.push(...secrets),
  });
}

async function written(exports: Exports, request: Partial<ExportRequest>): Promise<string> {
  const parts: Uint8Array[] = [];
  const whole = { format: 'ndjson', what: 'events', archive: false, ...request } as const;
  unwrap(await exports.write(whole, (bytes) => Promise.resolve(void parts.push(bytes))));
  return Buffer.concat(parts).toString();
}

const rows = (text: string): readonly Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('the sums of hours are those of the store: nothing is left out, nothing counted twice', async () => {
  await using recorded = await openRecordedStore();
  for (const seed of [1, 2, 3]) {
    await recordSession(recorded, `s-${seed}`, seed);
    // More than a week goes by.
    recorded.pass(9 * 86_400_000 + 1_234_567);
  }
  const exported = rows(await written(exportsOf(recorded), { what: 'metrics' }));
  const window = { since: 0, until: 4e12 };
  for (const metric of ['events', 'attempts', 'tokens', 'cost', 'duration', 'checks'] as const) {
    const [total] = await recorded.store.telemetry.totals({ window, metrics: [metric], by: [] });
    const mine = exported.filter((row) => row['metric'] === metric);
    const sum = (key: string): number => mine.reduce((all, row) => all + Number(row[key]), 0);
    expect({ metric, sum: sum('sum'), count: sum('count') }).toEqual({
      metric,
      sum: total?.sum ?? 0,
      count: total?.count ?? 0,
    });
  }
  const starts = exported.map(({ start }) => Date.parse(String(start)));
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('attempts of all sessions come in order, those of a time by their start', async () => {
  await using recorded = await openRecordedStore();
  for (const seed of [4, 5]) await recordSession(recorded, `s-${seed}`, seed, 60);
  const all = rows(await written(exportsOf(recorded), { what: 'attempts' }));
  expect(all.length).toBeGreaterThan(3);
  const since = Date.parse(String(all[2]?.['started']));
  const later = rows(await written(exportsOf(recorded), { what: 'attempts', since }));
  expect(later).toEqual(all.filter(({ started }) => Date.parse(String(started)) >= since));
});

test('OTLP of any history keeps the rules of the protocol', async () => {
  await using recorded = await openRecordedStore();
  for (const seed of [6, 7, 8]) await recordSession(recorded, `s-${seed}`, seed, 80);
  const lines = (await written(exportsOf(recorded), { format: 'otlp', what: null })).split('\n').filter(Boolean);
  expect(lines.flatMap(otlpProblems)).toEqual([]);
  const spans = lines.flatMap(otlpItems).filter((item) => 'spanId' in item && 'kind' in item);
  expect(spans.length).toBeGreaterThan(10);
  // No two parts of any session share an id.
  expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(spans.length);
});

test('archived events are exported when they are asked for, in their place', async () => {
  const db = new MaintainedDatabase();
  await db.open();
  for (const seed of [1, 2, 3]) await endedSession(db.store, `s-${seed}`, { seed, events: 60, tick: db.tick });
  const exports = exportsOf(db);
  const [before, spans] = [await written(exports, {}), await written(exports, { format: 'otlp', what: 'attempts' })];
  db.now += 100 * DAY;
  const { archived } = unwrap(
    await db.maintenance.rotate({ events: 90 * DAY, size: null, archive: null, archiveSize: null }),
  );
  expect(archived).toBeGreaterThan(100);
  expect(rows(await written(exports, {})).length).toBeLessThan(10);
  const after = await written(exports, { archive: true });
  expect(after.slice(0, before.length)).toBe(before);
  expect(await written(exports, { format: 'otlp', what: 'attempts', archive: true })).toBe(spans);
  // The attempts themselves are known without their events.
  expect(rows(await written(exports, { what: 'attempts' })).length).toBeGreaterThan(3);
  await db.remove();
});

test('what is broken off leaves no file, and the one that was there', async () => {
  await using recorded = await openRecordedStore();
  await recordSession(recorded, 's-1', 1);
  const lease = unwrap(await recorded.store.acquire('s-1'));
  for (let n = 0; n < 20; n += 1)
    unwrap(
      await recorded.store.append(
        lease,
        Array.from({ length: 100 }, () => sampleNote('x'.repeat(500))),
      ),
    );
  const dir = await mkdtemp(path.join(tmpdir(), 'br exports '));
  const stop = new AbortController();
  const exports = exportsOf(recorded);
  const request = { format: 'csv', what: 'events', archive: false } as const;
  const file = path.join(dir, 'a.csv');
  const half = exports.writeFile(request, { file, force: false, signal: stop.signal });
  setImmediate(() => stop.abort());
  expect(await half).toMatchObject({ ok: false, error: { code: 'stopped' } });
  expect(await readdir(dir)).toEqual([]);
  expect(await exports.writeFile(request, { file, force: false })).toMatchObject({ ok: true });
  const size = (await readFile(file)).length;
  const again = exports.writeFile(request, { file, force: true, signal: AbortSignal.abort() });
  expect(await again).toMatchObject({ ok: false });
  expect((await readFile(file)).length).toBe(size);
  await rm(dir, { recursive: true });
});

test('sending stops at the first request that is not taken, and says how far it came, without secrets', async () => {
  await using recorded = await openRecordedStore();
  await recordSession(recorded, 's-1', 1);
  const secret = ['receivers', 'secret', 'token'].join('-');
  let requests = 0;
  const exports = exportsOf(recorded, (request) => {
    requests += 1;
    if (requests < 3) return Promise.resolve(ok(taken(request)));
    return Promise.resolve(err(failure('io', `It answered 400: ${secret} is no token`, 'Look.')));
  });
  const target = { endpoint: 'http://localhost:1', headers: { authorization: `Bearer ${secret}` } };
  const sent = await exports.send({ format: 'otlp', what: null, archive: false }, target);
  expect(requests).toBe(3);
  expect(sent).toMatchObject({
    ok: false,
    error: { cause: expect.stringMatching(/\[masked\] is no token \d+ items were taken/) as string },
  });
  expect(JSON.stringify(sent)).not.toContain(secret);
});

test('a receiver that is configured but has a header without its variable is not said to be none', async () => {
  await using recorded = await openRecordedStore();
  const asked = async (unsent: string | null): Promise<unknown> =>
    await exportsOf(recorded, undefined, unsent).send({ format: 'otlp', what: null, archive: false }, null);
  expect(await asked('TOKEN is not set.')).toMatchObject({ ok: false, error: { cause: 'TOKEN is not set.' } });
  expect(await asked(null)).toMatchObject({ ok: false, error: { cause: 'Your configuration names no receiver.' } });
});

test('a mistake in the address or in a header is told also when there is nothing to send', async () => {
  await using recorded = await openRecordedStore();
  const exports = exportsOf(recorded, () => {
    throw new Error('it was sent');
  });
  const causeOf = async (endpoint: string, headers = {}): Promise<string> => {
    const sent = await exports.send({ format: 'otlp', what: null, archive: false }, { endpoint, headers });
    return sent.ok ? 'sent' : sent.error.cause;
  };
  expect(await causeOf('http://localhost:1')).toBe('sent');
  expect(await causeOf('localhost')).toMatch(/^"localhost" is no address of a receiver/);
  const withWords = new URL('http://localhost:1');
  [withWords.username, withWords.password] = ['ann', 'open sesame'];
  expect(await causeOf(withWords.href)).toMatch(/has a name or a password in it/);
  expect(await causeOf('http://localhost:1', { 'not a name': 'x' })).toMatch(/^The header "not a name" cannot be sent/);
});
