import { stat } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '../lib/result.ts';
import type { Failure } from '../model/failure.ts';
import { failure } from '../model/failures.ts';
import type { Context } from './context.ts';

/** Names looked for, in this order, where the user names none. */
const PLAN_NAMES = ['plan.yaml', 'plan.yml', 'plan.json'] as const;

/** Absolute path of the plan: the one named, or the nearest one from where the user stands up to the top of the repository. */
export async function findPlan(
  named: string | undefined,
  top: string,
  { cwd }: Pick<Context, 'cwd'>,
): Promise<Result<string, Failure>> {
  if (named !== undefined) return ok(path.resolve(cwd, named));
  for (const directory of upwards(cwd, top)) {
    for (const name of PLAN_NAMES) {
      const file = path.join(directory, name);
      if (await isFile(file)) return ok(file);
    }
  }
  return err(
    failure(
      'usage',
      `There is no ${PLAN_NAMES[0]} here or above, up to ${top}.`,
      'Write a starter with br init, or name a plan: br run <file>.',
    ),
  );
}

/** A directory and those above it, ending with `top`; the directory alone where it does not lie in `top`. */
function upwards(from: string, top: string): readonly string[] {
  const inside = path.relative(top, from);
  if (inside.startsWith('..') || path.isAbsolute(inside)) return [from];
  const directories: string[] = [];
  for (let at = from; ; at = path.dirname(at)) {
    directories.push(at);
    if (at === top || at === path.dirname(at)) return directories;
  }
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
