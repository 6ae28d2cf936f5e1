/** The end of the last piece of work queued for each key. A key is dropped when its queue is empty. */
const tails = new Map<string, Promise<void>>();

/**
 * Runs work on a repository's shared metadata (refs, worktree list) one piece after the other within this process.
 * The queue belongs to the key (the repository's common directory), not to a caller, so that everyone who opened the same
 * repository waits in the same line. Work must not wait for more work under its own key.
 */
export async function serialised<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = tails.get(key) ?? Promise.resolve();
  const running = before.then(work);
  const tail = running.then(
    () => undefined,
    () => undefined,
  );
  tails.set(key, tail);
  try {
    return await running;
  } finally {
    if (tails.get(key) === tail) tails.delete(key);
  }
}
