import path from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { openStory, type Story } from '../../../test/support/telemetry-story.ts';
import { DEFAULT_THRESHOLDS, THRESHOLD_DEFAULTS } from '../../config/default-thresholds.ts';
import type { Threshold } from '../../model/alert.ts';
import { samplePlan, unwrap } from '../../testing/store-samples.ts';
import { acknowledgeAlerts } from './acknowledge-alerts.ts';
import { AlertLog } from './alert-log.ts';
import { checkAlerts, type CheckedAlerts } from './check-alerts.ts';
import { foldAlerts } from './fold-alerts.ts';

const errors: Threshold = { ...THRESHOLD_DEFAULTS, name: 'errors', metric: 'errors', comparison: '>', value: 0 };

async function check({ store, clock }: Story, thresholds: readonly Threshold[] = [errors]): Promise<CheckedAlerts> {
  return unwrap(await checkAlerts({ telemetry: store.telemetry, thresholds, clock }));
}

async function fail({ store }: Story): Promise<void> {
  const data = { component: 'test', message: 'it failed', detail: null, fatal: false };
  unwrap(await store.telemetry.record(() => [{ type: 'error.raised', data }], []));
}

test('an empty project never alarms, nor does one in which everything went well', async () => {
  await using story = await openStory();
  expect(await check(story, DEFAULT_THRESHOLDS)).toMatchObject({ news: [], alerts: [], deadline: null });
  const session = await story.session('sample-1', samplePlan());
  await session.try({ task: 'a' }, { task: 'b' }, { task: 'c' });
  expect((await check(story, DEFAULT_THRESHOLDS)).alerts).toEqual([]);
});

test('two that check the same database in the same moment raise an alert once', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'br-alerts-'));
  try {
    await using one = await openStory(path.join(dir, 'data.db'));
    await using other = await openStory(path.join(dir, 'data.db'));
    await fail(one);
    const found = await Promise.all([check(one), check(other), check(one), check(other)]);
    expect(found.flatMap(({ news }) => news.map(({ type }) => type))).toEqual(['alert.raised']);
    for (const { alerts } of found)
      expect(alerts.map(({ id, status }) => [id, status])).toEqual([['errors-1', 'raised']]);
    one.clock.advance(25 * 3_600_000);
    other.clock.advance(25 * 3_600_000);
    const over = await Promise.all([check(other), check(one)]);
    expect(over.flatMap(({ news }) => news.map(({ type }) => type))).toEqual(['alert.resolved']);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});

test('what was pending and is gone is no news, and is never seen as an alert that was raised', async () => {
  await using story = await openStory();
  const patient = { ...errors, for: 60_000, window: 3_600_000 };
  await fail(story);
  const first = await check(story, [patient]);
  expect(first.news).toEqual([]);
  expect(first.deadline).toBe(story.clock.now() + 60_000);
  story.clock.advance(3 * 3_600_000);
  const later = await check(story, [patient]);
  expect(later.news).toEqual([]);
  expect(later.alerts).toMatchObject([{ status: 'resolved', raisedAt: null }]);
});

test('an alert is acknowledged by a beginning that only one open alert has; what is over or unknown is told', async () => {
  await using story = await openStory();
  await fail(story);
  const watched = ['errors', 'errors-too'].map((name) => ({ ...errors, name }));
  await check(story, watched);
  const acknowledge = (ids: readonly string[] | 'all') => acknowledgeAlerts(story.store.telemetry, { ids, by: 'ann' });
  expect(await acknowledge(['err'])).toMatchObject({
    ok: false,
    error: { code: 'usage', cause: '"err" fits more than one open alert: errors-1, errors-too-1.' },
  });
  expect(await acknowledge(['errors-1'])).toEqual({ ok: true, value: ['errors-1'] });
  expect(await acknowledge(['errors-1', 'errors-t'])).toEqual({ ok: true, value: ['errors-1', 'errors-too-1'] });
  expect(await acknowledge('all')).toEqual({ ok: true, value: [] });
  const seen = (await story.store.telemetry.alertEvents()).filter(({ type }) => type === 'alert.acknowledged');
  expect(seen.map(({ data }) => data)).toEqual([
    { alert: 'errors-1', by: 'ann' },
    { alert: 'errors-too-1', by: 'ann' },
  ]);
  await check(story, []);
  expect(await acknowledge(['errors-1'])).toMatchObject({
    ok: false,
    error: { cause: 'The alert errors-1 is over: there is nothing to acknowledge.' },
  });
});

test('what is read a little at a time comes to what all of it comes to, also what another process recorded', async () => {
  await using story = await openStory();
  const { telemetry } = story.store;
  const log = new AlertLog(telemetry);
  expect(await log.alerts()).toEqual([]);
  const watched = ['a', 'b', 'c'].map((name) => ({ ...errors, name, coolDown: 0 }));
  for (let round = 0; round < 6; round += 1) {
    await fail(story);
    await check(story, watched);
    await acknowledgeAlerts(telemetry, { ids: 'all', by: null });
    await check(story, watched.slice(round % 3));
    expect(await log.alerts()).toEqual(foldAlerts(await telemetry.alertEvents()));
  }
  // More at once than are read one by one.
  const many = Array.from({ length: 250 }, (_, index) => ({ ...errors, name: `many-${index}` }));
  await check(story, many);
  expect(await log.alerts()).toEqual(foldAlerts(await telemetry.alertEvents()));
  expect((await log.alerts()).length).toBeGreaterThan(250);
});
