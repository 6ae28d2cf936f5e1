import { describe, expect, test } from 'vitest';
import { testContext } from '../../../test/support/cli-context.ts';
import { aPlan, aTask } from '../../../test/support/plans.ts';
import { openStory, type Story } from '../../../test/support/telemetry-story.ts';
import { runCommandLine } from '../main.ts';
import type { Performance } from './measure-performance.ts';

async function run(story: Story, argv: readonly string[], columns = 130): Promise<string> {
  const made = testContext({ app: story.app, globals: { json: argv.includes('--json') } });
  const context = { ...made, now: () => story.clock.now(), out: { ...made.out, columns: () => columns } };
  expect(await runCommandLine(['telemetry', 'performance', ...argv], context)).toBe(0);
  return made.out.text();
}

async function measured(story: Story, ...argv: readonly string[]): Promise<Performance> {
  return (JSON.parse(await run(story, ['--json', ...argv])) as { performance: Performance }).performance;
}

/** One session: web needs api, docs needs nothing and is tried twice; one after the other. */
async function told(): Promise<Story> {
  const story = await openStory();
  const session = await story.session(
    'one-aaaa',
    aPlan([aTask('api'), aTask('web', { needs: ['api'] }), aTask('docs')]),
  );
  await session.try(
    { task: 'api', took: 10_000 },
    { task: 'web', took: 20_000, agent: 'codex', model: null },
    { task: 'docs', took: 3000, end: 'timeout' },
    { task: 'docs', took: 5000 },
  );
  await session.append({ type: 'session.completed', data: { landed: 3 } });
  return story;
}

describe('br telemetry performance', () => {
  test('percentiles are those of the values, to the millisecond', async () => {
    await using story = await openStory();
    const ids = Array.from({ length: 100 }, (_, index) => `t${index}`);
    const session = await story.session('one-aaaa', aPlan(ids.map((id) => aTask(id))));
    // 1 … 100 seconds, in no order.
    for (const [index, task] of ids.entries())
      await session.try({ task, took: (((index * 37) % 100) + 1) * 1000, pace: 0 });
    const { latencies } = await measured(story);
    expect(latencies.find(({ operation }) => operation === 'agent')?.spread).toEqual({
      count: 100,
      sum: 5_050_000,
      min: 1000,
      max: 100_000,
      p50: 50_000,
      p95: 95_000,
      p99: 99_000,
      exact: true,
    });
  });

  test('what was measured is shown as it is', async () => {
    await using story = await told();
    await story.store.telemetry.record(() => [
      {
        type: 'performance.measured',
        data: { of: 'agent', agent: 'claude', cpu: 4200, memory: 88_000_000, wall: 60_000 },
      },
      {
        type: 'performance.measured',
        data: { of: 'agent', agent: 'codex', cpu: 1000, memory: 300_000_000, wall: 60_000 },
      },
      { type: 'performance.measured', data: { of: 'check', agent: null, cpu: 900, memory: null, wall: 1000 } },
    ]);
    expect(await run(story, [])).toMatchInlineSnapshot(`
      "Last 24 hours  2026-02-28 12:01 to 2026-03-01 12:01 UTC

      Latency
        operation      count    p50    p95    p99    max
        queue              4    0ms    30s    30s    30s  ready, until it started
        prepare            4  100ms  100ms  100ms  100ms  workspace and setup
        agent              4   5.0s    20s    20s    20s  an agent at work
        gate               3  100ms  100ms  100ms  100ms  work ended, until the verdict
        check              3   80ms   80ms   80ms   80ms  one check
        landing-queue      3    0ms    0ms    0ms    0ms  accepted, until its turn to land
        landing            3  100ms  100ms  100ms  100ms  its turn, until it landed
        attempt            4   5.3s    20s    20s    20s  started, until settled
        first-landing      1    10s    10s    10s    10s  session started, until the first commit
        session            1    39s    39s    39s    39s  session started, until it ended

      Where the time of attempts went
        56 % working, 44 % waiting
        agent      38s     55 %  ████████████████████████  an agent at work
        queue      30s     44 %  ███████████████████▍      waits: ready, until it started
        prepare  400ms    0.6 %  ▎                         workspace and setup
        gate     300ms    0.4 %  ▎                         work ended, until the verdict
        landing  300ms    0.4 %  ▎                         its turn, until it landed

      CPU and memory, by process
        process  count  CPU p50  CPU p95  CPU max  CPU in all  memory p50     p95    peak
        agent        2     1.0s     4.2s     4.2s        5.2s       88 MB  300 MB  300 MB
        check        1    900ms    900ms    900ms       900ms

      Sessions beside their critical path
        session   took  critical path  share  at once  of
        one-aaaa   39s            30s   78 %      1.0   4  api › web

      Slowest tasks
        web    20s  ████████████████  1 try    100 % of it under way  one-aaaa
        api    10s  ████████▏         1 try    100 % of it under way  one-aaaa
        docs  8.5s  ██████▊           2 tries  100 % of it under way  one-aaaa

      Percentiles are exact: each is a value that was measured.
      "
    `);
  });

  test('on a narrow screen whole columns go; no number and no bar is cut', async () => {
    await using story = await openStory();
    const long = 'write-the-documentation-of-everything';
    const session = await story.session('one-with-a-long-name-aaaa', aPlan([aTask(long), aTask('b')]));
    // Long in each way: `2d 14h`, `1h 02m`, `59m 59s`.
    await session.try({ task: long, took: 223_200_000 }, { task: 'b', took: 3_599_000, agent: 'codex' });
    await session.append({ type: 'session.completed', data: { landed: 2 } });
    await story.store.telemetry.record(() => [
      {
        type: 'performance.measured',
        data: { of: 'agent', agent: 'claude', cpu: 3_599_000, memory: 123_000_000, wall: 60_000 },
      },
    ]);
    for (const argv of [[], ['--by', 'agent']]) {
      const numbers = new Set((await run(story, ['--period', 'all', ...argv], 200)).match(/\d[\d.]*[a-z%]*/g));
      for (let columns = 36; columns < 130; columns++) {
        const text = await run(story, ['--period', 'all', ...argv], columns);
        const lines = text.split('\n').filter((line) => line.startsWith('  '));
        expect(lines.filter((line) => line.length > columns)).toEqual([]);
        expect(lines.filter((line) => /[\d█▉▊▋▌▍▎▏%]…/.test(line))).toEqual([]);
        expect((text.match(/\d[\d.]*[a-z%]*/g) ?? []).filter((number) => !numbers.has(number))).toEqual([]);
        expect(lines.filter((line) => /^ {2}(agent|queue) /.test(line) && !/\d/.test(line))).toEqual([]);
      }
    }
    expect(await run(story, ['--period', 'all'], 40)).toMatchInlineSnapshot(`
      "All time
      2026-03-01 12:00 to 2026-03-04 03:00 UTC

      Latency
        operation          p50     p95     max
        queue              0ms  2d 14h  2d 14h
        prepare          100ms   100ms   100ms
        agent          59m 59s  2d 14h  2d 14h
        gate             100ms   100ms   100ms
        check             80ms    80ms    80ms
        landing-queue      0ms     0ms     0ms
        landing          100ms   100ms   100ms
        attempt        59m 59s  2d 14h  2d 14h
        first-landing   2d 14h  2d 14h  2d 14h
        session         2d 14h  2d 14h  2d 14h

      Where the time of attempts went
        50 % working, 50 % waiting
        agent    2d 14h     50 %  ██████████
        queue    2d 14h     50 %  █████████▉
        prepare   200ms  < 0.1 %  ▏
        gate      200ms  < 0.1 %  ▏
        landing   200ms  < 0.1 %  ▏

      CPU and memory, by process
        process  count  CPU max    peak
        agent        1  59m 59s  123 MB

      Sessions beside their critical path
        session            took  critical path
        one-with-a-lon…  2d 14h         2d 14h

      Slowest tasks
        write-the-documentation-of…   2d 14h
        b                            59m 59s

      Percentiles are exact: each is a value
      that was measured.
      "
    `);
  }, 60_000);

  test('makespan, critical path, work and waiting are right', async () => {
    await using story = await told();
    const { makespans, time, slowest } = await measured(story);
    // Each landed try takes 300 beside its work; the one that timed out 200.
    const [api, web, docs] = [10_300, 20_300, 3200 + 5300];
    expect(makespans).toEqual([
      {
        session: 'one-aaaa',
        makespan: api + web + docs,
        critical: { tasks: ['api', 'web'], length: api + web },
        bound: (api + web) / (api + web + docs),
        work: api + web + docs,
        parallelism: 1,
        efficiency: 0.25,
        concurrency: 4,
      },
    ]);
    expect(slowest.map(({ task, took, attempts }) => [task, took, attempts])).toEqual([
      ['web', web, 1],
      ['api', api, 1],
      ['docs', docs, 2],
    ]);
    // web was ready when api had landed; docs from the start on, and again after its first try.
    expect(time).toMatchObject({ waiting: api + web, working: api + web + docs - 100 });
  });

  test.each([
    [
      ['--by', 'agent', '-o', 'agent'],
      ['codex', 'claude'],
    ],
    [
      ['--by', 'model', '-o', 'attempt'],
      ['', 'sonnet'],
    ],
  ])('%j tells them apart', async (argv, names) => {
    await using story = await told();
    const { latencies } = await measured(story, ...argv);
    expect(latencies.map(({ of }) => of)).toEqual(names);
  });

  test('one operation alone, or the words that there is none', async () => {
    await using story = await told();
    const shown = await run(story, ['--operation', 'check']);
    expect(shown).toMatch(/check +3 +80ms/);
    expect(shown).not.toMatch(/Slowest|landing/);
    expect(await run(story, ['-o', 'request'])).toMatch(/\n\nNo request was measured in that time\.\n$/);
  });

  test('an empty project has nothing yet', async () => {
    await using story = await openStory();
    expect(await run(story, [])).toBe(
      'Nothing was recorded yet, so there is nothing to measure. Start a session with: br run\n',
    );
    expect(JSON.parse(await run(story, ['--json']))).toMatchObject({ ok: true, usedWindow: null, performance: null });
  });
});
