import type { ProcessRef } from '../../../model/session.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Found, OwnedProcess, ProcessHost } from '../../../ports/process.ts';
import { err, ok } from '../../../lib/result.ts';
import { type Containment, probeContainment } from './containment.ts';
import { probeConfinement } from './confine.ts';
import { findHolder } from './find.ts';
import { watchGrowth } from './growth.ts';
import { endProcesses } from './leftovers.ts';
import { watchLiveness } from './liveness.ts';
import { ownEnded, ownRunning } from './owned-process.ts';
import { openPipes } from './pipes.ts';
import { listProcesses } from './process-table.ts';
import { type RunFiles, readExit, readProcess, tidyRunDir, runFiles } from './run-dir.ts';
import { type Started, startProcess } from './start.ts';

/** What the host knows of its surroundings. */
export type ProcessHostOptions = {
  /** Our own environment: where to look for unshare(1). Children get none of it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** `auto` (the default) takes a PID namespace where there is one; `tracked` does without. */
  readonly containment?: 'auto' | 'tracked';
  /** A directory for spare pipes, on the file system of the run directories; without one every start makes its own. */
  readonly pipes?: string;
  /** A directory we may write, to see that the confined may not. Default: the root. */
  readonly probeIn?: string;
};

/**
 * Processes of this machine, for Linux and other Unix systems.
 *
 *     br ─ unshare ─ shim ─ program        in a PID namespace: the kernel ends the program's descendants with the shim
 *     br ─ shim ─ program                  tracked: descendants are looked for, by their marker and their parents
 *
 * Unshare and shim hold a named pipe; when its last holder is gone, the kernel tells whoever reads it.
 * Until then the process is alive, whether the `br` that started it lives or not.
 *
 * What tracking cannot find: a daemon that has left its parents (forked twice), its session and its environment, all three.
 * A process that is waited for keeps our event loop alive.
 */
export function openProcessHost(options: ProcessHostOptions): ProcessHost {
  const { clock } = options;
  const pipes = openPipes(options.pipes ?? null);
  let probed: Promise<Containment> | undefined;
  const containment = async (): Promise<Containment> => {
    probed ??= options.containment === 'tracked' ? Promise.resolve({ kind: 'tracked' }) : probeContainment(options.env);
    return await probed;
  };
  let confinable: ReturnType<typeof probeConfinement> | undefined;
  const confinement = async (): ReturnType<typeof probeConfinement> =>
    await (confinable ??= probeConfinement(options.env, options.probeIn ?? '/'));
  return {
    confinement: async () => {
      const tools = await confinement();
      return tools.ok ? null : tools.error;
    },
    containment: async () => (await containment()).kind,
    async start(spec) {
      const files = runFiles(spec.dir);
      const confined = spec.confine === undefined ? ok(null) : await confinement();
      if (!confined.ok) return confined;
      const kept = { containment: await containment(), confinement: confined.value, pipes };
      const started = await startProcess(spec, files, kept);
      if (!started.ok) return err(started.error);
      return ok(watchStarted(started.value, files, { marker: spec.marker, clock }));
    },
    find: async (dir, marker) => await find(runFiles(dir), { marker, clock }),
    marked: async () =>
      (await listProcesses(null)).flatMap(({ pid, marker }) => (marker === null ? [] : [{ pid, marker }])),
    sweep: async (marker) => await endProcesses({ marker, below: true, leader: null, sinceTicks: null }),
  };
}

type Known = { readonly marker: string; readonly clock: Clock };

function watchStarted({ ref, sealed }: Started, files: RunFiles, { marker, clock }: Known): OwnedProcess {
  // Without a holder it has ended already: no less a process that needs its leftovers ended.
  const liveness = watchLiveness(files) ?? { gone: Promise.resolve(), heldBy: () => false, close: () => {} };
  return ownRunning({ ref, marker, files, clock, liveness, growth: watchGrowth(files, clock), sealed });
}

async function find(files: RunFiles, { marker, clock }: Known): Promise<Found> {
  const liveness = watchLiveness(files);
  const recorded = readProcess(files);
  if (liveness !== null) {
    const ref = await findHolder(recorded, { marker, liveness });
    if (ref !== null) {
      const parts = {
        ref,
        marker,
        files,
        clock,
        liveness,
        growth: watchGrowth(files, clock),
        sealed: () => Promise.resolve(false),
      };
      return { kind: 'alive', process: ownRunning(parts) };
    }
    liveness.close();
  }
  await endProcesses({ marker, below: false, leader: null, sinceTicks: null });
  tidyRunDir(files);
  const exit = readExit(files);
  const never = recorded === null && exit.kind === 'lost';
  return { kind: 'ended', exit, process: never ? null : ownEnded(recorded ?? unrecorded, files, exit) };
}

/** It ran and ended in the moment before `br` could record its pid, and died itself. Nothing has pid 0. */
const unrecorded: ProcessRef = { pid: 0, startTime: null, containment: 'tracked' };
