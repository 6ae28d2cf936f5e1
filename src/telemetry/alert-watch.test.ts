import { describe, expect, test } from 'vitest';
import { openStory, type Story } from '../../test/support/telemetry-story.ts';
import { THRESHOLD_DEFAULTS } from '../config/default-thresholds.ts';
import type { Threshold } from '../model/alert.ts';
import type { Event } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import { failure } from '../model/failures.ts';
import type { AlertNotice } from '../ports/notifier.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { samplePlan, unwrap } from '../testing/store-samples.ts';
import { type AlertWatch, watchAlerts } from './alert-watch.ts';

const errors: Threshold = { ...THRESHOLD_DEFAULTS, name: 'errors', metric: 'errors', comparison: '>', value: 0 };

/** A watch over a real store, with what it told and how often it looked. */
type Watched = {
  readonly watch: AlertWatch;
  readonly told: string[];
  readonly notices: AlertNotice[];
  /** How long its notifier had for its end. */
  readonly closed: readonly (number | undefined)[];
  readonly looks: () => number;
  /** Resolves when the next check is over. */
  readonly checked: () => Promise<void>;
  readonly failNotifier: (problem: Failure) => void;
};

function watching(story: Story, thresholds: readonly Threshold[] = [errors], telemetry?: Partial<Telemetry>): Watched {
  let looks = 0;
  let looked = (): void => undefined;
  const told: string[] = [];
  const notices: AlertNotice[] = [];
  const closed: (number | undefined)[] = [];
  let failNotifier: (problem: Failure) => void = () => undefined;
  const real = story.store.telemetry;
  const counting: Telemetry = {
    record: (decide, seen) => real.record(decide, seen),
    page: (query) => real.page(query),
    totals: (query) => {
      looks += 1;
      looked();
      return real.totals(query);
    },
    distributions: (query) => real.distributions(query),
    usedWindow: (window) => real.usedWindow(window),
    alertEvents: () => real.alertEvents(),
    span: () => real.span(),
    ...telemetry,
  };
  const watch = watchAlerts({
    telemetry: counting,
    thresholds,
    clock: story.clock,
    recorded: (events) => told.push(...events.map(({ type }) => type)),
    notifier: (failed) => {
      failNotifier = failed;
      return {
        notify: (notice) => void notices.push(notice),
        close: (within) => Promise.resolve(void closed.push(within)),
      };
    },
  });
  const checked = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      looked = resolve;
    });
    // What follows the look runs to its end in turns of the event loop.
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    watch,
    told,
    notices,
    closed,
    looks: () => looks,
    checked,
    failNotifier: (problem) => failNotifier(problem),
  };
}

async function fail(story: Story): Promise<readonly Event[]> {
  const data = { component: 'test', message: 'it failed', detail: null, fatal: false };
  return unwrap(await story.store.telemetry.record(() => [{ type: 'error.raised', data }], []));
}

describe('a watch', () => {
  test('looks when something has changed, not more than once a second, and when the session ends', async () => {
    await using story = await openStory();
    const { watch, looks, checked } = watching(story);
    const first = checked();
    story.clock.advance(1000);
    await first;
    expect(looks()).toBe(1);
    expect(story.clock.pending).toBe(0);
    for (let times = 0; times < 100; times += 1) watch.notice(await fail(story));
    expect(story.clock.pending).toBe(1);
    expect(looks()).toBe(1);
    const second = checked();
    story.clock.advance(1000);
    await second;
    expect(looks()).toBe(2);
    watch.notice([]);
    expect(story.clock.pending).toBe(0);
    await watch.end();
    expect(looks()).toBe(2);
  });

  test('tells what it raised at the end of the session, even of what came last, and waits for who is told', async () => {
    await using story = await openStory();
    const { watch, told, notices, closed } = watching(story);
    watch.notice(await fail(story));
    await watch.end();
    expect(told).toEqual(['alert.raised']);
    expect(closed).toEqual([5_000]);
    expect(notices).toMatchObject([{ change: 'raised', alert: 'errors-1', level: 'warning', value: 1, samples: 1 }]);
    expect(story.clock.pending).toBe(0);
    watch.notice(await fail(story));
    expect(story.clock.pending).toBe(0);
  });

  test('wakes for the moment at which a condition has held long enough, and for nothing before', async () => {
    await using story = await openStory();
    const { watch, told, checked, looks } = watching(story, [{ ...errors, for: 5 * 60_000 }]);
    watch.notice(await fail(story));
    const first = checked();
    story.clock.advance(1000);
    await first;
    expect(told).toEqual([]);
    const before = looks();
    story.clock.advance(5 * 60_000 - 1);
    expect(looks()).toBe(before);
    const second = checked();
    story.clock.advance(1);
    await second;
    expect(told).toEqual(['alert.raised']);
    expect(story.clock.pending).toBe(0);
    await watch.end();
  });

  test('that cannot read says so once, and breaks nothing', async () => {
    await using story = await openStory();
    const broken = (): never => {
      throw new Error('the disk is gone');
    };
    const { watch, told } = watching(story, [errors], { totals: broken });
    watch.notice(await fail(story));
    story.clock.advance(1000);
    await watch.end();
    watch.notice(await fail(story));
    await watch.end();
    expect(told).toEqual(['error.raised']);
    const { events } = await story.store.telemetry.page({
      types: ['error.raised'],
      text: 'the disk is gone',
      limit: 9,
    });
    expect(events).toMatchObject([{ session: null, data: { component: 'alerts', fatal: false } }]);
  });

  test('records that its notifier failed, which raises no alert of errors', async () => {
    await using story = await openStory();
    const { watch, told, failNotifier } = watching(story);
    failNotifier(failure('process', 'It failed.', 'Try it by hand.', { detail: 'no network' }));
    await watch.end();
    expect(told).toEqual(['error.raised']);
    const { events } = await story.store.telemetry.page({ types: ['error.raised'], limit: 9 });
    expect(events).toMatchObject([
      { data: { component: 'notifier', message: 'It failed. Try it by hand.', detail: 'no network' } },
    ]);
    const next = watching(story);
    await next.watch.end();
    expect(next.told).toEqual([]);
  });

  test('raises an alert of the attempts of a session, and takes it back when they land', async () => {
    await using story = await openStory();
    const rate: Threshold = {
      ...errors,
      name: 'rate',
      metric: 'success-rate',
      comparison: '<',
      value: 0.5,
      minimum: 2,
    };
    const { watch, told } = watching(story, [rate]);
    const session = await story.session('sample-1', samplePlan());
    await session.try({ task: 'a', end: 'gate' }, { task: 'a', end: 'gate' });
    watch.notice(await story.store.events({ session: 'sample-1' }));
    await watch.end();
    const next = watching(story, [rate]);
    await session.try({ task: 'a' }, { task: 'b' });
    next.watch.notice(await story.store.events({ session: 'sample-1' }));
    await next.watch.end();
    expect([told, next.told]).toEqual([['alert.raised'], ['alert.resolved']]);
  });
});
