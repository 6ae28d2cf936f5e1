import { describe, expect, test } from 'vitest';
import { testContext } from '../../../test/support/cli-context.ts';
import { openStory, type Story } from '../../../test/support/telemetry-story.ts';
import { createAlerts } from '../../app/local-alerts.ts';
import { DEFAULT_THRESHOLDS, THRESHOLD_DEFAULTS } from '../../config/default-thresholds.ts';
import type { AlertLevel, Threshold } from '../../model/alert.ts';
import { failures } from '../../model/failures.ts';
import { unwrap } from '../../testing/store-samples.ts';
import { runCommandLine } from '../main.ts';
import { width } from '../text/width.ts';

const DAY = 86_400_000;

function onErrors(name: string, level: AlertLevel, value = 0): Threshold {
  return { ...THRESHOLD_DEFAULTS, name, level, metric: 'errors', comparison: '>', value, coolDown: 0 };
}

const THREE = [onErrors('minor', 'info'), onErrors('grave', 'critical'), onErrors('middling', 'warning')];

type Ran = { readonly code: number; readonly text: string; readonly said: string };
type Look = { readonly thresholds?: readonly Threshold[]; readonly columns?: number; readonly broken?: boolean };

async function br(story: Story, argv: readonly string[], look: Look = {}): Promise<Ran> {
  const { thresholds = THREE, columns = 100, broken = false } = look;
  const { store, clock } = story;
  const configFailure = broken ? failures.configInvalid([]) : null;
  const alerts = createAlerts({ store, clock, thresholds, notifier: null, configFailure });
  const made = testContext({ app: { ...story.app, alerts }, globals: { json: argv.includes('--json') } });
  const when = { now: clock.now(), offset: 0 };
  const context = {
    ...made,
    now: () => clock.now(),
    when: () => when,
    env: { USER: 'ann' },
    out: { ...made.out, columns: () => columns },
  };
  const code = await runCommandLine(['telemetry', 'alerts', ...argv], context);
  return { code, text: made.out.text(), said: made.err.text() };
}

async function fail(story: Story, count = 1): Promise<void> {
  const data = { component: 'test', message: 'it failed', detail: null, fatal: false };
  const drafts = Array.from({ length: count }, () => ({ type: 'error.raised' as const, data }));
  unwrap(await story.store.telemetry.record(() => drafts, []));
}

describe('br telemetry alerts', () => {
  test('shows the gravest first, what is measured now, and how to say that one was seen', async () => {
    await using story = await openStory();
    await fail(story);
    await br(story, []);
    story.clock.advance(90_000);
    await fail(story, 2);
    const { code, text } = await br(story, []);
    expect(text.split('\n')).toEqual([
      'critical  grave-1  since 12:00:00 (1m 30s), now 3',
      '  errors of br 1 is above 0: 1 error in 24h',
      'warning  middling-1  since 12:00:00 (1m 30s), now 3',
      '  errors of br 1 is above 0: 1 error in 24h',
      'info  minor-1  since 12:00:00 (1m 30s), now 3',
      '  errors of br 1 is above 0: 1 error in 24h',
      '',
      'Seen it: br telemetry alerts --ack grave-1',
      '',
    ]);
    expect(code).toBe(1);
  });

  test.each([
    [[], 1],
    [['--level', 'critical'], 1],
    [['--ack', 'grave'], 0],
    [['--level', 'warning', '--ack', 'grave'], 1],
    [['--level', 'warning', '--ack', 'grave', '--ack', 'mid'], 0],
    [['--level', 'info', '--ack', 'all'], 0],
    [['--level', 'fatal'], 2],
    [['--ack', ''], 2],
  ] as const)('with %j it ends with %d', async (argv, code) => {
    await using story = await openStory();
    await fail(story);
    expect((await br(story, argv)).code).toBe(code);
  });

  test('who acknowledged is recorded, and an acknowledged one stays in sight until it is over', async () => {
    await using story = await openStory();
    await fail(story);
    const acknowledged = await br(story, ['--ack', 'all']);
    expect(acknowledged.text).toContain('Acknowledged: grave-1\n');
    expect(acknowledged.text).toContain('critical  grave-1  since 12:00:00 (0ms), acknowledged\n');
    expect(acknowledged.text).toContain('Each goes away by itself when its condition no longer holds.');
    const { events } = await story.store.telemetry.page({ types: ['alert.acknowledged'], limit: 9 });
    expect(events.map(({ data }) => data)).toContainEqual({ alert: 'grave-1', by: 'ann' });
    story.clock.advance(2 * DAY);
    const over = await br(story, ['--level', 'critical']);
    expect(over.text).toMatch(
      /^No alert of level critical or above is open\.\n\nOver:\ncritical {2}grave-1 {2}2026-03-01 12:00 … 12:00:00 {2}errors of br: too little/,
    );
    expect(over.code).toBe(0);
  });

  test('shows the last ten that are over, and all with --all', async () => {
    await using story = await openStory();
    for (let times = 0; times < 12; times += 1) {
      await fail(story);
      await br(story, [], { thresholds: [onErrors('e', 'info')] });
      story.clock.advance(2 * DAY);
      await br(story, [], { thresholds: [onErrors('e', 'info')] });
    }
    const some = (await br(story, [])).text;
    expect(some.match(/^info {2}e-\d+/gm)).toHaveLength(10);
    expect(some).toContain('and 2 earlier ones: br telemetry alerts --all');
    const all = (await br(story, ['--all'])).text;
    expect(all.match(/^info {2}e-\d+/gm)).toHaveLength(12);
    const json = JSON.parse((await br(story, ['--all', '--json'])).text) as { over: { id: string }[]; more: number };
    expect([json.over[0]?.id, json.over.length, json.more]).toEqual(['e-12', 12, 0]);
  });

  test('in an empty database it says what is watched; no line is wider than the screen', async () => {
    await using story = await openStory();
    const { code, text } = await br(story, [], { thresholds: DEFAULT_THRESHOLDS });
    expect(code).toBe(0);
    expect(text).toContain('low-success-rate       success rate below 50 % in 24h');
    for (const columns of [30, 40, 60]) {
      await fail(story);
      const narrow = await br(story, ['--level', 'info'], { thresholds: [...DEFAULT_THRESHOLDS, ...THREE], columns });
      const lines = narrow.text.split('\n').filter((line) => !line.includes('br telemetry alerts'));
      expect(lines.filter((line) => width(line) > columns)).toEqual([]);
    }
  });

  test('with mistakes in the configuration it shows what is stored, resolves nothing, and says why', async () => {
    await using story = await openStory();
    await fail(story);
    await br(story, []);
    const { code, text, said } = await br(story, [], { thresholds: [], broken: true });
    expect(code).toBe(1);
    expect(text).toContain('critical  grave-1');
    expect(said).toContain('Nothing was measured just now');
    expect(JSON.parse((await br(story, ['--json'], { thresholds: [], broken: true })).text)).toMatchObject({
      checked: false,
      watched: [],
    });
  });
});
