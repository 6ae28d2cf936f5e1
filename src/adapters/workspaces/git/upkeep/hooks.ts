import { access, constants, lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { GitFault } from '../../../../ports/upkeep.ts';
import { atRoot, type Context } from '../context.ts';
import { line } from '../run-git.ts';

/** Hooks whose silence lets something through that the user means to stop. */
const GUARDS = ['pre-commit', 'pre-merge-commit', 'prepare-commit-msg', 'commit-msg', 'pre-push'];

/** Hooks of the user's that a session does not get: BuildRunner's commits run none, and some do not exist in a worktree at all. */
export async function hookFaults(context: Context): Promise<readonly GitFault[]> {
  // As the user: our own runs have hooks switched off by this very setting.
  const configured = await context.git.run(
    ['config', '--type=path', '--get', 'core.hooksPath'],
    atRoot(context, { asUser: true }),
  );
  const hooksPath = configured.code === 0 ? line(configured.stdout) : '';
  const relative = hooksPath !== '' && !path.isAbsolute(hooksPath);
  const dir =
    hooksPath === '' ? path.join(context.info.commonDir, 'hooks') : path.resolve(context.info.root, hooksPath);
  const guards = await guardsIn(dir);
  if (guards.length === 0) return [];
  const names = guards.join(', ');
  const checks = 'Put what they check into the "checks" of the plan: these run on every attempt and on what lands.';
  if (relative && !(await isTracked(context, hooksPath)))
    return [
      {
        kind: 'hooks',
        subject: hooksPath,
        cause: `The hooks in ${hooksPath} (${names}) are not committed: in a worktree they are not there, and git goes on without a word.`,
        remedy: `Let "setup" make them (husky: npm run prepare) where agents should meet them. ${checks}`,
        mendable: false,
      },
    ];
  return [
    {
      kind: 'hooks',
      subject: hooksPath === '' ? 'hooks' : hooksPath,
      cause: `BuildRunner's own commits run no hooks; this repository has ${names}.`,
      remedy: checks,
      mendable: false,
    },
  ];
}

async function guardsIn(dir: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await readdir(dir).catch(() => [])) {
    if (!GUARDS.includes(name)) continue;
    const file = path.join(dir, name);
    const runs = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs && (await lstat(file)).isDirectory() === false) found.push(name);
  }
  return found;
}

async function isTracked(context: Context, dir: string): Promise<boolean> {
  const listed = await context.git.run(['ls-tree', '-r', '--name-only', 'HEAD', '--', `${dir}/`], atRoot(context));
  return listed.stdout.trim() !== '';
}
