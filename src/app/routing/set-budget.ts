import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { editYaml, type YamlEdit } from '../../document/edit-yaml.ts';
import { writeMoney } from '../../document/quantities.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { isSystemError } from '../../lib/system-error.ts';
import type { BudgetChange, BudgetSetting } from '../../model/budget-report.ts';
import type { Failure } from '../../model/failure.ts';
import { failure, failures } from '../../model/failures.ts';
import { writeWholeFile } from '../write-whole-file.ts';
import { budgetReport } from './budget.ts';
import type { RoutingParts } from './routing-parts.ts';

/**
 * Writes ceilings into a file of the configuration, and says what holds after that: `Routing.setBudget`. Refused where either file
 * has mistakes: what is written would not be in force. Nothing is changed then.
 */
export async function setBudget(parts: RoutingParts, setting: BudgetSetting): Promise<Result<BudgetChange, Failure>> {
  const before = await parts.report();
  if (before.problems.length > 0) return err(failures.configInvalid(before.problems));
  const file = before.files.find(({ layer }) => layer === setting.layer);
  if (file === undefined) return err(noFile());
  try {
    const text = file.found ? await readFile(file.path, 'utf8') : '';
    const edited = edit(text, setting);
    if (edited === null) return err(noPlace(file.path));
    const changed = edited !== text;
    if (changed) {
      const written = await write(file.path, edited);
      if (!written.ok) return written;
    }
    const after = changed ? await parts.report() : before;
    return ok({ file: file.path, changed, report: await budgetReport(parts, after) });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return err(
      failure('io', `${file.path} cannot be read.`, 'Make it a file that you may read.', { detail: error.message }),
    );
  }
}

/** The text with what is to be said. Null: it has no place for it. */
function edit(text: string, { ceiling, warnAt }: BudgetSetting): string | null {
  const edits: YamlEdit[] = [];
  if (ceiling !== null) {
    const { period, amount } = ceiling;
    edits.push({ path: ['routing', 'budget', period], value: amount === null ? 'none' : writeMoney(amount) });
  }
  if (warnAt !== null)
    edits.push({ path: ['routing', 'budget', 'warn_at'], value: `${Number((warnAt * 100).toFixed(3))}%` });
  return edits.reduce<string | null>((edited, each) => (edited === null ? null : editYaml(edited, each)), text);
}

async function write(file: string, text: string): Promise<Result<void, Failure>> {
  await mkdir(path.dirname(file), { recursive: true });
  return await writeWholeFile({ file, force: true, keepMode: true }, async (sink) => {
    await sink(Buffer.from(text));
    return ok(undefined);
  });
}

function noFile(): Failure {
  return failure(
    'usage',
    'There is no repository here, so there is no configuration of a project.',
    'Say --user to set it for all that you do.',
  );
}

function noPlace(file: string): Failure {
  return failure(
    'config-invalid',
    `${file} has no place for it: routing.budget is no plain map there.`,
    'Write it as in: routing: {budget: {day: $10}}',
  );
}
