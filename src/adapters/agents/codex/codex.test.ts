import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { AgentRequest } from '../../../ports/agent.ts';
import { agentContract } from '../../../testing/agent-contract.ts';
import { agentRequest } from '../../../testing/agent-request.ts';
import { codexAgent } from './index.ts';
import { resetTime } from './reset-time.ts';
import { troubleOf } from './trouble.ts';

const NOON = Date.UTC(2026, 10, 23, 12);

agentContract('codex', {
  agent: codexAgent({ clock: () => ({ now: NOON, zone: 'UTC' }) }),
  cases: path.join(import.meta.dirname, 'cases'),
});

async function ownFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'br-codex-')));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A stand-in on a PATH of its own: a shell script, which is a program like any other. */
async function fakeCodex(script: string): Promise<{ readonly env: Record<string, string>; readonly program: string }> {
  const folder = await ownFolder();
  const program = path.join(folder, 'codex');
  await writeFile(program, `#!/bin/sh\n${script}\n`);
  await chmod(program, 0o755);
  return { env: { PATH: folder }, program };
}

describe('command', () => {
  async function start(parts: Partial<AgentRequest> = {}): Promise<{ argv: readonly string[]; stdin: string | null }> {
    const { env } = await fakeCodex('');
    const command = await codexAgent().command(agentRequest({ ...parts, env: { ...env, ...parts.env } }));
    if (!command.ok) throw new Error(command.error.cause);
    return command.value;
  }
  const after = (argv: readonly string[], flag: string): string | undefined => argv[argv.indexOf(flag) + 1];

  test('the prompt comes by stdin, nobody is asked, and the whole workspace may be written', async () => {
    const { argv, stdin } = await start({ prompt: 'Do it.', cwd: '/workspace/packages/a' });
    expect(stdin).toBe('Do it.');
    expect(argv.at(-1)).toBe('-');
    expect(argv).toContain('approval_policy="never"');
    expect(['--sandbox', '--cd', '--add-dir'].map((flag) => after(argv, flag))).toEqual([
      'workspace-write',
      '/workspace/packages/a',
      '/workspace',
    ]);
    expect(argv).toContain(
      'projects={"/workspace"={trust_level="untrusted"},"/workspace/packages/a"={trust_level="untrusted"}}',
    );
    expect(argv).not.toContain('--model');
    expect((await start()).argv).not.toContain('--add-dir');
  });

  test('a conversation goes on with its id and its model; the sandbox can be turned off', async () => {
    const { argv } = await start({
      resume: { agentSession: 'abc', usage: [] },
      assignment: { ...agentRequest().assignment, model: 'gpt-5.5' },
      env: { BR_CODEX_SANDBOX: 'none' },
    });
    expect(argv.slice(-3)).toEqual(['resume', 'abc', '-']);
    expect([after(argv, '--model'), after(argv, '--sandbox')]).toEqual(['gpt-5.5', 'danger-full-access']);
    const confined = await start({ task: { ...agentRequest().task, sandbox: 'worktree' } });
    expect(after(confined.argv, '--sandbox')).toBe('danger-full-access');
  });

  test('an effort is passed as the configuration has it', async () => {
    const { assignment } = agentRequest();
    const { argv } = await start({ assignment: { ...assignment, effort: 'high' } });
    expect(argv).toContain('model_reasoning_effort="high"');
    expect((await start()).argv.join(' ')).not.toContain('reasoning_effort');
  });

  test('tells the AGENTS.md files from the workspace down to where it starts, once', async () => {
    const workspace = await ownFolder();
    const cwd = path.join(workspace, 'a/b');
    await mkdir(cwd, { recursive: true });
    await writeFile(path.join(workspace, 'AGENTS.md'), 'top\n');
    await writeFile(path.join(workspace, 'a/AGENTS.md'), 'not this\n');
    await writeFile(path.join(workspace, 'a/AGENTS.override.md'), 'middle\n');
    const { stdin } = await start({ workspace, cwd, prompt: 'Do it.' });
    expect(stdin).toBe(
      `# AGENTS.md instructions for ${cwd}\n\n<INSTRUCTIONS>\ntop\n\nmiddle\n</INSTRUCTIONS>\n\nDo it.`,
    );
    const again = await start({ workspace, cwd, prompt: 'Go on.', resume: { agentSession: 'abc', usage: [] } });
    expect(again.stdin).toBe('Go on.');
  });

  test.each(['node_modules/@openai/codex/node_modules/@openai', 'node_modules/@openai'])(
    'behind npm’s launcher it starts the native program, installed in %s',
    async (place) => {
      const folder = await ownFolder();
      const write = async (file: string, text: string): Promise<string> => {
        const full = path.join(folder, file);
        await mkdir(path.dirname(full), { recursive: true });
        await writeFile(full, text);
        await chmod(full, 0o755);
        return full;
      };
      const launcher = await write('node_modules/@openai/codex/bin/codex.js', '#!/usr/bin/env node\n');
      const targets: Readonly<Record<string, string>> = {
        'linux-x64': 'x86_64-unknown-linux-musl',
        'linux-arm64': 'aarch64-unknown-linux-musl',
        'darwin-x64': 'x86_64-apple-darwin',
        'darwin-arm64': 'aarch64-apple-darwin',
      };
      const target = targets[`${process.platform}-${process.arch}`];
      const native = await write(
        `${place}/codex-${process.platform}-${process.arch}/vendor/${target}/bin/codex`,
        'native',
      );
      await mkdir(path.join(folder, 'bin'));
      await symlink(launcher, path.join(folder, 'bin/codex'));
      const { argv } = await start({ env: { PATH: path.join(folder, 'bin') } });
      expect(argv[0]).toBe(native);
    },
  );

  test('without the program there is a failure that says what to do', async () => {
    const command = await codexAgent().command(agentRequest({ env: { PATH: '/nowhere' } }));
    expect(command).toMatchObject({
      ok: false,
      error: { code: 'agent-unavailable', remedy: expect.stringContaining('npm install') as string },
    });
  });
});

describe('probe', () => {
  const says = (version: string, login: string, sandbox = 'true'): string =>
    `case "$1" in --version) echo "${version}";; login) ${login};; sandbox) ${sandbox};; esac`;

  test('ready and logged in; BR_CODEX names the program', async () => {
    const { program } = await fakeCodex(says('codex-cli 0.169.0', 'echo "Logged in using ChatGPT" >&2'));
    expect(await codexAgent().probe({ PATH: '', BR_CODEX: program })).toEqual({
      name: 'codex',
      ready: true,
      program,
      version: '0.169.0',
      failure: null,
      loggedIn: true,
      loginHint: null,
    });
  });

  test('no stored login is a hint: a provider of the configuration may need none', async () => {
    const { env } = await fakeCodex(says('codex-cli 0.170.1', 'echo "Not logged in" >&2; exit 1'));
    expect(await codexAgent().probe(env)).toMatchObject({
      ready: true,
      loggedIn: null,
      loginHint: expect.stringContaining('codex login') as string,
    });
    expect(await codexAgent().probe({ ...env, CODEX_API_KEY: ['a', 'key'].join('-') })).toMatchObject({
      loggedIn: true,
    });
  });

  test('a sandbox that does not work here is told before anything starts, and can be done without', async () => {
    const { env } = await fakeCodex(
      says('codex-cli 0.169.0', 'true', 'echo "bwrap: Creating new namespace failed" >&2; exit 1'),
    );
    expect(await codexAgent().probe(env)).toMatchObject({
      ready: false,
      failure: {
        code: 'agent-unavailable',
        detail: 'bwrap: Creating new namespace failed',
        remedy: expect.stringContaining('BR_CODEX_SANDBOX=none') as string,
      },
    });
    expect(await codexAgent().probe({ ...env, BR_CODEX_SANDBOX: 'none' })).toMatchObject({ ready: true });
  });

  test.each([
    ['too old', 'codex-cli 0.168.9', '0.168.9', 'too old'],
    ['something else', 'hello 1.2.3', null, 'does not run'],
  ])('%s', async (_, answer, version, cause) => {
    const { env } = await fakeCodex(says(answer, 'true'));
    expect(await codexAgent().probe(env)).toMatchObject({
      ready: false,
      version,
      failure: { code: 'agent-unavailable', cause: expect.stringContaining(cause) as string },
    });
  });

  test('not installed', async () => {
    expect(await codexAgent().probe({ PATH: '/nowhere' })).toMatchObject({
      ready: false,
      program: null,
      version: null,
    });
  });
});

test('says what it must be able to write', () => {
  expect(codexAgent().writable?.({ HOME: '/home/ada' })).toEqual(['/home/ada/.codex']);
  expect(codexAgent().writable?.({ HOME: '/home/ada', CODEX_HOME: '/codex' })).toEqual(['/codex']);
  expect(codexAgent().writable?.({})).toEqual([]);
});

test.each([
  ['or try again at 3:05 PM.', 'UTC', '2026-11-23T15:06:00Z'],
  ['Try again at 12:30 AM.', 'UTC', '2026-11-23T00:31:00Z'],
  ['or try again at Nov 24th, 2026 1:00 AM.', 'Europe/Berlin', '2026-11-24T00:01:00Z'],
  // It is still the day before there, and the day on which clocks change.
  ['or try again at 11:59 PM.', 'Pacific/Kiritimati', '2026-11-24T10:00:00Z'],
  ['or try again at Mar 29th, 2027 4:00 AM.', 'America/St_Johns', '2027-03-29T06:31:00Z'],
  ['Try again at Mar 28th, 2027 3:30 AM.', 'Europe/Berlin', '2027-03-28T01:31:00Z'],
])('%s in %s is %s', (words, zone, expected) => {
  const reset = resetTime(`You’ve hit your usage limit. ${words}`, { now: NOON, zone });
  expect(reset === null ? null : new Date(reset).toISOString()).toBe(expected.replace('Z', '.000Z'));
});

test('a limit without a time has none', () => {
  expect(resetTime('You’ve hit your usage limit. Try again later.', { now: NOON, zone: 'UTC' })).toBeNull();
});

test('failures of other wordings keep their class', () => {
  const cases = {
    "You've hit your usage limit for gpt-5. Switch to another model now, or try again later.": 'quota',
    'Your workspace is out of credits. Add credits to continue.': 'billing',
    'You hit your spend cap set in your workspace. Increase your spend cap to continue.': 'billing',
    'To use Codex with your ChatGPT plan, upgrade to Plus: https://chatgpt.com/explore/plus.': 'auth',
    'Missing environment variable: `OPENAI_API_KEY`.': 'auth',
    'unexpected status 502 Bad Gateway: Unknown error, url: https://example.com/responses': 'overloaded',
    'unexpected status 402 Payment Required: no': 'billing',
    'This request has been flagged for possible cybersecurity risk.': 'refusal',
    'stream error: Incomplete response returned, reason: content_filter': 'refusal',
    'Connection failed: error sending request': 'overloaded',
    'Something else.': 'agent-error',
  };
  const classes = Object.fromEntries(Object.keys(cases).map((words) => [words, troubleOf(words).class]));
  expect(classes).toEqual(cases);
});

test('a limit of one model is told as that, with the time when it ends', () => {
  const decoder = codexAgent({ clock: () => ({ now: NOON, zone: 'UTC' }) }).decoder(agentRequest());
  const message =
    "You've hit your usage limit for gpt-5.5. Switch to another model now, or try again in 2 days 3 hours.";
  decoder.line(JSON.stringify({ type: 'turn.failed', error: { message } }));
  expect(decoder.end({ kind: 'exited', code: 1 }, '').outcome).toMatchObject({
    failure: { class: 'quota', scope: 'gpt-5.5', resetsAt: NOON + 51 * 3_600_000 },
  });
});

test('what a status says counts for more than the words around it', () => {
  const words = 'unexpected status 401 Unauthorized: you are out of credits, url: https://example.com/responses';
  expect(troubleOf(words).class).toBe('auth');
  const wait = troubleOf('unexpected status 429 Too Many Requests: slow, please try again in 7s', NOON);
  expect(wait).toEqual({ class: 'overloaded', resetsAt: null, retryAfter: 7000 });
});

test('waiting for the network without end is ended: it would never fall silent', () => {
  const decoder = codexAgent().decoder(agentRequest());
  const line = JSON.stringify({
    type: 'error',
    message: 'Reconnecting... waiting for network (Connection failed: error sending request)',
  });
  const finished = [1, 2, 3, 4, 5, 6].map(() => {
    decoder.line(line);
    return decoder.finished;
  });
  expect(finished).toEqual([false, false, false, false, false, true]);
  expect(decoder.end({ kind: 'exited', code: 0 }, '').outcome).toMatchObject({ failure: { class: 'overloaded' } });
});
