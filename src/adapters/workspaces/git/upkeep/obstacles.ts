import { access, constants, realpath } from 'node:fs/promises';
import { watch } from 'node:fs';
import path from 'node:path';
import type { Failure } from '../../../../model/failure.ts';
import { failure } from '../../../../model/failures.ts';
import type { RepositoryInfo } from '../../../../ports/repository.ts';
import { unwritable } from '../unwritable.ts';

/** Why BuildRunner cannot work here. Asks the system and writes nothing. */
export async function findObstacles(info: RepositoryInfo, pool: string): Promise<readonly Failure[]> {
  const found = [await unwritable(info.commonDir), watchable(info.commonDir)];
  for (const dir of [info.stateDir, pool]) found.push(await writable(dir));
  return found.filter((one) => one !== null);
}

/** A directory, or where it is going to be made. */
async function writable(dir: string): Promise<Failure | null> {
  const at = await nearest(dir);
  return await access(at, constants.W_OK | constants.X_OK).then(
    () => null,
    (error: unknown) =>
      failure('io', `${at} cannot be written.`, 'Make it writable for you; BuildRunner keeps what it needs there.', {
        detail: String(error),
      }),
  );
}

/** The directory itself, or the nearest one above that is there. */
export async function nearest(dir: string): Promise<string> {
  for (let at = dir; ; at = path.dirname(at)) {
    const real = await realpath(at).catch(() => null);
    if (real !== null || at === path.dirname(at)) return real ?? at;
  }
}

/** Linux gives each user a number of watches, which editors and dev servers can use up. */
function watchable(dir: string): Failure | null {
  try {
    watch(dir).close();
    return null;
  } catch (error) {
    return failure(
      'io',
      'The system does not tell of changes of files: other programs may have used up all that it can watch.',
      'Raise the limits: sysctl fs.inotify.max_user_instances=512 fs.inotify.max_user_watches=524288',
      { detail: String(error) },
    );
  }
}
