import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { ProcessRef } from '../../../model/session.ts';
import type { ProcessSpec } from '../../../ports/process.ts';
import type { Result } from '../../../lib/result.ts';
import { err, ok } from '../../../lib/result.ts';
import { type ConfinementTools, confinementWords } from './confine.ts';
import type { Containment } from './containment.ts';
import { startTimeOfTicks, startTimeOf } from './identity.ts';
import type { Pipes } from './pipes.ts';
import { readProcStat } from './proc-stat.ts';
import { markerVariable } from './process-table.ts';
import { resolveProgram } from './program.ts';
import {
  type Descriptors,
  type RunFiles,
  closeDescriptors,
  emptyRunDir,
  fillRunDir,
  isUsed,
  makeRunDir,
  openDescriptors,
  recordProcess,
} from './run-dir.ts';
import { restoreScript, shimCommand } from './shim.ts';

/** A process just started. */
export type Started = {
  readonly ref: ProcessRef;
  /**
   * To be called when the shim is gone. Resolves with true when the kernel has ended every descendant for sure: unshare came to
   * its own end, and it comes there only after the whole namespace has.
   */
  readonly sealed: () => Promise<boolean>;
};

/** How the process is held together and told to be alive, and what confines it where that is asked for. */
export type Kept = {
  readonly containment: Containment;
  readonly confinement: ConfinementTools | null;
  readonly pipes: Pipes;
};

/**
 * Starts the program under its shim. From the moment the kernel has made the process it can be found again: it holds the
 * pipe that was there before it, and its environment carries the marker.
 */
export async function startProcess(spec: ProcessSpec, files: RunFiles, kept: Kept): Promise<Result<Started, Failure>> {
  const program = resolveProgram(spec.argv[0] ?? '', spec);
  if (!program.ok) return program;
  if (isUsed(files)) return err(usedBefore(files));
  try {
    makeRunDir(files);
    await kept.pipes.make(files.alive);
  } catch (error) {
    return err(cannotWrite(files, error));
  }
  try {
    fillRunDir(files, { stdin: spec.stdin, restore: restoreScript(spec.env) });
  } catch (error) {
    emptyRunDir(files);
    return err(cannotWrite(files, error));
  }
  const started = await launch(spec, { files, ...kept, program: program.value });
  if (started.ok) recordProcess(files, started.value.ref);
  else emptyRunDir(files);
  return started;
}

async function launch(
  spec: ProcessSpec,
  { files, containment, confinement, program }: Kept & { readonly files: RunFiles; readonly program: string },
): Promise<Result<Started, Failure>> {
  let descriptors: Descriptors;
  try {
    descriptors = openDescriptors(files, { stdin: spec.stdin !== null, mergeStderr: spec.mergeStderr === true });
  } catch (error) {
    return err(cannotWrite(files, error));
  }
  const env = { ...spec.env, ...spec.confine?.env, [markerVariable]: spec.marker };
  const shim = shimCommand({
    exitRecord: files.exit,
    restore: existsSync(files.restore) ? files.restore : null,
    env,
    containment: containment.kind,
    argv: [program, ...spec.argv.slice(1)],
  });
  const { cwd, confine } = spec;
  const confined =
    confine === undefined || confinement === null
      ? shim
      : [
          ...confinementWords(confinement, {
            cwd,
            // The shim records the end from in there.
            writable: [...confine.writable, files.exit],
            fixed: confine.fixed,
            visible: [...confine.visible, files.dir, program, ...spec.argv.filter((word) => word.startsWith('/'))],
          }),
          ...shim,
        ];
  const [command = '', ...args] = containment.kind === 'namespace' ? [...containment.enter, ...confined] : confined;
  let child: ChildProcess;
  try {
    // A session of its own: no terminal, no signal of ours reaches it, and it stays when we go.
    const stdio = [descriptors.stdin, descriptors.stdout, descriptors.stderr, descriptors.alive];
    child = spawn(command, args, { cwd: spec.cwd, env, stdio, detached: true });
  } catch (error) {
    return err(cannotStart(spec, error));
  } finally {
    closeDescriptors(descriptors);
  }
  if (child.pid === undefined) {
    const [error] = (await once(child, 'error')) as [unknown];
    return err(cannotStart(spec, error));
  }
  child.unref();
  const ref = { pid: child.pid, startTime: startTimeOfChild(child.pid), containment: containment.kind };
  return ok({ ref, sealed: sealOf(child, containment) });
}

function sealOf(child: ChildProcess, containment: Containment): () => Promise<boolean> {
  if (containment.kind !== 'namespace') return () => Promise.resolve(false);
  const ended = new Promise<boolean>((resolve) => {
    child.once('exit', (code) => {
      resolve(code !== null);
    });
  });
  return async () => {
    child.ref(); // From here to its collection nothing else may keep the event loop alive.
    return await ended;
  };
}

/** Also of a child that has ended already: it is a zombie until the event loop collects it. */
function startTimeOfChild(pid: number): string | null {
  const stat = readProcStat(pid);
  return stat === null ? startTimeOf(pid) : startTimeOfTicks(stat.startTicks);
}

function usedBefore(files: RunFiles): Failure {
  return failure(
    'process',
    `Something was started in ${files.dir} before.`,
    'Give every start a directory of its own.',
  );
}

function cannotWrite(files: RunFiles, error: unknown): Failure {
  const remedy = 'Make room on the disk, or look at the permissions of the directory.';
  return failure('process', `The files for a process could not be written in ${files.dir}.`, remedy, {
    detail: words(error),
  });
}

function cannotStart(spec: ProcessSpec, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_INVALID_ARG_VALUE') {
    return failure(
      'process',
      `"${spec.argv[0]}" was given an argument or variable with a NUL byte.`,
      'Take it out; no program can get it.',
    );
  }
  const remedy =
    code === 'E2BIG'
      ? 'Its arguments and environment are too long together: pass the longest by a file or by stdin.'
      : 'Read what the system said below; the limits for processes and open files are in: ulimit -a';
  return failure('process', `"${spec.argv[0]}" could not be started.`, remedy, { detail: words(error) });
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
