import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endedSession, randomSession } from '../../../../test/support/histories.ts';
import { downgrade } from '../../../../test/support/maintained-database.ts';
import type { Event } from '../../../model/event.ts';
import { foldInto } from '../../../parallel/fold.ts';
import { measure } from '../../../telemetry/measure.ts';
import { sampleNote, seeded, unwrap } from '../../../testing/store-samples.ts';
import { sampleOptions } from '../../../testing/store-worker.ts';
import { openMaintenance } from './maintenance.ts';
import { openSqliteStore } from './sqlite-store.ts';

const program = resolve(import.meta.dirname, '../../../../test/support/sqlite-maintenance-worker.ts');
/** So many places to be killed at are tried of each job, chosen at random: all of them (BR_PLACES=10000) take minutes. */
const PLACES = Number(process.env['BR_PLACES'] ?? 4);
/** Each place takes seconds on a busy machine. */
const TIME = 120_000 + PLACES * 60_000;
const NOW = Date.UTC(2026, 0, 5, 12);

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'br-maintenance-faults-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

type Options = Parameters<typeof openMaintenance>[0];

function options(path: string): Options {
  return { ...sampleOptions(foldInto, { measure, clock: { now: () => now, monotonic: () => 0 } }), path };
}

let now = NOW;

/** A database of two ended sessions, old and new, and one that goes on, side by side. */
async function prepared(path: string): Promise<readonly Event[]> {
  now = NOW - 2 * 86_400_000;
  const tick = (): void => void (now += 60_000);
  const store = unwrap(await openSqliteStore(options(path)));
  const { lease } = await randomSession(store, 's-2', { seed: 2, events: 30, tick });
  await endedSession(store, 's-1', { seed: 1, events: 60, tick });
  now = NOW - 1_000;
  await endedSession(store, 's-3', { seed: 3, events: 60, tick: () => (now += 10) });
  await store.release(lease);
  now = NOW;
  const { events } = await store.telemetry.page({ limit: 100_000, archive: true });
  await store.close();
  return events.toReversed();
}

/** Runs a job, and kills it before a step; 0: never. The number of its steps, or null when it was killed. */
function run(path: string, job: string, step: number): number | null {
  const args = ['--disable-warning=ExperimentalWarning', program, path, job, String(NOW), String(step)];
  const { stdout, stderr, signal } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });
  if (signal === 'SIGKILL') return null;
  expect(stderr).toBe('');
  const { steps, result } = JSON.parse(stdout) as Told;
  expect(result).toMatchObject({ ok: true });
  return steps;
}

/** What the worker says. */
type Told = { readonly steps: number; readonly result: unknown };

/** How to get a private mount table here, as root or not; null where the system allows neither. */
const unshare = [
  ['unshare', '-m'],
  ['unshare', '-rm'],
].find(
  ([command = '', ...args]) => spawnSync(command, [...args, 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp']).status === 0,
);

/** Runs a job behind a script that mounts something at a place, in a mount table of its own. */
function mounted(script: string, place: string, [path, job]: readonly [string, string]): unknown {
  const [command = '', ...flags] = unshare ?? [];
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', program, path, job, String(NOW), '0'];
  const { stdout } = spawnSync(command, [...flags, 'sh', '-ec', script, place, ...node], { encoding: 'utf8' });
  return (JSON.parse(stdout) as Told).result;
}

/** Without what the jobs record about themselves; ids change with the name of the database. */
function plain(events: readonly Event[]): object[] {
  return events.filter(({ type }) => !type.startsWith('system.')).map(({ id: _id, mono: _mono, ...rest }) => rest);
}

async function stored(path: string): Promise<readonly Event[]> {
  const store = unwrap(await openSqliteStore(options(path)));
  const { events } = await store.telemetry.page({ limit: 100_000, archive: true });
  expect((await store.events({ session: 's-1' })).map(({ seq }) => seq)).toEqual(
    events
      .filter(({ session }) => session === 's-1')
      .map(({ seq }) => seq)
      .toReversed(),
  );
  await store.close();
  expect(unwrap(await openMaintenance(options(path)).check()).damages).toEqual([]);
  return events.toReversed();
}

test.each([
  ['rotate', 'rotation'],
  ['rebuild', 'a rebuild'],
  ['vacuum', 'a vacuum'],
  ['backup', 'a backup'],
  ['migrate', 'a migration'],
])(
  '%s: wherever %s is killed, nothing is lost or doubled, and the next one ends it',
  async (job) => {
    const first = join(dir, 'first', 'data.db');
    mkdirSync(dirname(first));
    const before = plain(await prepared(first));
    if (job === 'migrate') downgrade(first);
    const copy = (name: string): string => {
      cpSync(dirname(first), join(dir, name), { recursive: true });
      return join(dir, name, 'data.db');
    };
    const steps = run(copy('whole'), job, 0) ?? 0;
    expect(steps).toBeGreaterThan(2);
    const below = seeded(Date.now());
    const places = Array.from({ length: steps }, (_, index) => index + 1)
      .map((place) => ({ place, order: below(1_000_000) }))
      .toSorted((a, b) => a.order - b.order)
      .slice(0, PLACES);
    for (const { place } of places) {
      const path = copy(`killed-${place}`);
      expect(run(path, job, place)).toBeNull();
      expect({ place, events: plain(await stored(path)) }).toEqual({ place, events: before });
      const target = `${path}.copy`;
      if (existsSync(target)) rmSync(target);
      expect(run(path, job, 0)).not.toBeNull();
      expect({ place, events: plain(await stored(path)) }).toEqual({ place, events: before });
      const copied = job === 'backup' ? plain(await stored(target)) : before;
      expect(copied).toEqual(before);
      const left = readdirSync(dirname(path)).filter((file) => !/^(data\.db.*|archive)$/.test(file));
      expect(left).toEqual([]);
      const status = unwrap(await openMaintenance(options(path)).status());
      const archive = existsSync(join(dirname(path), 'archive')) ? readdirSync(join(dirname(path), 'archive')) : [];
      expect(archive.toSorted()).toEqual(status?.segments.map(({ file }) => file).toSorted());
      expect(archive.length > 0).toBe(job === 'rotate');
      rmSync(dirname(path), { recursive: true });
    }
  },
  TIME,
);

test('rotations at once, and a session that goes on meanwhile, lose and double nothing', async () => {
  const path = join(dir, 'data.db');
  const before = plain(await prepared(path));
  const store = unwrap(await openSqliteStore(options(path)));
  const lease = unwrap(await store.acquire('s-2'));
  let acknowledged = 0;
  const going = { on: true };
  const args = ['--disable-warning=ExperimentalWarning', program, path, 'rotate', String(NOW), '0'];
  const rotations = Promise.all(Array.from({ length: 4 }, () => promisify(execFile)(process.execPath, args))).finally(
    () => (going.on = false),
  );
  while (going.on) {
    acknowledged = unwrap(await store.append(lease, [sampleNote('meanwhile')])).state.seq;
    await nextTurn();
  }
  await rotations;
  await store.release(lease);
  await store.close();
  const after = await stored(path);
  expect(plain(after).slice(0, before.length)).toEqual(before);
  expect(after.map(({ seq }) => seq)).toEqual(after.map((_, index) => index + 1));
  expect(after.some(({ seq, session }) => seq === acknowledged && session === 's-2')).toBe(true);
  const status = unwrap(await openMaintenance(options(path)).status());
  expect(status?.segments.length).toBeGreaterThan(0);
  expect(readdirSync(join(dir, 'archive')).toSorted()).toEqual(status?.segments.map(({ file }) => file).toSorted());
}, 120_000);

test.skipIf(unshare === undefined)('a full disk: a rotation ends with words, and nothing is lost', async () => {
  const path = join(dir, 'data.db');
  const before = plain(await prepared(path));
  mkdirSync(join(dir, 'archive'));
  const full = 'mount -t tmpfs -o size=16k tmpfs "$0"; head -c 16k /dev/zero > "$0/ballast" || true; exec "$@"';
  const refused = mounted(full, join(dir, 'archive'), [path, 'rotate']);
  const cause = `The disk that holds ${join(dir, 'archive')} is full.`;
  expect(refused).toMatchObject({ ok: false, error: { code: 'store', cause } });
  expect(plain(await stored(path))).toEqual(before);
  run(path, 'rotate', 0);
  expect(plain(await stored(path))).toEqual(before);
});

test.skipIf(unshare === undefined)('a disk that can only be read: all is refused with words', async () => {
  const path = join(dir, 'data.db');
  const before = plain(await prepared(path));
  const readOnly = 'mount --bind "$0" "$0"; mount -o remount,ro,bind "$0"; exec "$@"';
  for (const job of ['rotate', 'rebuild', 'vacuum', 'backup', 'migrate'])
    expect([job, mounted(readOnly, dir, [path, job])]).toMatchObject([job, { ok: false, error: { code: 'store' } }]);
  expect(plain(await stored(path))).toEqual(before);
});

test(
  'wherever the removal of segments is killed, what is left is whole, and the next one ends it',
  async () => {
    const first = join(dir, 'first', 'data.db');
    mkdirSync(dirname(first));
    const before = await prepared(first);
    run(first, 'rotate', 0);
    const copy = (name: string): string => {
      cpSync(dirname(first), join(dir, name), { recursive: true });
      return join(dir, name, 'data.db');
    };
    const steps = run(copy('whole'), 'remove', 0) ?? 0;
    const left = plain(await stored(join(dir, 'whole', 'data.db')));
    expect(left.length).toBeLessThan(before.length);
    for (let place = 1; place <= steps; place += Math.max(1, Math.floor(steps / PLACES))) {
      const path = copy(`killed-${place}`);
      expect(run(path, 'remove', place)).toBeNull();
      await stored(path);
      expect(run(path, 'remove', 0)).not.toBeNull();
      expect({ place, events: plain(await stored(path)) }).toEqual({ place, events: left });
      expect(readdirSync(join(dirname(path), 'archive'))).toEqual([]);
      rmSync(dirname(path), { recursive: true });
    }
  },
  TIME,
);
