import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const urlOf = (name: string): string => JSON.stringify(pathToFileURL(path.join(import.meta.dirname, name)).href);

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'br-full-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Runs a script in a process of its own, with its output (or its errors) where there is no room. */
async function intoFull(
  script: string,
  full: 1 | 2 = 1,
): Promise<{ readonly code: number | null; readonly told: string }> {
  const fd = openSync('/dev/full', 'w');
  const stdio = full === 1 ? (['ignore', fd, 'pipe'] as const) : (['ignore', 'pipe', fd] as const);
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
    cwd: dir,
    stdio: [...stdio],
  });
  let told = '';
  (full === 1 ? child.stderr : child.stdout)?.on('data', (bytes: Buffer) => (told += bytes.toString()));
  return await new Promise((resolve) => child.on('close', (code) => resolve({ code, told })));
}

const br = (...words: string[]): string =>
  `const { main } = await import(${urlOf('main.ts')}); await main(['node', 'br', ...${JSON.stringify(words)}]);`;

test.skipIf(!existsSync('/dev/full'))(
  'where there is no room for the answer, it is told in a sentence, with the exit code of a failure',
  async () => {
    for (const words of [['--help'], ['config', 'check'], ['--json', 'config', 'check'], ['--json', 'status']]) {
      const { code, told } = await intoFull(br(...words));
      expect([words, code]).toEqual([words, 9]);
      expect(told).toMatch(/^error: The output cannot be written: the disk is full\.\nnext: .*\n$/u);
    }
  },
);

test.skipIf(!existsSync('/dev/full'))(
  'the work ends as by a signal, whether it was begun before or after',
  async () => {
    const script = `
    const { processContext } = await import(${urlOf('process-context.ts')});
    const globals = { json: false, quiet: false, verbose: false };
    const { context, lost } = processContext({ globals, directory: null, noColorFlag: true });
    const told = [];
    const alive = setInterval(() => {}, 1000);
    context.onSignal(() => told.push('never'))();
    const before = new Promise((resolve) => context.onSignal(resolve));
    context.out.write('x');
    told.push(await before, context.out.closed.aborted);
    told.push(await new Promise((resolve) => context.onSignal(resolve)));
    clearInterval(alive);
    await context.out.send(Buffer.from('y'));
    console.error(JSON.stringify([...told, (await lost()).code]));
    process.exit(0);`;
    expect((await intoFull(script)).told).toBe('["SIGTERM",true,"SIGTERM","io"]\n');
  },
);

test.skipIf(!existsSync('/dev/full'))(
  'where there is no room for what is said beside it, the answer is whole',
  async () => {
    const { code, told } = await intoFull(br('--no-such-flag'), 2);
    expect([code, told]).toEqual([2, '']);
    expect((await intoFull(br('config', 'check'), 2)).code).toBe(0);
  },
);
