import { mkdir, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { LinkPolicy } from '../../../model/config.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure, failures } from '../../../model/failures.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { RepositoryInfo } from '../../../ports/repository.ts';
import type { Workspace, WorkspaceRequest, Workspaces } from '../../../ports/workspace.ts';
import type { Context } from './context.ts';
import { identityEnv } from './identity.ts';
import { includeFiles } from './include.ts';
import { withoutDownloads } from './lfs.ts';
import { waitingBy } from './locks.ts';
import { conflicts, openAside, peek } from './peek.ts';
import { portsDir } from './pool-dir.ts';
import { leasePorts, type PortRange, releasePorts, usualPorts } from './ports.ts';
import { prepareSlot, pristineIndex, unusable } from './prepare-slot.ts';
import { resolve } from './refs.ts';
import { restore } from './restore.ts';
import { openGit, type Env, type Place } from './run-git.ts';
import { settle } from './settle.ts';
import { openSetupCache } from './setup-cache/setup-cache.ts';
import { slotCache, slotEnv } from './slot-env.ts';
import { emptyRecord, listSlots, readRecord, recordFile, type SlotRecord, writeRecord } from './slot-record.ts';
import { fillShape } from './shape.ts';
import { findSlot, freeSlot, retainSlot, sessionDir, takeSlot } from './slots.ts';
import { takeSnapshot } from './snapshot.ts';
import { removeTree } from './tree-files.ts';
import { linkFiles, removeWorktree, worktreesBelow } from './worktree.ts';

/** What the workspaces of a repository need. */
export type WorkspacesOptions = {
  readonly repository: { readonly info: RepositoryInfo };
  /**
   * Absolute path of the directory for the slots: `<poolDir>/<session>/slot-<n>`, made when needed. Best outside the repository, so
   * that module resolution, test runners and file watchers do not wander from a slot into the user's tree or back.
   */
  readonly poolDir: string;
  /** How dependency folders come into a workspace. Default: `auto`. */
  readonly links?: LinkPolicy;
  /** Ports to give to slots. Default: 20000 to 29999. */
  readonly ports?: PortRange;
  readonly env: Env;
  readonly clock?: Clock;
};

/** Opens the worktree slots of a repository. Nothing is made before the first `open`. */
export function openWorkspaces(options: WorkspacesOptions): Workspaces {
  let opened: Promise<Context> | null = null;
  const context = (): Promise<Context> => (opened ??= openContext(options));
  // git records real paths; ours must read the same.
  const pool = async (): Promise<string> => {
    await mkdir(options.poolDir, { recursive: true });
    return realpath(options.poolDir);
  };

  const aside = async (session: string): Promise<Context> =>
    openAside(await context(), path.join(sessionDir(await pool(), session), 'seen'));
  const { links = 'auto', ports: range = usualPorts, clock } = options;
  const ports: Ports = { dir: portsDir(options.env), range };
  const setups = openSetupCache({ userEnv: options.env, links, now: () => clock?.now() ?? Date.now() });

  return {
    open: async (request) => {
      try {
        return await open(await context(), { pool: await pool(), ports }, request);
      } catch (error) {
        return err(unusable(options.poolDir, String(error)));
      }
    },
    fillSetup: async (workspace, request) => {
      if (workspace.kind === 'checkout') return ok({ done: 0, keep: null, notes: [] });
      return setups.fill(await context(), { pool: await pool(), slot: workspace.path }, request);
    },
    strays: async (workspace) =>
      workspace.kind === 'slot' ? setups.strays(await context(), { pool: await pool(), slot: workspace.path }) : [],
    altered: async (workspace) => (workspace.kind === 'slot' ? setups.altered(await pool(), workspace.path) : []),
    find: async (session, holder) => {
      const slot = await findSlot(await pool(), session, holder);
      return slot === null ? null : workspaceOf(slot, await readRecord(slot));
    },
    snapshot: async (workspace, request) => takeSnapshot(await context(), workspace, request),
    settle: async (workspace, commit, ran) => settle(await context(), workspace.path, { commit, ran }),
    restore: async (workspace, commit) => restore(await context(), workspace.path, commit),
    peek: (session, workspace, base) =>
      aside(session).then(
        (at) => peek(at, workspace, base),
        () => null,
      ),
    conflicts: (session, ours, theirs) =>
      aside(session).then(
        (at) => conflicts(at, ours, theirs),
        () => [],
      ),
    retain: (workspace) => retainSlot(workspace.path),
    close: (workspace) => freeSlot(workspace.path),
    dispose: async (session) => dispose(await context(), sessionDir(await pool(), session), ports),
  };
}

/** Where ports are leased, and which may be. */
type Ports = { readonly dir: string; readonly range: PortRange };

async function openContext({ repository: { info }, env, clock }: WorkspacesOptions): Promise<Context> {
  const plain = openGit(env, waitingBy(clock));
  const [git, identity] = await Promise.all([
    withoutDownloads(plain, info.root, env),
    identityEnv(plain, info.root, env),
  ]);
  return { git, info, mainTop: null, identity };
}

function workspaceOf(
  slot: string,
  { gitDir, ports, notes }: Pick<SlotRecord, 'gitDir' | 'ports' | 'notes'>,
): Workspace {
  const env = slotEnv(slot, ports);
  if (gitDir === null) return { path: slot, kind: 'slot', env, beside: [], notes };
  return { path: slot, kind: 'slot', env, beside: [gitDir], fixed: linkFiles(slot, gitDir), notes };
}

async function open(
  context: Context,
  { pool, ports }: { readonly pool: string; readonly ports: Ports },
  request: WorkspaceRequest,
): Promise<Result<Workspace, Failure>> {
  for (const commit of [request.base, request.content]) {
    if (commit !== null && (await resolve(context, commit)) === null)
      return err(inWorkspace(failures.unknownRef(commit)));
  }
  // A used slot that cannot be cleaned (files of another user in it) must not stop the session: the next one is tried, at last a new one.
  for (;;) {
    const { slot, used } = await takeSlot(pool, request.session, request.holder);
    const prepared = await prepareSlot(context, slot, request);
    if (prepared.ok) return handOut(context, prepared.value, ports, request);
    await freeSlot(slot, used);
    if (!used) return err(inWorkspace(prepared.error));
  }
}

async function handOut(
  context: Context,
  place: Place,
  { dir, range }: Ports,
  request: WorkspaceRequest,
): Promise<Result<Workspace, Failure>> {
  // Before other files: the directory of a submodule is made anew.
  const shape = await fillShape(context, place);
  const included = await includeFiles(context, place);
  const { copied } = included;
  const notes = [...shape, ...included.notes];
  const start = request.content ?? request.base;
  const { gitDir, workTree: slot } = place;
  const { ports: before } = await readRecord(slot);
  const ports = await leasePorts(dir, slot, { range, before });
  if (ports === null) {
    await freeSlot(slot);
    return err(noPorts(range));
  }
  await mkdir(slotCache(slot), { recursive: true });
  await writeRecord(slot, { ...emptyRecord, holder: request.holder, start, gitDir, copied, ports, notes });
  return ok(workspaceOf(slot, { gitDir, ports, notes }));
}

function noPorts({ first, last }: PortRange): Failure {
  return failure(
    'workspace',
    `No ten ports in a row are free from ${first} to ${last}.`,
    'Give workspaces more ports in the configuration (workspaces.ports), or end the programs that use these.',
  );
}

function inWorkspace(cause: Failure): Failure {
  return { ...cause, code: 'workspace' };
}

/**
 * What cannot be removed now (files of another user, a process that still writes) stays known to git and is tried again the
 * next time. Retained slots stay, with the records that say so.
 */
async function dispose(context: Context, dir: string, leases: Ports): Promise<void> {
  const slots = new Set([...(await listSlots(dir)), ...(await worktreesBelow(context, dir))]);
  const stays = new Set<string>();
  for (const slot of slots) {
    const { retained, ports } = await readRecord(slot);
    if (retained) stays.add(slot);
    else {
      await releasePorts(leases.dir, slot, ports).catch(() => undefined);
      await removeWorktree(context, slot).catch(() => undefined);
    }
  }
  if (stays.size === 0) return removeTree(dir).catch(() => undefined);
  const kept = new Set([...stays].flatMap((slot) => [slot, recordFile(slot), pristineIndex(slot)]));
  for (const name of await readdir(dir).catch(() => [])) {
    const file = path.join(dir, name);
    if (!kept.has(file)) await removeTree(file).catch(() => undefined);
  }
}
