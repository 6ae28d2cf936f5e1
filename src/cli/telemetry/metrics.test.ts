import { describe, expect, test } from 'vitest';
import { testContext } from '../../../test/support/cli-context.ts';
import { aPlan, aTask } from '../../../test/support/plans.ts';
import { openStory, type Story, type Try } from '../../../test/support/telemetry-story.ts';
import type { ModelUsage } from '../../model/usage.ts';
import { seeded } from '../../testing/store-samples.ts';
import { runCommandLine } from '../main.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Ran = { readonly code: number; readonly text: string; readonly said: string };

async function br(story: Story, argv: readonly string[], columns = 120): Promise<Ran> {
  const made = testContext({ app: story.app, globals: { json: argv.includes('--json') } });
  const context = { ...made, now: () => story.clock.now(), out: { ...made.out, columns: () => columns } };
  const code = await runCommandLine(['telemetry', ...argv], context);
  return { code, text: made.out.text(), said: made.err.text() };
}

function usage(
  model: string,
  source: 'reported' | 'estimated' | 'replayed' | null,
  amount = 0,
  input = 1000,
): ModelUsage {
  return {
    model,
    tokens: { input, output: 200, cacheRead: 3000, cacheWrite: 0 },
    cost: source === null ? { source: 'unknown' } : { source, amount },
  };
}

function planOf(...ids: readonly string[]): ReturnType<typeof aPlan> {
  return aPlan(ids.map((id) => aTask(id)));
}

/** Two tasks landed yesterday, the second at its second try; one landed today, for more money. */
async function twoDays(): Promise<Story> {
  const story = await openStory();
  const first = await story.session('one-aaaa', planOf('api', 'web'));
  await first.try({ task: 'api', usage: [usage('sonnet', 'reported', 1_000_000)] });
  await first.try({ task: 'web', model: null, end: 'gate', red: 'npm test', usage: [usage('haiku', null)] });
  await first.try({ task: 'web', model: null, usage: [usage('haiku', 'estimated', 500_000)] });
  await first.append({ type: 'session.completed', data: { landed: 2 } });
  story.clock.advance(DAY);
  const second = await story.session('two-bbbb', planOf('api'));
  await second.try({ task: 'api', usage: [usage('sonnet', 'reported', 3_000_000)] });
  return story;
}

describe('br telemetry metrics', () => {
  test('2,000 attempts are right to the cent, and to the token', async () => {
    await using story = await openStory();
    const below = seeded(42);
    // Added up by hand, as whole millionths of a dollar.
    const sums = { reported: 0, estimated: 0, replayed: 0, unknown: 0, landed: 0, failed: 0, input: 0 };
    for (let session = 0; session < 20; session++) {
      const ids = Array.from({ length: 100 }, (_, index) => `t${index}`);
      const told = await story.session(`s-${session}`, planOf(...ids));
      const tries: Try[] = [];
      for (const task of ids) {
        const source = (['reported', 'estimated', 'replayed', null] as const)[below(4)] ?? null;
        const [amount, input, lands] = [below(2_000_000), below(50_000), below(5) > 0];
        sums[source ?? 'unknown'] += source === null ? 1 : amount;
        sums[lands ? 'landed' : 'failed'] += 1;
        sums.input += input;
        const end = lands ? 'landed' : 'timeout';
        tries.push({ task, took: 0, pace: 0, end, givenUp: true, usage: [usage('sonnet', source, amount, input)] });
        if (tries.length < 10) continue;
        await told.try(...tries.splice(0));
        story.clock.advance(below(200_000));
      }
    }
    const { code, text } = await br(story, ['metrics', '--period', 'all', '--json']);
    const { figures } = JSON.parse(text) as { figures: Record<string, unknown> };
    expect(code).toBe(0);
    expect(figures).toMatchObject({
      attempts: { started: 2000, landed: sums.landed, failed: sums.failed },
      tasks: { done: sums.landed, failed: sums.failed },
      successRate: { rate: sums.landed / 2000, of: 2000 },
      failures: [{ name: 'timeout', count: sums.failed }],
      cost: { reported: sums.reported, estimated: sums.estimated, replayed: sums.replayed, unknown: sums.unknown },
      costPerTask: Math.round((sums.reported + sums.estimated) / sums.landed),
      tokens: { input: sums.input, output: 2000 * 200, cacheRead: 2000 * 3000 },
    });
    const shown = await br(story, ['metrics', '--period', 'all']);
    expect(shown.text).toContain(`$${(sums.reported / 1_000_000).toFixed(2)}`);
  }, 60_000);

  test('an analysis says as well from when on there is something to compare with', async () => {
    await using story = await twoDays();
    const compared =
      'compared with 2026-02-28 12:01 to 2026-03-01 12:01, of which there are events from 2026-03-01 12:00 on\n';
    for (const of of ['metrics', 'analyze'])
      expect((await br(story, [of, '--period', 'day'])).text.split('\n')[1] + '\n').toBe(compared);
    expect((await br(story, ['analyze', '--period', 'all'])).text).toContain('\nnothing before it to compare with\n');
  });

  test('a stretch of time is compared with the one of the same length before', async () => {
    await using story = await twoDays();
    const { text } = await br(story, ['metrics']);
    expect(text.replaceAll(/ +/g, ' ')).toMatchInlineSnapshot(`
      "Last 24 hours 2026-03-01 12:01 to 2026-03-02 12:01 UTC
      compared with 2026-02-28 12:01 to 2026-03-01 12:01, of which there are events from 2026-03-01 12:00 on

      Work
       sessions 1 as before
       tasks done 1 ▼ 50 %, was 2
       attempts 1 ▼ 67 %, was 3 1 landed
       success rate 100 % ▲ 33.3 points, was 67 % landed of 1 attempt that landed or failed

      Flow
       throughput 2.8k/h ▲ 46 %, was 1.9k/h tasks landed an hour, while something ran: 1.3s
       first landing 1.3s as before after the start, median of 1 session
       queue wait p50 0ms as before from ready to started, 1 attempt
       queue wait p95 0ms ▼ 100 %, was 1.3s

      Cost
       reported $3.00 ▲ 3×, was $1.00 agents and providers said so
       per task done $3.00 ▲ 4×, was $0.75 reported and estimated, 1 task

      Tokens
       input 1k ▼ 67 %, was 3k
       output 200 ▼ 67 %, was 600
       cache read 3k ▼ 67 %, was 9k
       cache hit rate 75 % as before of 4k input tokens came from a cache
      "
    `);
  });

  test('throughput is of the time in which something ran, or of hours where there are too many sessions', async () => {
    await using story = await openStory();
    type Throughput = { readonly perHour: number; readonly busy: number; readonly exact: boolean };
    const throughput = async (): Promise<Throughput> =>
      (JSON.parse((await br(story, ['metrics', '--period', 'all', '--json'])).text) as { throughput: Throughput })
        .throughput;
    const first = await story.session('one-aaaa', planOf('api', 'web'));
    await first.try({ task: 'api', took: 1_799_700 });
    story.clock.advance(12 * HOUR);
    await first.try({ task: 'web', took: 1_799_700 });
    expect(await throughput()).toEqual({ perHour: 2, busy: HOUR, exact: true });
    for (let session = 0; session < 100; session++) await story.session(`more-${session}`, planOf('api'));
    // 12:00 and 12:30; half an hour after midnight, and one.
    expect(await throughput()).toEqual({ perHour: 2 / 3, busy: 3 * HOUR, exact: false });
  });

  test('what nobody knows is no money: neither $0 nor nothing', async () => {
    await using story = await openStory();
    const session = await story.session('one-aaaa', planOf('api'));
    await session.try({ task: 'api', usage: [usage('local', null)] });
    const { text } = await br(story, ['metrics']);
    expect(text).toMatch(/unknown +\$\? +1 use of a model whose cost nobody knows/);
    expect(text).not.toContain('$0');
    const document = JSON.parse((await br(story, ['metrics', '--json'])).text) as {
      figures: { cost: object; costPerTask: null };
    };
    expect(document.figures).toMatchObject({
      cost: { reported: null, estimated: null, unknown: 1 },
      costPerTask: null,
    });
  });

  test('without earlier events nothing is compared, and it is said', async () => {
    await using story = await openStory();
    const session = await story.session('one-aaaa', planOf('api'));
    await session.try({ task: 'api' });
    const { text } = await br(story, ['metrics', '--period', 'hour']);
    expect(text).not.toMatch(/was|compared/);
    story.clock.advance(5 * HOUR);
    await session.append({ type: 'note', data: { level: 'info', text: 'later' } });
    expect((await br(story, ['metrics', '--period', 'hour'])).text).toMatch(
      /nothing to compare with: no events 2026-03-01 /,
    );
  });

  test.each([
    ['agent', /claude +4 +█+ +3 +75 % .*\$4\.00\+~\$0\.50\+\$\?/],
    ['model', /\(no model named\) +2 +█+ +1 +50 %[^]*haiku +.*~\$0\.50/],
    ['class', /gate +1 +100 % +█+$/m],
    ['check', /npm test +1 +100 % +█+$/m],
    ['day', /2026-03-01 +3 [^]*2026-03-02 +1 /],
    ['week', /2026-02-23 +3 [^]*2026-03-02 +1 /],
    ['hour', /2026-03-01 12:00 +3 [^]*2026-03-02 12:00 +1 /],
  ])('--by %s tells them apart', async (by, shown) => {
    await using story = await twoDays();
    const { code, text } = await br(story, ['metrics', '--since', '2d', '--by', by]);
    expect([code, text]).toEqual([0, expect.stringMatching(shown)]);
    const document = JSON.parse((await br(story, ['metrics', '--since', '2d', '--by', by, '--json'])).text) as {
      groups: unknown[];
    };
    expect(document.groups.length).toBeGreaterThan(0);
  });

  test('the window that was used is told: whole minutes, and whole hours where minutes are gone', async () => {
    await using story = await twoDays();
    story.clock.advance(3 * DAY + 95_000);
    const used = async (...argv: readonly string[]): Promise<{ since: number; until: number }> =>
      (
        JSON.parse((await br(story, ['metrics', '--json', ...argv])).text) as {
          usedWindow: { since: number; until: number };
        }
      ).usedWindow;
    const recent = await used('--since', '90m');
    expect([recent.since % 60_000, recent.until % 60_000]).toEqual([0, 0]);
    const old = await used('--period', 'week');
    expect(old.since % HOUR).toBe(0);
  });

  test('an empty project has nothing yet: no zeros, no alarm', async () => {
    await using story = await openStory();
    const { code, text } = await br(story, ['metrics']);
    expect([code, text]).toEqual([
      0,
      'Nothing was recorded yet, so there is nothing to measure. Start a session with: br run\n',
    ]);
    expect(JSON.parse((await br(story, ['metrics', '--json'])).text)).toMatchObject({
      ok: true,
      usedWindow: null,
      figures: null,
    });
  });

  test('a stretch in which nothing happened says so', async () => {
    await using story = await twoDays();
    const { code, text } = await br(story, ['metrics', '--since', '2026-01-01', '--until', '2026-01-02']);
    expect([code, text]).toEqual([0, '2026-01-01 00:00 to 2026-01-03 00:00 UTC\n\nNothing happened in that time.\n']);
  });

  test('where nothing happened that is counted, no report is left empty', async () => {
    await using story = await openStory();
    await story.store.telemetry.record(() => [{ type: 'alert.acknowledged', data: { alert: 'a-1', by: null } }], []);
    const { text } = await br(story, ['metrics']);
    expect(text).toContain('No work was done in that time. What happened: br telemetry show');
  });

  test('no line is wider than a narrow screen', async () => {
    await using story = await twoDays();
    for (const argv of [
      ['metrics'],
      ['metrics', '--by', 'model', '-p', 'week'],
      ['metrics', '--by', 'class', '-p', 'week'],
      ['performance'],
    ]) {
      const { text } = await br(story, argv, 60);
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
    }
  });

  test.each([
    [['--period', 'day', '--since', '2h'], /--period ends now/],
    [['--since', 'soon'], /"soon" is no time\.\n.*30m, 2h, 7d.*today/],
    [['--since', '2h', '--until', '3h'], /--since 2h is not before --until 3h/],
    [['--since', '2999-01-01'], /--since 2999-01-01 has not come yet/],
    [['--by', 'colour'], /is none of agent, model/],
  ])('%j is refused', async (argv, said) => {
    await using story = await twoDays();
    const ran = await br(story, ['metrics', ...argv]);
    expect([ran.code, ran.text]).toEqual([2, '']);
    expect(ran.said).toMatch(said);
  });
});
