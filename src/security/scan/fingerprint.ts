import { createHmac } from 'node:crypto';
import { runGit } from '../git/run-git.ts';

/**
 * HMAC-SHA-256 over kind, value and path, 32 hex digits. Neither line nor commit is in it, so that a rebase or a line above
 * changes nothing; the key is the project's, so that nobody without the repository can try values.
 */
export function fingerprint(key: string, rule: string, value: string, path: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update(`${rule}\0${value}\0${path}`).digest('hex').slice(0, 32);
}

/** Where there is no history: values can be tried by anybody then, but what they are in is at hand as well. */
const NO_HISTORY = 'buildrunner: no history';

/**
 * The key of a project: made of its first commit, so that every clone, and a scan of the tree, the index or the history, gives
 * the same fingerprints without a file of its own. A shallow clone does not have that commit; a baseline carries its key with it.
 */
export async function projectKey(cwd: string): Promise<string> {
  const end = await runGit(cwd, ['rev-list', '--max-parents=0', 'HEAD']);
  const first = end.code === 0 ? end.stdout.toString('latin1').trim().split('\n').toSorted()[0] : undefined;
  return createHmac('sha256', 'buildrunner security')
    .update(first === undefined || first === '' ? NO_HISTORY : first)
    .digest('hex');
}
