import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A place of the bench's own on this machine. */
export type Place = {
  readonly env: Readonly<Record<string, string>>;
  /** Makes an empty folder. Names may repeat. */
  readonly folder: (name: string) => Promise<string>;
  /** Where the output of measured commands goes, each over the last. */
  readonly log: string;
  readonly remove: () => Promise<void>;
};

/** Makes a temporary place with a home and settings of its own; to be removed at the end. */
export async function temporaryPlace(): Promise<Place> {
  const top = await realpath(await mkdtemp(path.join(os.tmpdir(), 'br-bench-')));
  const [home, temporary] = [path.join(top, 'home'), path.join(top, 'tmp')];
  await mkdir(home);
  await mkdir(temporary);
  const gitConfig = path.join(home, '.gitconfig');
  await writeFile(gitConfig, '[user]\n\tname = Bench\n\temail = bench@localhost\n[init]\n\tdefaultBranch = main\n');
  let made = 0;
  return {
    env: {
      HOME: home,
      TMPDIR: temporary,
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH'] ?? ''}`,
      LANG: 'C.UTF-8',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: gitConfig,
    },
    folder: async (name) => {
      made += 1;
      const folder = path.join(top, `${made}-${name}`);
      await mkdir(folder);
      return folder;
    },
    log: path.join(top, 'output.log'),
    remove: () => rm(top, { recursive: true, force: true, maxRetries: 5 }),
  };
}
