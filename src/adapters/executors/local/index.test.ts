import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Exit, Found, OwnedProcess, ProcessSpec } from '../../../ports/process.ts';
import { openSystemClock } from '../../clocks/system/index.ts';
import { openProcessHost } from './index.ts';
import { listFromProc } from './process-table.ts';

const fixture = fileURLToPath(new URL('../../../../test/fixtures/processes/start-and-wait.ts', import.meta.url));
const env = { PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin` };
const run = `host-test-${process.pid}`;
let root = '';
let count = 0;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'br-host-'));
});
afterAll(async () => {
  const left = carriers(run);
  await openProcessHost({ env: process.env, clock: openSystemClock() }).sweep(run);
  rmSync(root, { recursive: true });
  if (left.length > 0) throw new Error(`the suite left ${left.length} processes behind`);
});

/** Pids of the living processes that carry a marker, or one below it. */
function carriers(marker: string): number[] {
  const ours = (value: string | null): boolean => value === marker || value?.startsWith(`${marker}/`) === true;
  return listFromProc(null)
    .filter((entry) => ours(entry.marker))
    .map((entry) => entry.pid);
}

/** The command lines of all processes. */
function commandLines(): string[] {
  return listFromProc(null).flatMap(({ pid }) => {
    try {
      return [readFileSync(`/proc/${pid}/cmdline`, 'latin1')];
    } catch {
      return []; // Ended meanwhile.
    }
  });
}

function specOf(argv: readonly string[], rest: Partial<ProcessSpec> = {}): ProcessSpec {
  count += 1;
  return { marker: `${run}/${count}`, dir: path.join(root, String(count)), argv, cwd: root, env, stdin: null, ...rest };
}

const sh = (line: string, rest: Partial<ProcessSpec> = {}): ProcessSpec => specOf(['/bin/sh', '-c', line], rest);

async function linesOf(child: OwnedProcess): Promise<string[]> {
  const lines: string[] = [];
  for await (const { text } of child.lines()) lines.push(text);
  return lines;
}

/** Waits for a line of output, which says how far the program has come. */
async function said(child: OwnedProcess, line: string): Promise<void> {
  for await (const { text } of child.lines()) if (text === line) return;
  throw new Error(`it never said ${line}`);
}

/** A named pipe: a program waits at it until the test writes. */
async function makePipe(name: string): Promise<string> {
  count += 1;
  const file = path.join(root, `${name}-${count}`);
  await once(spawn('/usr/bin/mkfifo', [file]), 'exit');
  return file;
}

const code = (value: number): Exit => ({ kind: 'exited', code: value });
const lost: Exit = { kind: 'lost' };
const modeOf = (file: string): number => statSync(file).mode & 0o777;

/** Pid of the shim, and of the program it runs, as seen from outside a PID namespace. */
function insideOf({ ref }: OwnedProcess): { shim: number; program: number } {
  const childOf = (pid: number): number => listFromProc(null).find((entry) => entry.parent === pid)?.pid ?? Number.NaN;
  const shim = ref.containment === 'namespace' ? childOf(ref.pid) : ref.pid;
  return { shim, program: childOf(shim) };
}

/** The process found alive. */
function alive(found: Found): OwnedProcess {
  if (found.kind !== 'alive') throw new Error('no process was found alive');
  return found.process;
}

describe.each(['auto', 'tracked'] as const)('containment %s', (containment) => {
  const host = openProcessHost({ env: process.env, clock: openSystemClock(), containment });

  async function start(spec: ProcessSpec): Promise<OwnedProcess> {
    const started = await host.start(spec);
    if (!started.ok) throw new Error(`${started.error.cause} ${started.error.detail}`);
    return started.value;
  }

  describe('what it took', () => {
    const busy = (seconds: number): string =>
      `const end = process.cpuUsage().user + ${seconds * 1e6}; while (process.cpuUsage().user < end);`;
    const node = (script: string): string => `'${process.execPath}' -e '${script}'`;

    test('its CPU time is known at the end, with that of all it waited for', async () => {
      const child = await start(sh(`${node(busy(0.3))}; ${node(busy(0.2))}; exit 7`));
      expect(await child.exit).toEqual(code(7));
      const { cpu } = child.usage();
      expect(cpu).toBeGreaterThanOrEqual(490);
      expect(cpu).toBeLessThan(5_000);
    });

    test('a br that comes after the end reads the same', async () => {
      const spec = sh(node(busy(0.2)));
      const child = await start(spec);
      await child.exit;
      const found = await host.find(spec.dir, spec.marker);
      expect(found.process?.usage().cpu).toBe(child.usage().cpu);
      expect(child.usage().cpu).toBeGreaterThanOrEqual(190);
    });

    test('of one that was killed with its shim no CPU time is told', async () => {
      const child = await start(sh('echo up; sleep 1000'));
      await said(child, 'up');
      expect(child.usage().cpu).toBeNull();
      await child.stop(0);
      expect(await child.exit).toEqual(lost);
      expect(child.usage().cpu).toBeNull();
    });

    test.runIf(process.platform === 'linux')(
      'the peak of its greatest process is seen while output comes, also of one that gave the memory back',
      async () => {
        const pipe = await makePipe('memory');
        const child = await start(
          sh(
            `${node(
              'let big = Buffer.alloc(200 * 1024 * 1024, 1); console.log(big.length); big = null; gc(); require("fs").readFileSync(process.argv[1])',
            ).replace(' -e ', ' --expose-gc -e ')} '${pipe}'`,
          ),
        );
        await said(child, String(200 * 1024 * 1024));
        await expect.poll(() => child.usage().memory).not.toBeNull();
        expect(child.usage().memory).toBeGreaterThan(200 * 1024 * 1024);
        expect(child.usage().memory).toBeLessThan(1024 * 1024 * 1024);
        writeFileSync(pipe, '');
        await child.exit;
      },
    );

    test('of what never wrote anything, the memory is not known', async () => {
      const child = await start(sh('true'));
      await child.exit;
      expect(child.usage().memory).toBeNull();
    });
  });

  describe('what a program gets', () => {
    test('its output goes to files, its exit code is recorded', async () => {
      const child = await start(sh('echo out; echo err >&2; exit 3'));
      expect(await linesOf(child)).toEqual(['out']);
      expect(await child.exit).toEqual(code(3));
      expect(await child.tail('stderr', 100)).toBe('err\n');
      expect(child.ref.containment).toBe(await host.containment());
    });

    test('stderr can go into the same log, in order', async () => {
      const child = await start(sh('echo 1; echo 2 >&2; echo 3', { mergeStderr: true }));
      expect(await linesOf(child)).toEqual(['1', '2', '3']);
      expect(await child.tail('stderr', 100)).toBe('');
    });

    test('exactly the environment given, whatever the names, and the marker', async () => {
      const given = { ...env, EMPTY: '', 'npm_config_@scope:registry': "it's\n$HOME", 'a.b': 'ü', restore: 'mine' };
      const spec = specOf(['env', '-0'], { env: given });
      const child = await start(spec);
      const lines = await linesOf(child);
      await child.exit;
      expect(existsSync(path.join(spec.dir, 'environment'))).toBe(false);
      const seen = lines.join('\n').split('\0').filter(Boolean).toSorted();
      const expected = { ...given, BR_PROCESS: spec.marker };
      expect(seen).toEqual(
        Object.entries(expected)
          .map(([name, value]) => `${name}=${value}`)
          .toSorted(),
      );
    });

    test('standard input as given, then its end; none is an empty one', async () => {
      expect(await linesOf(await start(specOf(['cat'], { stdin: 'one\ntwo' })))).toEqual(['one', 'two']);
      expect(await linesOf(await start(specOf(['cat'])))).toEqual([]);
    });

    test('no descriptor but the three, no terminal, the usual umask', async () => {
      const spec = sh('ls /proc/self/fd | sort -n | head -5; : > made; (: > /dev/tty) 2>/dev/null || echo no terminal');
      // 3 is the directory that ls reads; the test runner hands down a high one of its own.
      const lines = await linesOf(await start(spec));
      expect(lines.filter((line) => !/^\d{2,}$/.test(line))).toEqual(['0', '1', '2', '3', 'no terminal']);
      expect(modeOf(path.join(root, 'made'))).toBe(0o666 & ~process.umask());
    });

    test('files of the run that nobody else can read; the pipe goes when it ends', async () => {
      const spec = specOf(['sleep', '1000'], { stdin: 'secret prompt' });
      const child = await start(spec);
      expect(modeOf(spec.dir)).toBe(0o700);
      for (const name of ['stdin', 'stdout.log', 'stderr.log', 'exit', 'alive', 'process']) {
        expect([name, modeOf(path.join(spec.dir, name))]).toEqual([name, 0o600]);
      }
      await child.stop(0);
      expect(existsSync(path.join(spec.dir, 'alive'))).toBe(false);
    });

    test('programs by name in its own PATH, by path from its own directory, with odd names', async () => {
      const tool = path.join(root, 'odd $(name) \'"=');
      writeFileSync(tool, '#!/bin/sh\necho "$@"', { mode: 0o755 });
      const words = ['a b', "it's", '*', '$X', '', 'ü', '-n'];
      expect(await linesOf(await start(specOf([`./${path.basename(tool)}`, ...words])))).toEqual([words.join(' ')]);
      expect(await linesOf(await start(specOf([path.basename(tool), 'x'], { env: { PATH: root } })))).toEqual(['x']);
    });
  });

  describe('what cannot be started is a failure before anything runs', () => {
    test.each([
      ['a program that is nowhere', { argv: ['no-such-program'] }, /"no-such-program" was not found/],
      ['a path that is not there', { argv: ['./none'] }, /none does not exist/],
      ['a file that is not executable', { argv: ['/etc/passwd'] }, /not executable/],
      ['a directory', { argv: ['/tmp'] }, /not a file/],
      ['no program', { argv: [] }, /not found/],
      ['a missing working directory', { argv: ['true'], cwd: '/no/such/dir' }, /working directory \/no\/such\/dir/],
      ['arguments beyond the limit', { argv: ['echo', 'x'.repeat(200_000)] }, /could not be started/],
      ['a NUL byte', { argv: ['echo', 'a\0b'] }, /NUL/],
    ])('%s', async (_, rest, cause) => {
      const spec = specOf([], rest);
      const started = await host.start(spec);
      expect(started).toMatchObject({
        ok: false,
        error: { code: 'process', cause: expect.stringMatching(cause) as string },
      });
      expect(existsSync(path.join(spec.dir, 'alive'))).toBe(false);
      expect(await host.find(spec.dir, spec.marker)).toEqual({ kind: 'ended', exit: lost, process: null });
    });

    test('a directory that cannot be made', async () => {
      writeFileSync(path.join(root, 'file'), '');
      const started = await host.start(specOf(['true'], { dir: path.join(root, 'file', 'run') }));
      expect(started).toMatchObject({
        ok: false,
        error: { code: 'process', detail: expect.stringMatching(/ENOTDIR/) as string },
      });
    });

    test('a directory that was used before, whose files are left alone', async () => {
      const spec = sh('echo first');
      await (
        await start(spec)
      ).exit;
      expect(await host.start(spec)).toMatchObject({ ok: false, error: { code: 'process' } });
      expect(readFileSync(path.join(spec.dir, 'stdout.log'), 'utf8')).toBe('first\n');
    });
  });

  describe('output', () => {
    test('50 MB arrive whole, with little memory though the reader is slow', async () => {
      const child = await start(sh('yes 0123456789012345678901234567890123456789012345678 | head -c 50000000'));
      await child.exit;
      let bytes = 0;
      let most = 0;
      const before = process.memoryUsage().arrayBuffers;
      for await (const line of child.lines()) {
        bytes += line.length + 1;
        if (bytes % 5_000_000 !== 0) continue;
        await new Promise(setImmediate);
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      }
      expect(bytes).toBe(50_000_000);
      expect(most).toBeLessThan(20_000_000);
    });

    test('lines come while the program runs, long ones whole', async () => {
      const child = await start(sh('head -c 300000 /dev/zero | tr "\\0" x; echo; echo ready; sleep 1000'));
      const lines = child.lines()[Symbol.asyncIterator]();
      expect((await lines.next()).value).toMatchObject({ offset: 0, length: 300_000 });
      expect((await lines.next()).value).toMatchObject({ text: 'ready', offset: 300_001 });
      await child.stop(0);
      expect((await lines.next()).done).toBe(true);
    });

    test('output on either stream is activity; silence is none', async () => {
      const [one, two] = [await makePipe('one'), await makePipe('two')];
      const child = await start(sh(`read x <${one}; printf half >&2; read x <${two}; printf half; sleep 1000`));
      let heard = 0;
      let hear = (): void => {};
      child.onActivity(() => {
        heard += 1;
        hear();
      });
      for (const [index, go] of [one, two].entries()) {
        const active = new Promise<void>((resolve) => {
          hear = resolve;
        });
        writeFileSync(go, '\n');
        expect(heard).toBe(index);
        await active;
      }
      const lines = linesOf(child); // A stream that hangs in half a line holds nobody beyond the end.
      await child.stop(0);
      expect([heard, await lines]).toEqual([2, ['half']]);
    });

    test('masking rewrites the logs of both streams', async () => {
      const child = await start(sh('echo hunter2; echo hunter2 >&2'));
      await child.seal((text) => text.replaceAll('hunter2', '***'));
      expect(await linesOf(child)).toEqual(['***    ']);
      expect(await child.tail('stderr', 100)).toBe('***    \n');
    });
  });

  describe('the end', () => {
    test.each([
      ['a background process', 'sleep N &'],
      ['one in a session of its own', 'setsid sleep N &'],
      ['a daemon, forked twice', '(setsid sh -c "sleep N & sleep N" >/dev/null 2>&1 &)'],
      ['one that ignores signals', "(trap '' TERM INT HUP; setsid sleep N &)"],
      ['one without its environment, in our group', 'env -i sleep N &'],
      ['one without its environment, below a daemon', 'setsid sh -c "env -i sleep N; :" &'],
      ['one that forks on and on', 'setsid sh -c "while :; do env -i sleep N & done" & sleep 0.02'],
    ])('%s does not outlive the program', async (_, line) => {
      const unique = `9${process.pid}${count}`;
      const child = await start(sh(`${line.replaceAll('N', unique)}\nexit 4`));
      expect(await child.exit).toEqual(code(4));
      expect(commandLines().filter((words) => words.includes(unique))).toEqual([]);
    });

    test('stop asks first: a program may take its leave', async () => {
      const child = await start(sh("trap 'echo bye; exit 7' TERM; echo ready; while :; do sleep 0.01; done"));
      await said(child, 'ready');
      await Promise.all([child.stop(60_000), child.stop(60_000)]);
      expect(await child.exit).toEqual(code(7));
      expect(await linesOf(child)).toEqual(['ready', 'bye']);
      await child.stop(60_000);
    });

    test('stop asks with the signal that the program wants', async () => {
      const child = await start(sh("trap 'exit 8' TERM; trap 'exit 9' INT; echo ready; while :; do sleep 0.01; done"));
      await said(child, 'ready');
      await child.stop(60_000, 'SIGINT');
      expect(await child.exit).toEqual(code(9));
    });

    test('a program without a handler ends by the signal, which its code tells', async () => {
      const child = await start(sh('echo ready; exec sleep 1000'));
      await said(child, 'ready');
      await child.stop(60_000);
      expect(await child.exit).toEqual(code(143));
      expect(await child.tail('stderr', 100)).toBe('');
    });

    test('who does not listen is killed after the grace, with all descendants', async () => {
      const spec = sh("trap '' TERM; setsid sleep 1000 & echo ready; while :; do sleep 1000; done");
      const child = await start(spec);
      await said(child, 'ready');
      await child.stop(30);
      expect(await child.exit).toEqual(lost);
      expect(carriers(spec.marker)).toEqual([]);
    });

    test('an impatient stop overtakes a patient one', async () => {
      const child = await start(sh("trap '' TERM; echo ready; while :; do sleep 1000; done"));
      await said(child, 'ready');
      const patient = child.stop(3_600_000);
      await child.stop(0);
      await patient;
      expect(await child.exit).toEqual(lost);
    });

    test('a stopped (SIGSTOP) program can be ended', async () => {
      const child = await start(sh('echo ready; sleep 1000'));
      await said(child, 'ready');
      process.kill(-child.ref.pid, 'SIGSTOP');
      await child.stop(20);
      expect(await child.exit).toEqual(lost);
    });

    test('the program alone killed: its code says so', async () => {
      const spec = sh('setsid sleep 1000 & echo ready; while :; do sleep 1000; done');
      const child = await start(spec);
      await said(child, 'ready');
      process.kill(insideOf(child).program, 'SIGKILL');
      expect(await child.exit).toEqual(code(137));
      expect(carriers(spec.marker)).toEqual([]);
      expect(await child.tail('stderr', 100)).toBe('');
    });

    test.each(['leader', 'shim', 'group'] as const)('the %s killed: lost, and nothing left', async (who) => {
      const spec = sh('setsid sleep 1000 & echo ready; sleep 1000');
      const child = await start(spec);
      await said(child, 'ready');
      process.kill({ leader: child.ref.pid, shim: insideOf(child).shim, group: -child.ref.pid }[who], 'SIGKILL');
      expect(await child.exit).toEqual(lost);
      expect(carriers(spec.marker)).toEqual([]);
    });

    test('sweep ends what carries a marker or one below it, and counts', async () => {
      const [one, two, other] = [`${run}/s/1`, `${run}/s/1/2`, `${run}/s/12`].map((marker) =>
        sh('echo up; sleep 1000', { marker }),
      );
      const children = await Promise.all([one, two, other].map(async (spec) => await start(spec ?? sh(''))));
      await Promise.all(
        children.map(async (child) => {
          await said(child, 'up');
        }),
      );
      expect(await host.sweep(`${run}/s/1`)).toBeGreaterThanOrEqual(4);
      expect(await children[0]?.exit).toEqual(lost);
      expect(await children[1]?.exit).toEqual(lost);
      expect(carriers(`${run}/s/12`)).not.toEqual([]);
      expect(await host.sweep(`${run}/s`)).toBeGreaterThanOrEqual(2);
      expect(await children[2]?.exit).toEqual(lost);
      expect(await host.sweep(`${run}/s`)).toBe(0);
    });
  });

  describe('after the death of br', () => {
    let br: ChildProcess | undefined;
    afterEach(() => {
      br?.kill('SIGKILL');
    });

    /** Lets another br start processes; resolves when it says how far it is. */
    async function startElsewhere(specs: readonly ProcessSpec[], until: 'ready' | 'started'): Promise<ChildProcess> {
      const request = JSON.stringify({ containment, specs });
      const child = spawn(process.execPath, ['--no-warnings', fixture, request], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      br = child;
      const output = createInterface({ input: child.stdout });
      await new Promise<void>((resolve) => {
        output.on('line', (line) => {
          if (line === until) resolve();
        });
      });
      return child;
    }

    async function killBr(child: ChildProcess): Promise<void> {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }

    test('the process goes on, is adopted, read from its beginning, and stopped', async () => {
      const spec = sh('echo one; trap "echo bye; exit 5" TERM; echo two; while :; do sleep 0.01; done');
      await killBr(await startElsewhere([spec], 'started'));
      const child = alive(await host.find(spec.dir, spec.marker));
      await said(child, 'two');
      expect(child.ref.containment).toBe(await host.containment());
      await child.stop(60_000);
      expect(await child.exit).toEqual(code(5));
      expect(await linesOf(child)).toEqual(['one', 'two', 'bye']);
      expect(await host.find(spec.dir, spec.marker)).toMatchObject({ kind: 'ended', exit: code(5) });
    });

    test('one that ended meanwhile has left its code and output; its leftovers end when it is found', async () => {
      const go = await makePipe('go');
      const spec = sh(`setsid sleep 1000 & read x <${go}; echo done; exit 6`);
      await killBr(await startElsewhere([spec], 'started'));
      // Opens the pipe, lets the program end, and waits for the pipe's end: nobody of ours watches.
      const watch = `exec 3<'${path.join(spec.dir, 'alive')}'; echo >'${go}'; cat <&3`;
      await once(spawn('sh', ['-c', watch], { stdio: 'ignore' }), 'exit');
      const found = await host.find(spec.dir, spec.marker);
      expect(found).toMatchObject({ kind: 'ended', exit: code(6) });
      const child = found.kind === 'ended' ? found.process : null;
      expect(child === null ? [] : await linesOf(child)).toEqual(['done']);
      expect(carriers(spec.marker)).toEqual([]);
    });

    test('killed together with br: lost, and nothing is left', async () => {
      const spec = sh('setsid sleep 1041 & echo ready; sleep 1042');
      const child = await startElsewhere([spec], 'started');
      const adopted = alive(await host.find(spec.dir, spec.marker));
      child.kill('SIGKILL');
      process.kill(-adopted.ref.pid, 'SIGKILL');
      expect(await adopted.exit).toEqual(lost);
      expect(await host.find(spec.dir, spec.marker)).toMatchObject({ kind: 'ended', exit: lost });
      expect(carriers(spec.marker)).toEqual([]);
    });

    test('a pid without its record is found by the pipe it holds', async () => {
      const spec = sh('echo ready; sleep 1000');
      await killBr(await startElsewhere([spec], 'started'));
      writeFileSync(path.join(spec.dir, 'process'), '\n'.padStart(128));
      const child = alive(await host.find(spec.dir, spec.marker));
      expect(child.ref.containment).toBe(await host.containment());
      await said(child, 'ready');
      await child.stop(0);
    });

    test('br killed at any moment of a start: each process is found alive, or ended, and nothing turns up later', async () => {
      let adopted = 0;
      for (let round = 0; round < 5; round += 1) {
        const specs = Array.from({ length: 5 }, () => sh('echo up; exec sleep 1000'));
        const child = await startElsewhere(specs, round === 4 ? 'started' : 'ready');
        await sleep(round * 12);
        await killBr(child);
        const founds = await Promise.all(specs.map(async (spec) => await host.find(spec.dir, spec.marker)));
        for (const found of founds) {
          if (found.kind === 'ended') continue;
          await said(found.process, 'up');
          await found.process.stop(0);
          adopted += 1;
        }
        expect(carriers(run)).toEqual([]);
      }
      expect(adopted).toBeGreaterThanOrEqual(5);
    }, 60_000);
  });
});
