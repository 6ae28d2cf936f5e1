import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** How long a process that is on its way out may take. */
const GRACE_MS = 300;

/**
 * Ends every living process whose environment carries `name=value`, and says how many did not end by themselves in a moment.
 * Finds none where there is no /proc.
 */
export async function endCarriers(name: string, value: string, grace: number = GRACE_MS): Promise<number> {
  const text = `${name}=${value}`;
  if ((await carriers(text)).length === 0) return 0;
  await delay(grace);
  const ended = new Set<number>();
  // Until none is found: one may have been between fork and exec.
  for (;;) {
    const pids = await carriers(text);
    if (pids.length === 0) return ended.size;
    for (const pid of pids) {
      end(pid);
      ended.add(pid);
    }
  }
}

async function carriers(text: string): Promise<number[]> {
  const entries = await readdir('/proc').catch(() => []);
  const pids = entries.filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid);
  const found = await Promise.all(
    // The environment of a zombie is empty.
    pids.map(async (pid) => (await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '')).includes(text)),
  );
  return pids.filter((_, index) => found[index] === true).map(Number);
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}
