import { describe, expect, test } from 'vitest';
import { NOON, someAttempt, someSession, someTask, someUsage } from '../../test/support/session-states.ts';
import { testContext, type ContextParts, type TestContext } from '../../test/support/cli-context.ts';
import type { App, Prepared, WorkReport, RunHandle } from '../app.ts';
import { err, ok } from '../lib/result.ts';
import type { Event } from '../model/event.ts';
import { FailureError } from '../model/failure.ts';
import { failures } from '../model/failures.ts';
import type { SessionState } from '../model/session.ts';
import { COMMANDS } from './commands/index.ts';
import { runCommandLine } from './main.ts';
import { readGlobals } from './program.ts';

const state = someSession(
  [
    {
      task: someTask('schema'),
      state: { status: 'done', landed: { attempt: 'x', commit: 'abcdef12' } },
      attempts: [someAttempt('schema', 1, { status: 'landed', endedAt: NOON, usage: [someUsage('reported')] })],
    },
    { task: someTask('api-auth'), state: { status: 'failed', reason: 'red: npm test' } },
    {
      task: someTask('api-list'),
      state: { status: 'active' },
      attempts: [someAttempt('api-list', 1, { lastAction: 'Edit a.ts' })],
    },
  ],
  { status: 'paused', reason: 'stopped on request', head: 'f00d' },
);

function appWith(parts: Partial<App> = {}): Partial<App> {
  return {
    session: () => Promise.resolve(ok(state)),
    sessions: () => Promise.resolve([]),
    owner: () => Promise.resolve(null),
    waits: () => ({}),
    events: () => Promise.resolve([]),
    repository: {
      info: { root: '/repo' },
      diff: () => Promise.resolve(' a.ts | 1 +\n'),
      tip: () => Promise.resolve('f00d'),
      merge: () => Promise.resolve(ok({ kind: 'clean' as const, tree: 'beef' })),
    } as unknown as App['repository'],
    routing: { report: () => Promise.resolve(workReport) } as unknown as App['routing'],
    ...parts,
  };
}

const workReport: WorkReport = {
  session: 'notes-k3f9',
  rows: [],
  tasks: 2,
  accepted: 1,
  spent: 500_000,
  unknownCosts: 0,
  perAccepted: 500_000,
  estimates: null,
};

async function br(
  line: string,
  parts: ContextParts = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string; readonly context: TestContext }> {
  const argv = line === '' ? [] : line.split(' ');
  const context = testContext({ globals: readGlobals(argv), ...parts });
  const code = await runCommandLine(argv, context);
  return { code, out: context.out.text(), err: context.err.text(), context };
}

test('a database that cannot be read is told with its words, not as a bug', async () => {
  const problem = failures.unknownSession('x', []);
  const session = (): Promise<never> => Promise.reject(new FailureError(problem));
  const said = await br('status', { app: appWith({ session, sessions: session }) });
  expect([said.code, said.err]).toEqual([2, expect.stringContaining(problem.cause)]);
});

describe('reading the command line', () => {
  test.each([
    ['rnu', 'error: Unknown command "rnu".\nnext:  Did you mean br run? See: br --help\n'],
    ['run --bugdet 3', 'error: Unknown option "--bugdet".\nnext:  Did you mean --budget? See: br help run\n'],
    [
      'run --budget much',
      'error: "much" for --budget is not an amount in US dollars, such as 5 or 0.25.\nnext:  See: br help run\n',
    ],
    ['run --concurrency 0', 'error: "0" for --concurrency is not a whole number from 1 on.\nnext:  See: br help run\n'],
    [
      'run --keep-going --fail-fast',
      'error: --keep-going and --fail-fast contradict each other.\nnext:  Give one of them.\n',
    ],
    ['retry', 'error: Missing required argument "task".\nnext:  See: br help retry\n'],
    ['plan chekc', 'error: Unknown command "plan chekc".\nnext:  Did you mean br plan check? See: br help plan\n'],
    ['help rnu', 'error: Unknown command "rnu".\nnext:  br --help lists them.\n'],
    ['--quiet', 'error: No command was given.\nnext:  br --help lists them.\n'],
    ['plan', 'error: br plan needs to know what to do.\nnext:  One of: br plan check, br plan show, br plan quote.\n'],
  ])('"br %s" is refused with a remedy', async (line, text) => {
    const { code, out, err: said } = await br(line);
    expect([code, out, said]).toEqual([2, '', text]);
  });

  test('with --json a refusal is one document on stdout', async () => {
    const { code, out, err: said } = await br('status --json --bogus');
    expect([code, said]).toEqual([2, '']);
    expect(JSON.parse(out)).toMatchObject({ schema: 'br.error/1', ok: false, error: { code: 'usage' } });
  });

  test('every command has help with examples', async () => {
    for (const { name, hidden } of COMMANDS.flatMap(({ entries }) => entries)) {
      if (hidden) continue;
      const { code, out } = await br(`${name} --help`);
      expect(code).toBe(0);
      expect(out).toContain(`Usage: br ${name}`);
      expect(out).toContain(`Examples:\n  br ${name}`);
      expect(out).toContain('--json');
    }
    for (const name of ['run', 'plan check', 'salvage'])
      expect((await br(`help ${name}`)).out).toBe((await br(`${name} --help`)).out);
    expect((await br('')).out).toBe((await br('--help')).out);
    expect((await br('help')).out).toBe((await br('--help')).out);
  });

  test('global flags stand anywhere, also in short and joined forms', () => {
    expect(readGlobals(['run', '-qv', '--no-color', '-C', 'dir'])).toEqual({
      json: false,
      quiet: true,
      verbose: true,
      color: false,
      directory: 'dir',
    });
    expect(readGlobals(['-Cdir', 'logs', '--json', '--', '--quiet'])).toMatchObject({
      directory: 'dir',
      json: true,
      quiet: false,
    });
  });
});

test('what has no repository says so', async () => {
  const { code, err: said } = await br('status', { cwd: '/nowhere' });
  expect([code, said.split('\n')[0]]).toEqual([9, 'error: /nowhere is not inside a git repository.']);
});

describe('status', () => {
  test('shows what needs a person first', async () => {
    const { code, out } = await br('status', { app: appWith() });
    expect(code).toBe(0);
    expect(out).toBe(`notes-k3f9  paused  ━━━━──────── 1/3 done  1 failed  $0.12
on buildrunner/notes-k3f9

Needs attention
  ! paused: stopped on request
  ✗ api-auth  failed                     red: npm test

Running
  ● api-list  working     1m 00s         Edit a.ts

Done
  ✓ schema    landed      1m 00s  $0.12  abcdef12

Cost
  sonnet  $0.12 reported  1k in, 200 out, 11k cache read, 100 cache write

Next
  br logs api-auth --session notes-k3f9   see what happened
  br retry api-auth --session notes-k3f9  try it again
  br resume notes-k3f9                    go on
  br diff --session notes-k3f9            see all that landed
  br land notes-k3f9                      bring what has landed to main
`);
  });

  test('as JSON is one document', async () => {
    const { out } = await br('status --json', { app: appWith() });
    expect(JSON.parse(out)).toMatchObject({
      schema: 'br.status/1',
      ok: true,
      overview: { done: 1, failed: 1 },
      tasks: [{ id: 'api-auth', group: 'attention' }, {}, {}],
    });
  });
});

describe('pause, stop and cancel', () => {
  test('say whether a living br was asked or it was done here', async () => {
    const sent: unknown[] = [];
    const app = appWith({
      command: (_session, command) => {
        sent.push(command);
        return Promise.resolve(ok({ delivered: sent.length === 1 ? 'to-owner' : 'here' }));
      },
    });
    expect((await br('stop --now', { app })).out).toContain('notes-k3f9 stops at once; its work is kept.');
    expect((await br('pause', { app })).out).toContain('notes-k3f9 is paused; no br was running it.');
    expect(sent).toEqual([{ kind: 'stop', now: true }, { kind: 'pause' }]);
  });

  test.each([
    [null, 2, 'br cancel notes-k3f9 --yes'],
    [false, 10, 'Nothing was cancelled.'],
  ])('cancel with the answer %s does nothing', async (answer, exit, text) => {
    const { code, err: said } = await br('cancel', { app: appWith(), answer });
    expect(code).toBe(exit);
    expect(said).toContain(text);
  });
});

describe('land', () => {
  const landing = (requests: unknown[]): Partial<App> =>
    appWith({
      land: (_session, request) => {
        requests.push(request);
        return Promise.resolve(ok({ commit: 'feedbeef00', target: 'main', how: 'merge' }));
      },
    });

  test('shows the diffstat, asks, and lands', async () => {
    const requests: unknown[] = [];
    const { code, out, err: said, context } = await br('land --squash', { app: landing(requests), answer: true });
    expect(code).toBe(0);
    expect(said).toBe(' a.ts | 1 +\n1 of 3 tasks done; buildrunner/notes-k3f9 to main\n');
    expect(context.asked).toEqual(['Bring this to main?']);
    expect(out).toBe('main is at feedbeef (merge). Look: git log --graph --oneline main\n');
    expect(requests).toEqual([{ target: 'main', squash: true }]);
  });

  test('asks nothing with --yes, and refuses where nobody can answer', async () => {
    const requests: unknown[] = [];
    expect((await br('land --yes --onto dev', { app: landing(requests) })).context.asked).toEqual([]);
    expect(requests).toEqual([{ target: 'dev', squash: false }]);
    const refused = await br('land', { app: landing([]) });
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('br land notes-k3f9 --yes')]);
    expect((await br('land', { app: landing([]), answer: false })).code).toBe(10);
  });
});

describe('unique beginnings of task ids', () => {
  test('are enough; ambiguous ones name what they fit', async () => {
    const commit = { commit: 'c', tree: 't', ref: 'r', changes: [], residue: [] };
    const api = state.attempts['notes-k3f9/api-list/1'];
    if (api === undefined) throw new Error('the fixture has the attempt');
    const attempts = { ...state.attempts, [api.id]: { ...api, snapshot: commit } };
    const app = appWith({ session: () => Promise.resolve(ok({ ...state, attempts })) });
    expect((await br('diff api-l --stat', { app })).out).toBe(' a.ts | 1 +\n');
    expect((await br('diff api', { app })).err).toContain('"api" fits more than one task: api-auth, api-list.');
    expect((await br('diff nope', { app })).err).toContain('The session has no task "nope".');
  });
});

describe('run', () => {
  const prepared: Prepared = {
    kind: 'resume',
    session: state,
    loaded: { plan: state.plan, path: '/repo/plan.yaml', warnings: [] },
    options: state.options,
    changes: { added: ['new'], changed: ['api-list'], removed: [], keptDone: ['schema'] },
    retrying: [],
    nothingToDo: false,
    force: false,
    known: [],
    notes: [],
    routes: {},
  };

  /** A session that ends when it is stopped, or at once. */
  function running(end: SessionState, events: readonly Event[], stops: boolean[] | null): Partial<App> {
    let finish: (() => void) | undefined;
    const done = new Promise<void>((resolve) => (finish = resolve));
    const handle: RunHandle = {
      session: state.id,
      state: () => end,
      subscribe: (listener) => {
        listener(events, end);
        return () => undefined;
      },
      pause: () => undefined,
      stop: (now) => {
        stops?.push(now);
        if (now) finish?.();
      },
      done: done.then(() => ok(end)),
    };
    if (stops === null) finish?.();
    return appWith({
      prepareResume: () => Promise.resolve(ok(prepared)),
      start: () => Promise.resolve(ok(handle)),
      events: () => Promise.resolve(events.slice(0, 1)),
    });
  }

  const event = (seq: number): Event => ({
    seq,
    id: '',
    mono: null,
    type: 'note',
    version: 1,
    at: NOON,
    session: state.id,
    task: null,
    attempt: null,
    data: { level: 'info', text: `note ${seq}` },
  });
  const completed: SessionState = { ...state, status: 'completed', reason: null };

  test("says what the plan's changes mean, then each event once, then the summary", async () => {
    const { code, out, err: said } = await br('resume', { app: running(completed, [event(5), event(6)], null) });
    expect(code).toBe(0);
    expect(said).toBe(`Going on with session notes-k3f9: 3 tasks, 1 already done
  new: new
  changed, to be done again: api-list
12:00:00 · note 5
12:00:00 · note 6
`);
    expect(out.split('\n')[0]).toBe('notes-k3f9 completed: 1 of 3 tasks done, landed on buildrunner/notes-k3f9');
    expect(out).toContain('\n1 of 2 tasks of agents accepted for $0.50: $0.50 for each accepted one\n');
  });

  test('as JSON every line is a document, the last one the summary', async () => {
    const { out, err: said } = await br('resume --json', { app: running(completed, [event(5), event(6)], null) });
    const documents = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(documents.map((each) => [each['schema'], each['seq'] ?? each['exitCode']])).toEqual([
      ['br.event/1', 5],
      ['br.event/1', 6],
      ['br.summary/1', 0],
    ]);
    expect(said).toBe('');
  });

  test('quietly there is one line', async () => {
    const { out, err: said } = await br('resume -q', { app: running(completed, [event(5)], null) });
    expect([out.split('\n').length, said]).toEqual([2, '']);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('the first %s stops gracefully, the second at once; the exit code says so', async (signal, exit) => {
    const stops: boolean[] = [];
    const context = testContext({ app: running(state, [], stops) });
    const over = runCommandLine(['resume'], context);
    await new Promise(setImmediate);
    context.signal(signal);
    expect(context.err.text()).toContain('Ctrl-C again stops at once');
    context.signal(signal);
    expect(await over).toBe(exit);
    expect(stops).toEqual([false, true]);
    expect(context.signal(signal)).toBe(false);
  });

  test('a failure of the engine is the answer', async () => {
    const app = {
      ...running(state, [], null),
      start: () => Promise.resolve(err(failures.owned('notes-k3f9', 7, 'here'))),
    };
    const { code, err: said } = await br('resume', { app });
    expect(code).toBe(8);
    expect(said).toContain('already run by another br');
  });
});
