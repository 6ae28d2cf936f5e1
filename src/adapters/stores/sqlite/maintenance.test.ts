import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endedSession, randomSession } from '../../../../test/support/histories.ts';
import type { Maintenance, Retention } from '../../../ports/maintenance.ts';
import type { Store } from '../../../ports/store.ts';
import { foldInto } from '../../../parallel/fold.ts';
import { measure } from '../../../telemetry/measure.ts';
import { unwrap } from '../../../testing/store-samples.ts';
import { sampleOptions } from '../../../testing/store-worker.ts';
import { openMaintenance } from './maintenance.ts';
import { openSqliteStore } from './sqlite-store.ts';

const DAY = 86_400_000;
const ALL: Retention = { events: null, size: null, archive: null, archiveSize: null };

let dir: string;
let path: string;
let now: number;
let store: Store;
let maintenance: Maintenance;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'br-maintenance-'));
  path = join(dir, '.buildrunner', 'data.db');
  now = Date.UTC(2026, 0, 5, 12);
  store = unwrap(await openSqliteStore(options()));
  maintenance = openMaintenance(options());
});
afterEach(async () => {
  await store.close();
  rmSync(dir, { recursive: true });
});

function options(): Parameters<typeof openMaintenance>[0] {
  const clock = { now: () => now, monotonic: () => now };
  return { ...sampleOptions(foldInto, { measure, clock }), path };
}

const tick = (): void => void (now += 60_000);
const segments = (): string[] => readdirSync(join(dir, '.buildrunner', 'archive'));

test('old events of ended sessions move to the archive; what is read stays the same', async () => {
  await endedSession(store, 's-1', { seed: 1, events: 60, tick });
  const { state } = await randomSession(store, 's-2', { seed: 2, events: 60, tick });
  const before = { events: await store.events({ session: 's-1' }), page: await store.telemetry.page({ limit: 500 }) };
  now += 100 * DAY;
  const rotated = unwrap(await maintenance.rotate({ ...ALL, events: 90 * DAY }));
  expect(rotated.archived).toBe(before.events.length);
  expect(segments()).toEqual(rotated.segments.map(({ file }) => file));
  expect(await store.events({ session: 's-1' })).toEqual(before.events);
  expect((await store.telemetry.page({ limit: 500, session: 's-1' })).events).toEqual([]);
  const page = await store.telemetry.page({ limit: 500, archive: true });
  expect(page.events.slice(1)).toEqual(before.page.events);
  expect(page.events[0]).toMatchObject({ type: 'system.rotated', data: { archived: rotated.archived } });
  expect(await store.load('s-2')).toEqual(state);
  expect(unwrap(await maintenance.check())).toEqual({ events: page.events.length, damages: [], notes: [] });
  await store.release({ session: 's-2', fence: 1 });
  expect(unwrap(await maintenance.rebuild())).toEqual({
    events: page.events.length,
    keptBefore: null,
    keptSessions: [],
  });
  expect(unwrap(await maintenance.check()).damages).toEqual([]);
});
