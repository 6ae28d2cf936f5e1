import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Millis } from '../../../model/units.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Keyring, KeyringAnswer } from '../../../ports/keyring.ts';

/** What the keyring is asked with. */
export type KeyringOptions = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Pick<Clock, 'after'>;
};

/** A keyring that has not answered by then waits for somebody to unlock it, or for a bus that is not there. */
const LIMIT: Millis = 3_000;

/** No key is longer. */
const MOST_OUTPUT = 16 * 1024;

/** All that the programs need: the bus and the screen of the session, and whose it is. */
const PASSED =
  /^(PATH|HOME|USER|LOGNAME|LANG|LC_.*|TMPDIR|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|XDG_.*|DBUS_SESSION_BUS_ADDRESS)$/;

type Lookup = {
  readonly argv: (service: string, account: string) => readonly [string, ...string[]];
  /** Exit codes by which it says that there is no such entry; of `secret-tool` it is the same as that of errors, which say why. */
  readonly missing: number;
  /** Why it is of no use to ask; null: it may be asked. */
  readonly hindrance: (env: KeyringOptions['env']) => string | null;
};

/**
 * The programs that come with the systems' keyrings. Sources: `man secret-tool` (libsecret), `man security` (macOS; 44 is
 * errSecItemNotFound as it exits with it).
 */
const LOOKUPS: Readonly<Partial<Record<NodeJS.Platform, Lookup>>> = {
  linux: {
    argv: (service, account) => ['secret-tool', 'lookup', 'service', service, 'account', account],
    missing: 1,
    hindrance: noBus,
  },
  darwin: {
    argv: (service, account) => ['security', 'find-generic-password', '-s', service, '-a', account, '-w'],
    missing: 44,
    hindrance: () => null,
  },
};

/** The keyring of the user's session, asked by the program that comes with it, without a shell; null: none is known for this system. */
export function openSystemKeyring(options: KeyringOptions): Keyring | null {
  const lookup = LOOKUPS[options.platform];
  if (lookup === undefined) return null;
  return {
    name: `the keyring (${lookup.argv('', '')[0]})`,
    read: async (service, account) => {
      const why = lookup.hindrance(options.env);
      return why === null ? await ask(lookup.argv(service, account), lookup, options) : { kind: 'silent', why };
    },
  };
}

/** Without a bus `secret-tool` would start one, or wait for it. */
function noBus(env: KeyringOptions['env']): string | null {
  if ((env['DBUS_SESSION_BUS_ADDRESS'] ?? '') !== '') return null;
  const runtime = env['XDG_RUNTIME_DIR'] ?? '';
  return runtime !== '' && existsSync(path.join(runtime, 'bus')) ? null : 'there is no session bus';
}

async function ask(
  [program, ...args]: readonly [string, ...string[]],
  { missing }: Lookup,
  { env, clock }: KeyringOptions,
): Promise<KeyringAnswer> {
  const passed = Object.fromEntries(Object.entries(env).filter(([name]) => PASSED.test(name)));
  const child = spawn(program, args, { env: passed, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = gather(child);
  return await new Promise((resolve) => {
    const timer = clock.after(LIMIT, () => {
      child.kill('SIGKILL');
      // What it started may hold its output open; nobody waits for that.
      child.stdout.destroy();
      child.stderr.destroy();
      child.unref();
      resolve({ kind: 'silent', why: `${program} did not answer within ${LIMIT / 1000} s` });
    });
    const end = (answer: KeyringAnswer): void => {
      timer.cancel();
      resolve(answer);
    };
    child.once('error', (error) => end({ kind: 'silent', why: startFailure(program, error) }));
    child.once('close', (code) => {
      const secret = said.stdout().replace(/\r?\n$/, '');
      if (code === 0) return end(secret === '' ? { kind: 'missing' } : { kind: 'found', secret });
      const complaint = said.stderr();
      if (code === missing && (missing !== 1 || complaint === '')) return end({ kind: 'missing' });
      end({ kind: 'silent', why: `${program} failed${complaint === '' ? '' : `: ${complaint}`}` });
    });
  });
}

function startFailure(program: string, error: Error): string {
  const missing = 'code' in error && error.code === 'ENOENT';
  return missing ? `${program} is not installed` : `${program} could not be started: ${error.message}`;
}

function gather(child: ChildProcess): { readonly stdout: () => string; readonly stderr: () => string } {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      if (texts[name].length < MOST_OUTPUT) texts[name] += text;
    });
  return { stdout: () => texts.stdout, stderr: () => texts.stderr.split('\n')[0]?.trim().slice(0, 200) ?? '' };
}
