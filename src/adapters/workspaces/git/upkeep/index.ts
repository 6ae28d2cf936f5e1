import { mkdir, realpath, stat, statfs, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from '../../../../ports/clock.ts';
import type { RepositoryInfo } from '../../../../ports/repository.ts';
import type { Room, Upkeep } from '../../../../ports/upkeep.ts';
import { atRoot, type Context } from '../context.ts';
import { identityEnv } from '../identity.ts';
import { waitingBy } from '../locks.ts';
import { type Env, line, openGit } from '../run-git.ts';
import { findFaults, mendFault } from './faults.ts';
import { freeHolding } from './free.ts';
import { listHoldings } from './holdings.ts';
import { findObstacles, nearest } from './obstacles.ts';

/** What upkeep needs: the repository, and the pool of `openWorkspaces`. */
export type UpkeepOptions = {
  readonly repository: { readonly info: RepositoryInfo };
  readonly poolDir: string;
  readonly env: Env;
  readonly clock: Clock;
};

/** Opens the upkeep of a repository. Makes nothing: a pool that is not there yet holds nothing. */
export function openUpkeep({ repository: { info }, poolDir, env, clock }: UpkeepOptions): Upkeep {
  const git = openGit(env, waitingBy(clock));
  let opened: Promise<Context> | null = null;
  const context = (): Promise<Context> =>
    (opened ??= identityEnv(git, info.root, env).then((identity) => ({ git, info, mainTop: null, identity })));
  const pool = (): Promise<string> => realpath(poolDir).catch(() => poolDir);
  const stamp = path.join(poolDir, '.tidied');
  return {
    pool: poolDir,
    holdings: async ({ measure }) => listHoldings(await context(), await pool(), measure),
    free: async (holding) => freeHolding(await context(), await pool(), holding),
    objectBytes: async (refs) => objectBytes(await context(), refs),
    tidiedAt: async () => (await stat(stamp).catch(() => null))?.mtimeMs ?? null,
    setTidied: async (at) => {
      await mkdir(poolDir, { recursive: true });
      await writeFile(stamp, '');
      await utimes(stamp, at / 1000, at / 1000);
    },
    faults: async () => findFaults(await context(), clock.now()),
    mend: async (fault) => mendFault(await context(), fault, clock.now()),
    obstacles: async () => findObstacles(info, await pool()),
    rooms: async () => rooms([await pool(), info.stateDir, info.commonDir]),
    gitVersion: async () => line((await git.run(['version'], { cwd: info.root })).stdout).replace(/^git version /, ''),
  };
}

/** Objects of these refs that no other ref reaches, as they lie on the disk. */
async function objectBytes(context: Context, refs: readonly string[]): Promise<number> {
  if (refs.length === 0) return 0;
  const all = await context.git.run(['for-each-ref', '--format=%(refname)'], atRoot(context));
  const going = new Set(refs);
  const staying = all.stdout.split('\n').filter((ref) => ref !== '' && !going.has(ref));
  const input = [...going, ...['HEAD', ...staying].map((ref) => `^${ref}`)].join('\n');
  const counted = await context.git.run(
    ['rev-list', '--disk-usage', '--objects', '--stdin', '--ignore-missing'],
    atRoot(context, { input: `${input}\n` }),
  );
  return counted.code === 0 ? Number(line(counted.stdout)) || 0 : 0;
}

/** One entry a disk, named by the first directory on it. */
async function rooms(dirs: readonly string[]): Promise<readonly Room[]> {
  const found = new Map<number, Room>();
  for (const dir of dirs) {
    const there = await nearest(dir);
    const disk = await statfs(there).catch(() => null);
    const dev = (await stat(there).catch(() => null))?.dev;
    if (disk === null || dev === undefined) continue;
    const room = { path: there, free: disk.bavail * disk.bsize, total: disk.blocks * disk.bsize };
    if (!found.has(dev)) found.set(dev, room);
  }
  return [...found.values()];
}
