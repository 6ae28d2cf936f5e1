import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NOON, someAttempt, someSession, someTask } from '../../../test/support/session-states.ts';
import { testContext, type TestContext } from '../../../test/support/cli-context.ts';
import type { App } from '../../app.ts';
import { err, ok } from '../../lib/result.ts';
import type { Event, EventDraft } from '../../model/event.ts';
import { failures } from '../../model/failures.ts';
import { createMaskStream } from '../../security/masking/mask-stream.ts';
import { createMasker } from '../../security/masking/masker.ts';
import { secretValues } from '../../security/masking/secret-values.ts';
import { runCommandLine } from '../main.ts';
import { FileTail } from './file-tail.ts';

let dir = '';
let events: Event[] = [];
let changed: () => void = () => undefined;
let settled = false;

const attempt = someAttempt('fmt', 1);
const output = (): string => path.join(dir, attempt.id, 'agent');

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'br-logs-'));
  await mkdir(output(), { recursive: true });
  events = [];
  settled = false;
});
afterEach(() => rm(dir, { recursive: true }));

function happens(draft: EventDraft): void {
  events.push({
    seq: events.length + 1,
    id: '',
    mono: null,
    version: 1,
    at: NOON,
    session: 's',
    task: 'fmt',
    attempt: attempt.id,
    ...draft,
  });
  changed();
}

const started: EventDraft = {
  type: 'attempt.started',
  data: {
    number: 1,
    mode: 'fresh',
    previous: null,
    assignment: { ...attempt.assignment, agent: 'command', model: null },
    reserved: 0,
    base: 'b',
  },
};
const finished: EventDraft = {
  type: 'attempt.finished',
  data: { snapshot: null, usage: [], agentSession: null, summary: null, handoff: null },
};
const landed: EventDraft = { type: 'attempt.landed', data: { commit: 'abcdef1234', head: 'h', combinedChecked: true } };

function context(env: Readonly<Record<string, string>> = {}): TestContext {
  const masker = createMasker(secretValues(env));
  const app: Partial<App> = {
    session: () =>
      Promise.resolve(
        ok(
          someSession([{ task: someTask('fmt'), state: { status: settled ? 'done' : 'active' }, attempts: [attempt] }]),
        ),
      ),
    owner: () => Promise.resolve({ pid: 1, host: 'h', startTime: null, since: 0, alive: true }),
    events: ({ after = 0 }) => Promise.resolve(events.filter(({ seq }) => seq > after)),
    attemptDir: (id) => path.join(dir, id),
    watch: (callback) => {
      changed = callback;
      return { close: () => (changed = () => undefined) };
    },
    repository: { info: { root: dir, stateDir: dir } } as App['repository'],
    readPlan: () => Promise.resolve(err(failures.unknownRef('x'))),
    mask: masker.mask,
    maskStream: () => createMaskStream(masker),
  };
  return testContext({ app, cwd: dir, env });
}

test("a command's output stands between its start and its end, without control codes and secrets", async () => {
  const secret = ['hunter', '2', 'hunter', '2'].join('');
  await writeFile(path.join(output(), 'stdout.log'), `\u001B[31mred\u001B[0m\nkey ${secret}\nunfinished`);
  await writeFile(path.join(output(), 'stderr.log'), 'a warning\n');
  for (const draft of [started, finished, landed]) happens(draft);
  const here = context({ API_TOKEN: secret });
  expect(await runCommandLine(['logs', 'fmt'], here)).toBe(0);
  expect(here.out.text()).toBe(`12:00:00 · try 1 started: command
         | red
         | key [masked]
         | unfinished
         | a warning
12:00:00 · work ended
12:00:00 ✓ landed as abcdef12
`);
});

test('a red check shows the end of its output, and with --verbose all of it', async () => {
  await writeFile(path.join(dir, 'check.log'), 'first line\nlast line\n');
  const result = {
    name: 'npm test',
    on: 'attempt',
    passed: false,
    tree: 't',
    exitCode: 1,
    timedOut: false,
    duration: 5,
    log: 'check.log',
    tail: 'last line\n',
  } as const;
  happens({ type: 'gate.check', data: { result } });
  const short = context();
  await runCommandLine(['logs', 'fmt'], short);
  expect(short.out.text()).toBe(
    '12:00:00 ✗ check "npm test" is red (exit 1, 5ms)\n         | last line\n           the whole output: check.log\n',
  );
  const here = { ...context(), globals: { json: false, quiet: false, verbose: true } };
  await runCommandLine(['logs', 'fmt', '--verbose'], here);
  expect(here.out.text()).toContain('| first line\n');
});

test('--follow prints what comes, as it comes, until the task is settled', async () => {
  const here = context();
  happens(started);
  const over = runCommandLine(['logs', 'fmt', '--follow'], here);
  await vi.waitFor(() => expect(here.out.text()).toContain('started'));
  await appendFile(path.join(output(), 'stdout.log'), 'one\ntw');
  await vi.waitFor(() => expect(here.out.text()).toContain('| one\n'));
  expect(here.out.text()).not.toContain('tw');
  await appendFile(path.join(output(), 'stdout.log'), 'o\n');
  await vi.waitFor(() => expect(here.out.text()).toContain('| two\n'));
  settled = true;
  happens(finished);
  happens(landed);
  expect(await over).toBe(0);
  expect(here.out.text().split('\n').slice(-3, -1)).toEqual(['12:00:00 · work ended', '12:00:00 ✓ landed as abcdef12']);
});

test('--follow ends on a signal, and when its reader goes away', async () => {
  const here = context();
  const over = runCommandLine(['logs', '--follow'], here);
  await vi.waitFor(() => expect(here.signal('SIGINT')).toBe(true));
  expect(await over).toBe(130);
  const piped = context();
  const ended = runCommandLine(['logs', '--follow'], piped);
  piped.out.close();
  changed();
  expect(await ended).toBe(0);
});

test('--raw is the output as it was written; --attempt names another one', async () => {
  await writeFile(path.join(output(), 'stdout.log'), '{"type":"x"}\nhalf');
  const here = context();
  await runCommandLine(['logs', 'fmt', '--raw'], here);
  expect(here.out.text()).toBe('{"type":"x"}\nhalf\n');
  const missing = context();
  expect(await runCommandLine(['logs', 'fmt', '--attempt', '2'], missing)).toBe(2);
  expect(missing.err.text()).toContain('Task fmt has no attempt 2.\nnext:  Its attempts: 1.');
});

test('a secret of several lines is hidden while it is written, and its other lines as well', async () => {
  const secret = ['one', 'two2', 'three33'].join('\n');
  await writeFile(path.join(output(), 'stdout.log'), `before\n${secret.slice(0, 6)}`);
  happens(started);
  const here = context({ API_TOKEN: secret });
  const following = runCommandLine(['logs', 'fmt', '--follow'], here);
  await expect.poll(() => here.out.text()).toContain('| before');
  await appendFile(path.join(output(), 'stdout.log'), `${secret.slice(6)}\nafter\n`);
  for (const draft of [finished, landed]) happens(draft);
  settled = true;
  changed();
  expect(await following).toBe(0);
  expect(here.out.text()).toContain('| before\n         | [masked]\n         | after\n');
});

test('a tail gives whole lines once, also when a character is cut in two', async () => {
  const file = path.join(dir, 'x.log');
  const tail = new FileTail(file, createMaskStream(createMasker([])));
  expect(await tail.read(false)).toEqual([]);
  const text = Buffer.from('日本\n語');
  await writeFile(file, text.subarray(0, 4));
  expect(await tail.read(false)).toEqual([]);
  await appendFile(file, text.subarray(4));
  expect(await tail.read(false)).toEqual(['日本']);
  expect(await tail.read(true)).toEqual(['語']);
  expect(await tail.read(true)).toEqual([]);
});
