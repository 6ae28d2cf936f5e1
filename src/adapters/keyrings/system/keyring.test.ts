import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { appears } from '../../../../test/support/appears.ts';
import type { KeyringAnswer } from '../../../ports/keyring.ts';
import { createFakeClock, type FakeClock } from '../../../testing/fake-clock.ts';
import { openSystemKeyring } from './index.ts';

type World = {
  readonly dir: string;
  readonly clock: FakeClock;
  /** Asks on a system, with these variables beside PATH. */
  readonly read: (platform: NodeJS.Platform, env?: Readonly<Record<string, string>>) => Promise<KeyringAnswer | null>;
};

/** A folder in which the systems' programs do as a script says; nothing else of this machine's is found. */
async function world(script: string | null): Promise<World> {
  const dir = await mkdtemp(path.join(tmpdir(), 'br keyring '));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  if (script !== null)
    for (const name of ['secret-tool', 'security']) {
      await writeFile(path.join(dir, name), `#!/bin/sh\ncd '${dir}'\n${script}\n`);
      await chmod(path.join(dir, name), 0o755);
    }
  const clock = createFakeClock();
  const read: World['read'] = async (platform, env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' }) => {
    const keyring = openSystemKeyring({ platform, clock, env: { PATH: dir, ...env } });
    return keyring === null ? null : await keyring.read('buildrunner', 'anthropic');
  };
  return { dir, clock, read };
}

describe('the keyring of the system', () => {
  test('is asked for the entry by its program, and the line that it prints is the secret', async () => {
    const { dir, clock, read } = await world(
      'echo "$0 $*" >> asked; echo "env $SECRET_OF_OTHERS" >> asked; echo found',
    );
    const bus = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere', SECRET_OF_OTHERS: 'passed on' };
    expect(await read('linux', bus)).toEqual({ kind: 'found', secret: 'found' });
    expect(await read('darwin')).toEqual({ kind: 'found', secret: 'found' });
    expect(await readFile(path.join(dir, 'asked'), 'utf8')).toBe(
      `${dir}/secret-tool lookup service buildrunner account anthropic\nenv \n` +
        `${dir}/security find-generic-password -s buildrunner -a anthropic -w\nenv \n`,
    );
    expect(clock.pending).toBe(0);
  });

  test('that has no such entry says so in its own way', async () => {
    const { read: nothing } = await world('exit 1');
    expect(await nothing('linux')).toEqual({ kind: 'missing' });
    const { read: notFound } = await world('echo "could not be found" >&2; exit 44');
    expect(await notFound('darwin')).toEqual({ kind: 'missing' });
    const { read: empty } = await world('echo');
    expect(await empty('linux')).toEqual({ kind: 'missing' });
  });

  test('that cannot be asked says why', async () => {
    const { read: locked } = await world('echo "Cannot autolaunch D-Bus" >&2; echo more >&2; exit 1');
    expect(await locked('linux')).toEqual({ kind: 'silent', why: 'secret-tool failed: Cannot autolaunch D-Bus' });
    expect(await locked('darwin')).toEqual({ kind: 'silent', why: 'security failed: Cannot autolaunch D-Bus' });
    const { read: absent } = await world(null);
    expect(await absent('linux')).toEqual({ kind: 'silent', why: 'secret-tool is not installed' });
  });

  test('is not asked where there is no session bus to ask it by', async () => {
    const { dir, read } = await world(': > asked; echo found');
    expect(await read('linux', {})).toEqual({ kind: 'silent', why: 'there is no session bus' });
    expect(await read('linux', { XDG_RUNTIME_DIR: dir })).toMatchObject({ kind: 'silent' });
    await expect(readFile(path.join(dir, 'asked'))).rejects.toThrow('ENOENT');
    // The usual place of the bus.
    await mkdir(path.join(dir, 'bus'));
    expect(await read('linux', { XDG_RUNTIME_DIR: dir })).toEqual({ kind: 'found', secret: 'found' });
  });

  test('that waits to be unlocked is ended, and nobody waits for it', async () => {
    const { dir, clock, read } = await world('/bin/mkdir began; exec /bin/sleep 600');
    const asked = read('linux');
    await appears(dir, 'began');
    clock.advance(3_000);
    expect(await asked).toEqual({ kind: 'silent', why: 'secret-tool did not answer within 3 s' });
  });

  test('is not known for every system', async () => {
    const { read } = await world('echo found');
    expect(await read('win32')).toBeNull();
  });
});
