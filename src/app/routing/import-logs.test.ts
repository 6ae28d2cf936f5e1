import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IMPORT_NOON, type LogLine, openImportWorld, writeBelow } from '../../../test/support/import-world.ts';
import type { Event } from '../../model/event.ts';
import { sampleCreated, sampleDrafts, unwrap } from '../../testing/store-samples.ts';
import type { ImportParts } from './import-logs.ts';

const HOUR = 3_600_000;
/** Claude Haiku 4.5: $1 and $5 for a million tokens. */
const HAIKU = { input: 1, output: 5 };

/** Conversation and model of a record. */
function of(record: Event): string {
  return record.type === 'history.imported' ? `${record.data.logged?.conversation} ${record.data.model}` : '';
}

test('what logs tell is recorded once, by conversation, model and hour, apart from what br spent', async () => {
  await using world = await openImportWorld();
  await world.log(
    'shop/s-1.jsonl',
    { message: 'a' },
    { message: 'a', output: 300 },
    { message: 'b', model: 'claude-opus-4-8' },
  );
  await world.log('shop/s-2.jsonl', { message: 'c', session: 's-2', at: IMPORT_NOON - 5 * HOUR }, { message: 'a' });
  const first = await world.import();
  expect(first).toMatchObject({
    files: 2,
    calls: { told: 3, imported: 3, grown: 0, known: 0, ours: 0, elsewhere: 0 },
    conversations: 2,
    tokens: { input: 3_000, output: 500 },
  });
  const records = await world.store.events({ types: ['history.imported'] });
  expect(records).toHaveLength(3);
  expect(records.find((record) => of(record) === 's-1 claude-haiku-4-5')).toMatchObject({
    at: IMPORT_NOON - HOUR,
    session: null,
    data: {
      source: 'claude',
      type: 'usage',
      model: 'claude-haiku-4-5',
      tokens: { input: 1_000, output: 300 },
      cost: 1_000 * HAIKU.input + 300 * HAIKU.output,
      logged: { conversation: 's-1', unpriced: 0, reported: null, price: { source: expect.any(String) as string } },
    },
  });
  expect(await world.sums('cost', 'tokens', 'unpriced')).toEqual({});
  expect(await world.sums('imported-calls', 'imported-cost')).toEqual({
    'imported-calls priced claude-haiku-4-5': 2,
    'imported-calls priced claude-opus-4-8': 1,
    'imported-cost estimated claude-haiku-4-5': 2_000 + 400 * 5,
    'imported-cost estimated claude-opus-4-8': 1_000 * 5 + 100 * 25,
  });
  expect(await world.import()).toMatchObject({ calls: { imported: 0, grown: 0, known: 3 }, conversations: 0 });
  expect(await world.store.events({ types: ['history.imported'] })).toEqual(records);
});

test('a log that grows adds what is new, and what a call that was half written has gained', async () => {
  await using world = await openImportWorld();
  await world.log('shop/s-1.jsonl', { message: 'a', output: 1 });
  await world.import();
  await world.log('shop/s-1.jsonl', { message: 'a', output: 70 }, { message: 'b', output: 9 });
  expect(await world.import()).toMatchObject({ calls: { imported: 1, grown: 1, known: 0 }, tokens: { output: 78 } });
  await world.log('shop/s-1.jsonl', { message: 'a', output: 70 });
  expect(await world.import()).toMatchObject({ calls: { imported: 0, grown: 0, known: 2 } });
  // An older copy takes nothing back.
  await world.log('shop/s-0.jsonl', { message: 'b', output: 2 });
  expect(await world.import()).toMatchObject({ calls: { imported: 0, grown: 0 } });
  expect(await world.sums('imported-tokens', 'imported-calls', 'imported-cost')).toEqual({
    'imported-calls priced claude-haiku-4-5': 2,
    'imported-tokens input claude-haiku-4-5': 2_000,
    'imported-tokens output claude-haiku-4-5': 79,
    'imported-cost estimated claude-haiku-4-5': 2_000 + 79 * 5,
  });
});

test('a long prompt is dear by itself, and two short ones together are not', async () => {
  await using world = await openImportWorld();
  const model = 'claude-sonnet-4-5';
  await world.log(
    'shop/s-1.jsonl',
    { message: 'a', model, input: 150_000, output: 0 },
    { message: 'b', model, input: 150_000, output: 0 },
  );
  const short = await world.import();
  await world.log('shop/s-1.jsonl', { message: 'c', model, input: 300_000, output: 0 });
  const long = await world.import();
  expect(short.cost.estimated).toBe(300_000 * 3);
  expect(long.cost.estimated).toBe(300_000 * 6);
});

test('money that the log tells is reported; of a model nobody knows it is unknown, and never $0', async () => {
  await using world = await openImportWorld();
  await world.log(
    'shop/s-1.jsonl',
    { message: 'a', costUSD: 0.25 },
    { message: 'b', costUSD: 0 },
    { message: 'c', model: 'nobody-knows-1' },
  );
  const { cost } = await world.import();
  expect(cost).toEqual({ reported: 250_000, estimated: 1_000 + 100 * 5, unpriced: 1 });
  const records = await world.store.events({ types: ['history.imported'] });
  const costs = records.map((record) => (record.type === 'history.imported' ? record.data.cost : undefined));
  expect(new Set(costs)).toEqual(new Set([251_500, null]));
  expect(await world.sums('imported-calls')).toEqual({
    'imported-calls priced claude-haiku-4-5': 2,
    'imported-calls unpriced nobody-knows-1': 1,
  });
});

test('only what was done in this repository counts, by whatever path; attempts of br never do', async () => {
  await using world = await openImportWorld();
  const { root, pool, store } = world;
  const [linked, link] = [path.join(path.dirname(root), 'linked'), path.join(path.dirname(root), 'link')];
  mkdirSync(path.join(root, '.git/worktrees/w'), { recursive: true });
  await writeBelow(root, '.git/worktrees/w/gitdir', `${path.join(linked, '.git')}\n`);
  symlinkSync(root, link);
  // A task without isolation works in the repository itself: its conversation tells.
  const { lease, state } = unwrap(await store.create('s-9', [sampleCreated('s-9')]));
  const started = sampleDrafts(state).filter(({ type, task }) => type === 'attempt.started' && task === 'a');
  const attempt = 's-9/a/1';
  unwrap(await store.append(lease, started));
  const reason = 'gone';
  const lost = { reason, snapshot: null, usage: [], agentSession: 'of-br' };
  unwrap(await store.append(lease, [{ type: 'attempt.lost', task: 'a', attempt, data: lost }]));
  const at = (message: string, cwd: string, more: Partial<LogLine> = {}): LogLine => ({ message, cwd, ...more });
  await world.log(
    'x.jsonl',
    at('1', path.join(root, 'packages/web')),
    at('2', link),
    at('3', path.join(linked, 'src')),
    at('4', `${root}-2`),
    at('5', '/elsewhere'),
    at('6', path.join(pool, '1')),
    at('7', path.join(path.dirname(pool), 'other-9', '1')),
    at('8', root, { session: 'of-br' }),
  );
  expect((await world.import()).calls).toEqual({ told: 8, imported: 3, grown: 0, known: 0, ours: 3, elsewhere: 2 });
  const all = await world.import({ all: true });
  expect(all.calls).toEqual({ told: 8, imported: 2, grown: 0, known: 3, ours: 3, elsewhere: 0 });
});

test('a look records nothing and tells the same', async () => {
  await using world = await openImportWorld();
  await world.log('shop/s-1.jsonl', { message: 'a' }, { message: 'b' });
  const looked = await world.import({ dryRun: true });
  expect(await world.store.events({ types: ['history.imported'] })).toEqual([]);
  expect(await world.import()).toEqual({ ...looked, dryRun: false });
});

test('two imports at once record each call once', async () => {
  await using world = await openImportWorld();
  const lines = Array.from({ length: 9_000 }, (_, n) => ({ message: `m-${n}`, session: `s-${n % 30}` }));
  await world.log('shop/s.jsonl', ...lines);
  const others = await Promise.all([world.another(), world.another()]);
  const reports = await Promise.all(
    [world.store, ...others].map((store) => world.import({}, { ...world.parts, store })),
  );
  const imported = reports.map(({ calls }) => calls.imported);
  expect(imported.reduce((sum, each) => sum + each, 0)).toBe(9_000);
  expect(await world.sums('imported-calls')).toEqual({ 'imported-calls priced claude-haiku-4-5': 9_000 });
});

test('an import that breaks off loses nothing and repeats nothing', async () => {
  await using world = await openImportWorld();
  const lines = Array.from({ length: 5_000 }, (_, n) => ({ message: `m-${n}` }));
  await world.log('shop/s.jsonl', ...lines);
  let left = 1;
  const { store: whole } = world;
  const store: ImportParts['store'] = {
    sessions: () => whole.sessions(),
    load: (session) => whole.load(session),
    events: (query) => whole.events(query),
    telemetry: {
      record: (...args) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('the lights went out')) : whole.telemetry.record(...args);
      },
    },
  };
  await expect(world.import({}, { ...world.parts, store })).rejects.toThrow('the lights went out');
  expect(await world.sums('imported-calls')).toEqual({ 'imported-calls priced claude-haiku-4-5': 2_000 });
  expect((await world.import()).calls).toMatchObject({ imported: 3_000, known: 2_000 });
});

test('however logs grow and whenever they are imported, in the end each call is there with its greatest counts', async () => {
  const step = fc.oneof(
    fc.record({ message: fc.integer({ min: 0, max: 7 }), output: fc.nat(500), file: fc.nat(2) }),
    fc.constant('import' as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await using world = await openImportWorld();
      const greatest = new Map<number, number>();
      for (const each of [...steps, 'import' as const]) {
        if (each === 'import') await world.import();
        else {
          const { message, output, file } = each;
          greatest.set(message, Math.max(greatest.get(message) ?? 0, output));
          await world.log(`shop/${file}.jsonl`, {
            message: String(message),
            output,
            at: IMPORT_NOON - (message % 3) * HOUR,
          });
        }
      }
      const sums = await world.sums('imported-calls', 'imported-tokens', 'imported-cost');
      const output = [...greatest.values()].reduce((sum, one) => sum + one, 0);
      const input = greatest.size * 1_000;
      expect(sums['imported-calls priced claude-haiku-4-5'] ?? 0).toBe(greatest.size);
      expect(sums['imported-tokens input claude-haiku-4-5'] ?? 0).toBe(input);
      expect(sums['imported-tokens output claude-haiku-4-5'] ?? 0).toBe(output);
      expect(sums['imported-cost estimated claude-haiku-4-5'] ?? 0).toBe(input + output * 5);
    }),
    { numRuns: 25 },
  );
});
