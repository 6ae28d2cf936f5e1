import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '../lib/result.ts';
import type { Failure } from '../model/failure.ts';
import { failure } from '../model/failures.ts';
import { parsePlan } from '../plan/plan-document.ts';
import type { LoadedPlan } from '../ports/app.ts';
import type { Masker } from '../security/masking/masker.ts';

/** Reads a plan file, named from `cwd`; the masker learns the secrets it holds. */
export async function readPlanFile(file: string, cwd: string, masker: Masker): Promise<Result<LoadedPlan, Failure>> {
  const absolute = path.resolve(cwd, file);
  const shown = path.relative(cwd, absolute) || file;
  let text: string;
  try {
    text = await readFile(absolute, 'utf8');
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return err(
      missing
        ? failure('usage', `There is no plan file ${shown}.`, 'Check the name, or write a starter with: br init')
        : failure('io', `${shown} cannot be read.`, 'Check that it is a file you may read.', { detail }),
    );
  }
  const parsed = parsePlan(text, { file: shown });
  if (!parsed.ok) return parsed;
  const { plan } = parsed.value;
  for (const env of [plan.env, ...plan.tasks.map((task) => task.env)]) masker.learnVariables(env);
  return ok({ ...parsed.value, path: absolute });
}
