import { constants, openSync, readSync, closeSync, fstatSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import type { RunFiles } from './run-dir.ts';

/** The reading end of a run directory's pipe while somebody holds the other one. */
export type Liveness = {
  /** Resolves when nobody holds the pipe any more: told by the kernel, however they ended. */
  readonly gone: Promise<void>;
  /** Whether a process holds the pipe where a shim does. Always false where the system does not show descriptors. */
  heldBy(pid: number, descriptor: number): boolean;
  close(): void;
};

/** Opens the pipe for watching; null when nobody holds it, or there is none. */
export function watchLiveness(files: RunFiles): Liveness | null {
  let descriptor: number;
  try {
    descriptor = openSync(files.alive, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return null;
  }
  if (!hasWriter(descriptor)) {
    closeSync(descriptor);
    return null;
  }
  const pipe = fstatSync(descriptor);
  // A socket waits in the event loop itself; fs streams would block a thread of the pool for as long as the program runs.
  const socket = new Socket({ fd: descriptor, readable: true, writable: false });
  const gone = new Promise<void>((resolve) => {
    socket.once('close', () => {
      resolve();
    });
  });
  socket.on('error', () => socket.destroy());
  socket.resume();
  return {
    gone,
    heldBy(pid, at) {
      try {
        const held = statSync(`/proc/${pid}/fd/${at}`);
        return held.ino === pipe.ino && held.dev === pipe.dev;
      } catch {
        return false;
      }
    },
    close: () => socket.destroy(),
  };
}

/** An empty pipe says "try again" while somebody could write, and "the end" when nobody could. */
function hasWriter(descriptor: number): boolean {
  try {
    return readSync(descriptor, Buffer.alloc(1)) > 0;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EAGAIN';
  }
}
