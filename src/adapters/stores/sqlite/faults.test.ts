import { execFile, execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Failure } from '../../../model/failure.ts';
import { fold } from '../../../parallel/fold.ts';
import type { Store } from '../../../ports/store.ts';
import { sampleCreated, sampleNote, unwrap } from '../../../testing/store-samples.ts';
import { sampleOptions } from '../../../testing/store-worker.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { storeFailure } from './store-failure.ts';

const program = resolve(import.meta.dirname, '../../../../test/support/sqlite-faults.ts');
const node = [process.execPath, '--disable-warning=ExperimentalWarning', program];

/** How to get a private mount table here, as root or not; null where the system allows neither. */
const unshare = [
  ['unshare', '-m'],
  ['unshare', '-rm'],
].find(
  ([command = '', ...args]) => spawnSync(command, [...args, 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp']).status === 0,
);

let dir: string;
let path: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'br-faults-'));
  path = join(dir, '.buildrunner', 'data.db');
});
afterEach(() => rmSync(dir, { recursive: true }));

const open = (): ReturnType<typeof openSqliteStore> => openSqliteStore({ ...sampleOptions(fold), path });

/** A closed database with one session, of some pages. */
async function filled(): Promise<void> {
  const store = unwrap(await open());
  const { lease } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
  for (let n = 0; n < 50; n++) unwrap(await store.append(lease, [sampleNote('x'.repeat(2_000))]));
  await store.close();
}

async function refusal(): Promise<Failure> {
  const opened = await open();
  if (opened.ok) throw new Error('opened');
  return opened.error;
}

describe('a file that is no database of ours', () => {
  test.each([
    ['garbage', () => writeFileSync(path, 'not a database, but long enough to look like one '.repeat(200))],
    ['cut', () => truncateSync(path, statSync(path).size / 2)],
  ])('%s: refused; what the remedy says helps', async (_what, spoil) => {
    await filled();
    spoil();
    const before = readFileSync(path);
    const failure = await refusal();
    expect(failure).toMatchObject({ code: 'store', cause: `The database ${path} is damaged.` });
    expect(failure.remedy).toContain('br salvage list');
    execFileSync('sh', ['-c', /for f in .*; done/.exec(failure.remedy)?.[0] ?? 'false']);
    await unwrap(await open()).close();
    expect(readFileSync(`${path}.damaged`)).toEqual(before);
  });

  test('a page damaged later: appends fail, reads reject, both with words', async () => {
    await filled();
    const file = openSync(path, 'r+');
    for (let at = 4096; at < statSync(path).size; at += 4096) writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, at);
    closeSync(file);
    const opened = await open();
    const failure = opened.ok ? await damaged(opened.value) : opened.error;
    expect(failure).toMatchObject({ code: 'store', cause: `The database ${path} is damaged.` });
  });

  async function damaged(store: Store): Promise<Failure> {
    await expect(store.events({})).rejects.toMatchObject({ name: 'FailureError', failure: { code: 'store' } });
    const acquired = await store.acquire('s-1');
    await store.close();
    if (acquired.ok) throw new Error('acquired');
    return acquired.error;
  }

  test("another program's database is refused and not touched", async () => {
    mkdirSync(dirname(path));
    const db = new DatabaseSync(path);
    db.exec('CREATE TABLE features (id TEXT)');
    db.close();
    const before = readFileSync(path);
    const cause = `${path} is a database of another program, or of a BuildRunner before version 4.`;
    expect(await refusal()).toMatchObject({ code: 'store', cause });
    expect(readFileSync(path)).toEqual(before);
  });

  test('a newer schema is refused and not touched', async () => {
    await filled();
    const db = new DatabaseSync(path);
    db.exec('PRAGMA user_version = 999');
    db.close();
    const before = readFileSync(path);
    const failure = await refusal();
    expect(failure.code).toBe('store');
    expect(failure.cause).toMatch(/newer br \(schema 999; this one knows \d+\)/);
    expect(readFileSync(path)).toEqual(before);
  });

  test('a directory in its place', async () => {
    mkdirSync(path, { recursive: true });
    expect(await refusal()).toMatchObject({ code: 'store', cause: `${path} is not a file.` });
  });

  test('a file in the place of its directory', async () => {
    writeFileSync(dirname(path), '');
    expect(await refusal()).toMatchObject({ code: 'store', cause: `The directory ${dirname(path)} cannot be made.` });
  });

  test('removed or replaced while open: nothing is written to what nobody can find', async () => {
    const store = unwrap(await open());
    const { lease } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
    renameSync(path, `${path}.away`);
    const failed = {
      ok: false,
      error: { code: 'store', cause: `The database ${path} was removed or replaced while br had it open.` },
    };
    expect(await store.append(lease, [sampleNote('lost')])).toMatchObject(failed);
    writeFileSync(path, '');
    expect(await store.append(lease, [sampleNote('lost')])).toMatchObject(failed);
    renameSync(`${path}.away`, path);
    expect(await store.append(lease, [sampleNote('found')])).toMatchObject({ ok: true });
    await store.close();
  });
});

describe('a disk that does not take it', { timeout: 30_000 }, () => {
  test.skipIf(unshare === undefined)('full: refused without a trace, and goes on when there is space', async () => {
    mkdirSync(dirname(path));
    const ballast = join(dirname(path), 'ballast');
    const script = 'mount -t tmpfs -o size=2m tmpfs "$0"; head -c 1000000 /dev/zero > "$1"; shift; exec "$@"';
    const told = await mounted(script, [dirname(path), ballast, ...node, 'fill', path, ballast]);
    expect(told.failure).toMatchObject({ code: 'store', cause: `The disk that holds ${path} is full.` });
    expect(told.stored).toBe(told.acknowledged);
    expect(told.after).toBe(Number(told.acknowledged) + 1);
    expect(told.state).toEqual(told.folded);
  });

  test.skipIf(unshare === undefined)('full already when it is opened', async () => {
    mkdirSync(dirname(path));
    const script = 'mount -t tmpfs -o size=64k tmpfs "$0"; head -c 64k /dev/zero > "$0/ballast"; exec "$@"';
    const told = await mounted(script, [dirname(path), ...node, 'open', path]);
    expect(told).toMatchObject({ ok: false, error: { code: 'store', cause: `The disk that holds ${path} is full.` } });
  });

  test('a limit on the size of files: refused, and what was acknowledged is there', async () => {
    mkdirSync(dirname(path));
    const { stdout } = await run('sh', ['-c', 'ulimit -f 1000; exec "$0" "$@"', ...node, 'fill', path]);
    const told = JSON.parse(stdout) as Told;
    expect(told.failure?.code).toBe('store');
    expect(told.failure?.remedy).toContain('ulimit -f');
    const store = unwrap(await open());
    expect(await store.events({})).toHaveLength(Number(told.acknowledged));
    await store.close();
  });

  test.skipIf(unshare === undefined).each([
    ['with a database', true],
    ['without one', false],
  ])('read-only, %s', async (_what, there) => {
    mkdirSync(dirname(path));
    if (there) await filled();
    const script = 'mount --bind "$0" "$0"; mount -o remount,ro,bind "$0"; exec "$@"';
    const told = await mounted(script, [dirname(path), ...node, 'open', path]);
    const error = { code: 'store', cause: `The database ${path} cannot be written.` };
    expect(told).toMatchObject({ ok: false, error });
  });

  test.skipIf(process.getuid?.() === 0)('read-only, by permissions', async () => {
    await filled();
    execFileSync('chmod', ['-R', 'a-w', dirname(path)]);
    expect(await refusal()).toMatchObject({ code: 'store', cause: `The database ${path} cannot be written.` });
    execFileSync('chmod', ['-R', 'u+w', dirname(path)]);
  });

  test('locked by another program', async () => {
    await filled();
    const [holder, waiter] = [new DatabaseSync(path), new DatabaseSync(path, { timeout: 0 })];
    holder.exec('BEGIN IMMEDIATE');
    const failure = thrown(() => waiter.exec('BEGIN IMMEDIATE'));
    expect(failure).toMatchObject({ code: 'store', cause: `Another program keeps the database ${path} locked.` });
    holder.close();
    waiter.close();
  });

  test('a mistake of ours is no failure', async () => {
    const db = new DatabaseSync(':memory:');
    expect(thrown(() => db.exec('SELECT * FROM nowhere'))).toBeNull();
    db.close();
  });
});

/** What `sqlite-faults.ts` says. */
type Told = {
  failure?: Failure;
  error?: Failure;
  acknowledged?: number;
  stored?: number;
  after?: number;
  state?: unknown;
  folded?: unknown;
};
const run = promisify(execFile);

/** Runs a script in a mount table of its own, which ends with it, and reads what the program told. */
async function mounted(script: string, args: readonly string[]): Promise<Told> {
  const [command = '', ...flags] = unshare ?? [];
  const { stdout } = await run(command, [...flags, 'sh', '-ec', script, ...args]);
  return JSON.parse(stdout) as Told;
}

function thrown(work: () => void): Failure | null {
  try {
    work();
  } catch (error) {
    return storeFailure(error, path);
  }
  throw new Error('nothing was thrown');
}
