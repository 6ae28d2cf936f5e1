import { describe, expect, test } from 'vitest';
import { testContext, type TestContext } from '../../../test/support/cli-context.ts';
import { aPlan, aTask } from '../../../test/support/plans.ts';
import { openStory, type Story } from '../../../test/support/telemetry-story.ts';
import { runCommandLine } from '../main.ts';

type Document = {
  readonly events: readonly { readonly seq: number; readonly type: string }[];
  readonly more: boolean;
  readonly before: number | null;
};

/** Two sessions with three tasks and five attempts. */
async function told(): Promise<Story> {
  const story = await openStory();
  const one = await story.session('one-aaaa', aPlan(['api', 'web'].map((id) => aTask(id))));
  await one.try({ task: 'api' }, { task: 'web', end: 'gate', red: 'npm test' }, { task: 'web' });
  await one.append({ type: 'note', data: { level: 'warning', text: 'the tree is dirty: größe_100%.txt' } });
  story.clock.advance(3_600_000);
  const two = await story.session('two-bbbb', aPlan([aTask('api')]));
  await two.try({ task: 'api', end: 'timeout', givenUp: true });
  return story;
}

function contextOf(story: Story, argv: readonly string[], tty = false, columns = 120): TestContext {
  const made = testContext({
    app: story.app,
    globals: { json: argv.includes('--json'), verbose: argv.includes('--verbose') },
  });
  return { ...made, now: () => story.clock.now(), out: { ...made.out, isTTY: tty, columns: () => columns } };
}

async function show(story: Story, ...argv: readonly string[]): Promise<{ code: number; text: string; said: string }> {
  const context = contextOf(story, argv);
  const code = await runCommandLine(['telemetry', 'show', ...argv], context);
  return { code, text: context.out.text(), said: context.err.text() };
}

async function documentOf(story: Story, ...argv: readonly string[]): Promise<Document> {
  return JSON.parse((await show(story, '--json', ...argv)).text) as Document;
}

async function typesOf(story: Story, ...argv: readonly string[]): Promise<readonly string[]> {
  return (await documentOf(story, ...argv)).events.map(({ type }) => type);
}

describe('br telemetry show', () => {
  test('each line of a pipe has time, level, type and place first', async () => {
    await using story = await told();
    const { code, text } = await show(story, '-n', '2');
    expect([code, text]).toEqual([
      0,
      [
        '2026-03-01T13:00:04Z info     attempt.finished   two-bbbb/api/1 work ended: 1 file changed',
        '2026-03-01T13:00:05Z error    attempt.failed     two-bbbb/api/1 It ended as timeout; given up',
        '',
      ].join('\n'),
    ]);
  });

  test('with --verbose what was recorded follows, safe to print', async () => {
    await using story = await told();
    const { text } = await show(story, '-t', 'note', '--verbose');
    expect(text).toMatch(
      /\n {2}\d+ [0-9a-f-]{36} \{"level":"warning","text":"the tree is dirty: größe_100%\.txt"\}\n$/,
    );
  });

  test('a screen has a heading for each day, and no line wider than it', async () => {
    await using story = await told();
    const context = contextOf(story, [], true, 60);
    await runCommandLine(['telemetry', 'show', '--session', 'one', '--level', 'warning'], context);
    expect(context.out.text()).toMatchInlineSnapshot(`
      "2026-03-01, one-aaaa
      12:00:02 ! web/1  check "npm test" is red (exit 1, 80ms)
      12:00:02 ! web/1  It ended as gate; tried again
      12:00:03 !        the tree is dirty: größe_100%.txt
      "
    `);
  });

  test.each([
    [['-t', 'task'], []],
    [
      ['-t', 'attempt.failed'],
      ['attempt.failed', 'attempt.failed'],
    ],
    [
      ['-t', 'note', '-t', 'session.*'],
      ['session.created', 'session.started', 'note', 'session.created', 'session.started'],
    ],
    [['--level', 'error'], ['attempt.failed']],
    [['--level', 'warning', '-t', 'gate'], ['gate.check']],
    [['--session', 'two', '-t', 'attempt.started'], ['attempt.started']],
    [
      ['--task', 'api', '-t', 'attempt.started'],
      ['attempt.started', 'attempt.started'],
    ],
    [
      ['--session', 'one', '--task', 'w', '-t', 'attempt.started'],
      ['attempt.started', 'attempt.started'],
    ],
    [['--session', 'one', '--attempt', 'web/2', '-t', 'attempt.landed'], ['attempt.landed']],
    [['--text', 'GRÖSSE_100%'], []],
    [['--text', 'größe_100%'], ['note']],
    [['--since', '30m', '-t', 'session.created'], ['session.created']],
    [['--until', '2026-03-01T12:30Z', '-t', 'session.created'], ['session.created']],
    [
      ['--since', 'yesterday', '--until', 'today', '-t', 'session.created'],
      ['session.created', 'session.created'],
    ],
  ])('%j narrows', async (argv, types) => {
    await using story = await told();
    expect(await typesOf(story, ...argv)).toEqual(types);
  });

  test.each([[[]], [['--level', 'warning']], [['-t', 'attempt']]])(
    'pages of %j put together are all there is, each once',
    async (argv) => {
      await using story = await told();
      const all = await documentOf(story, ...argv, '-n', '10000');
      const found: number[] = [];
      for (let before: number | null = 1_000_000; before !== null;) {
        const page: Document = await documentOf(story, ...argv, '-n', '3', '--before', String(before));
        found.unshift(...page.events.map(({ seq }) => seq));
        expect(page.more).toBe(page.before !== null);
        // Only the last page may be short.
        expect(page.events.length === 3 || !page.more).toBe(true);
        before = page.before;
      }
      expect([found, all.more]).toEqual([all.events.map(({ seq }) => seq), false]);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
    },
  );

  test('the end says how to go on, with what was typed, beside the answer', async () => {
    await using story = await told();
    const { said } = await show(story, '-n', '2', '-t', 'attempt.*', '--text', "it's", '--utc');
    expect(said).toBe('');
    const more = await show(story, '-n', '1', '-t', 'attempt.*', '--text', '"', '--since', 'today', '--utc');
    expect(more.said).toMatch(
      /^Older ones: br telemetry show -t 'attempt\.\*' --text '"' --since today --utc -n 1 --before \d+\n$/,
    );
    expect((await show(story)).said).toBe('');
  });

  test.each([
    [['-t', 'attemt.failed'], '"attemt.failed" is no type of event.', 'Did you mean attempt.failed?'],
    [['--session', 'three'], 'No session is called "three".', 'one-aaaa'],
    [['--session', 'one', '--task', 'billing'], 'billing', 'api'],
    [['--attempt', 'web/9', '--session', 'one'], 'Task web has no attempt 9.', 'Its attempts: 1, 2.'],
    [['--attempt', 'web', '--task', 'web'], '--attempt names a task already.', '--attempt <task>/<n>'],
    [['--follow', '--until', 'today'], '--follow shows what is to come', 'Give one of them.'],
    [['--level', 'grave'], 'is none of info, warning, error, critical', 'br help telemetry show'],
    [['--since', 'christmas'], '"christmas" is no time.', 'How long ago'],
  ])('%j is refused, with what to do', async (argv, cause, remedy) => {
    await using story = await told();
    const { code, text, said } = await show(story, ...argv);
    expect([code, text]).toEqual([2, '']);
    expect(said.toLowerCase()).toContain(cause.toLowerCase());
    expect(said.toLowerCase()).toContain(remedy.toLowerCase());
  });

  test('what is not found is named, and nothing recorded is told apart', async () => {
    await using story = await told();
    expect((await show(story, '-t', 'alert', '--level', 'error', '--task', 'api', '--since', '2h')).text).toBe(
      'No event of type alert, of level error or above, of task api, since 2026-03-01 11:00:05.\n',
    );
    expect(await documentOf(story, '-t', 'alert')).toEqual({
      schema: 'br.telemetry-events/1',
      ok: true,
      events: [],
      more: false,
      before: null,
      archived: false,
    });
    await using empty = await openStory();
    expect((await show(empty)).text).toBe(
      'Nothing was recorded yet: every event of a session is, from its first on. Start one with: br run\n',
    );
    expect((await show(empty, '-f')).said).toContain('There is nothing to follow yet.');
  });

  test('it follows what comes, whatever the session, until a signal', async () => {
    await using story = await told();
    const context = contextOf(story, ['--json']);
    const lines = (): readonly string[] => context.out.text().split('\n').filter(Boolean);
    const seen = watched(context);
    const ended = runCommandLine(
      ['telemetry', 'show', '-f', '--json', '-n', '1', '-t', 'note', '-t', 'attempt.started'],
      seen.context,
    );
    await seen.when(() => lines().length === 1);
    const three = await story.session('three-cccc', aPlan([aTask('docs')]));
    await three.append({ type: 'note', data: { level: 'info', text: 'hello' } });
    await three.try({ task: 'docs' });
    await seen.when(() => lines().length === 3);
    expect(context.signal('SIGINT')).toBe(true);
    expect(await ended).toBe(130);
    expect(lines().map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { schema: 'br.event/1', type: 'attempt.started', session: 'two-bbbb' },
      { schema: 'br.event/1', type: 'note', session: 'three-cccc' },
      { schema: 'br.event/1', type: 'attempt.started', attempt: 'three-cccc/docs/1' },
    ]);
  });

  test('it ends when the reader goes away', async () => {
    await using story = await told();
    const context = contextOf(story, []);
    const ended = runCommandLine(['telemetry', 'show', '-f'], context);
    context.out.close();
    expect(await ended).toBe(0);
  });
});

/** A context whose writes can be waited for. */
function watched(context: TestContext): {
  readonly context: TestContext;
  readonly when: (holds: () => boolean) => Promise<void>;
} {
  const waiting = new Set<() => void>();
  const write = (text: string): void => {
    context.out.write(text);
    for (const look of waiting) look();
  };
  return {
    context: { ...context, out: { ...context.out, write } },
    when: (holds) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!holds()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}
