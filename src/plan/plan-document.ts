import { err, ok, type Result } from '../lib/result.ts';
import type { Failure, Problem } from '../model/failure.ts';
import { failures } from '../model/failures.ts';
import type { Plan } from '../model/plan.ts';
import { checkNeeds } from './check-needs.ts';
import { checkRoles, warnOfUnusedRoles } from './check-roles.ts';
import { checkTasks } from './check-tasks.ts';
import { Findings } from '../document/findings.ts';
import { warnAboutPlan } from './plan-warnings.ts';
import type { HeadDocument, TaskDocument } from './plan-schema.ts';
import { readPlan } from './read-plan.ts';
import { resolvePlan } from './resolve-plan.ts';
import { readSource } from '../document/source-document.ts';
import { wrongFile } from './wrong-file.ts';

/** A plan file that is right, and what is probably not meant in it. */
export type ParsedPlan = { readonly plan: Plan; readonly warnings: readonly Problem[] };

/** `file` is the name to show in places. `format` defaults to what the name ends in: `.json`, else YAML. */
export type ParseOptions = { readonly file: string; readonly format?: 'yaml' | 'json' };

/**
 * Reads a plan. Fails with `plan-invalid` and every mistake in `problems`, in the order of the file; when the notation
 * itself is broken (YAML syntax), those mistakes only, since the rest cannot be trusted. Takes time linear in the file, but
 * for the warnings that compare all tasks, which plans of more than 2000 tasks do without.
 */
export function parsePlan(
  text: string,
  { file, format = file.toLowerCase().endsWith('.json') ? 'json' : 'yaml' }: ParseOptions,
): Result<ParsedPlan, Failure> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const findings = new Findings();
  const fail = (): Result<ParsedPlan, Failure> => err(failures.planInvalid(file, findings.problems));
  const start = { file, line: 1, column: 1 };
  const wrong = wrongFile(source, file);
  if (wrong !== null) {
    findings.problem(start, wrong.cause, wrong.remedy);
    return fail();
  }
  const document = readSource({ text: source, file, format }, findings);
  if (document === null) return fail();
  if (document.value === null) {
    findings.problem(start, 'The file is empty.', 'Begin with name: and tasks:; br init writes an example.');
    return fail();
  }
  const read = readPlan(document, findings);
  if (read === null) return fail();
  checkTasks(read, document, findings);
  checkRoles(read, document, findings);
  checkNeeds(read.tasks, document, findings);
  if (findings.problems.length > 0) return fail();
  // Without a problem, every key that must be there is.
  const plan = resolvePlan({
    head: read.head as HeadDocument,
    defaults: read.defaults,
    roles: read.roles,
    tasks: read.tasks.map((task) => task.fields as TaskDocument),
  });
  warnOfUnusedRoles(read, document, findings);
  warnAboutPlan(plan, read.tasks, document, findings);
  return ok({ plan, warnings: findings.warnings });
}
