import { spawn } from 'node:child_process';
import { findProgram } from './program.ts';

/** How descendants are held together: in a PID namespace entered by these words in front of the program, or by looking for them. */
export type Containment =
  | { readonly kind: 'namespace'; readonly enter: readonly string[] }
  | { readonly kind: 'tracked' };

/**
 * unshare(1) from util-linux 2.32 on: a PID namespace with a /proc of its own, ended by the kernel when unshare ends.
 * Without root, a user namespace that keeps the user's own id opens the way, where the system allows it.
 */
const namespace = ['--pid', '--fork', '--kill-child=SIGKILL', '--mount-proc'];
const asUser = ['--user', '--map-current-user', ...namespace];

/** Enters a namespace for real and looks around: flags may be unknown, forbidden, or masked by a container. */
export async function probeContainment(env: Readonly<Record<string, string | undefined>>): Promise<Containment> {
  const unshare = process.platform === 'linux' ? findProgram('unshare', env['PATH']) : null;
  if (unshare === null) return { kind: 'tracked' };
  for (const flags of process.getuid?.() === 0 ? [namespace, asUser] : [asUser]) {
    const enter = [unshare, ...flags, '--'];
    if (await works(unshare, enter.slice(1))) return { kind: 'namespace', enter };
  }
  return { kind: 'tracked' };
}

async function works(unshare: string, enter: readonly string[]): Promise<boolean> {
  const args = [...enter, '/bin/sh', '-c', 'test $$ = 1 && test -d /proc/1 && test -d /proc/self'];
  return await new Promise((resolve) => {
    const child = spawn(unshare, args, { stdio: 'ignore', env: {} });
    child.once('error', () => {
      resolve(false);
    });
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}
