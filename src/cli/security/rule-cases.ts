import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { err, ok, type Result } from '../../lib/result.ts';
import type { SecurityRule } from '../../model/config.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import { customRules } from '../../security/scan/configured-rules.ts';
import { refuseRule } from '../../security/scan/custom-rules.ts';
import { createFileScanner, type FileScanner } from '../../security/scan/file-scanner.ts';
import { defaultSettings } from '../../security/scan/settings.ts';
import type { SecurityFinding } from '../../security/finding.ts';
import { plural } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import { answer } from '../answer.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-codes.ts';
import { findingLines } from './print-findings.ts';

/** Fingerprints are not kept here. */
const NO_KEY = '00';

/** A case that is not as the rule says. Its text may be a secret: it is known by its number. */
type Wrong = { readonly rule: string; readonly cause: string };

/** Tries the configuration's rules on their own cases, and on files where some are named. */
export async function testRules(
  rules: readonly SecurityRule[],
  files: readonly string[],
  context: Context,
): Promise<Result<ExitCode, Failure>> {
  if (rules.length === 0)
    return err(
      failure(
        'usage',
        'The configuration has no rules of its own.',
        'They go into security.rules of buildrunner.config.yaml.',
      ),
    );
  const wrong: Wrong[] = [];
  const findings: SecurityFinding[] = [];
  for (const rule of rules) {
    const refused = customRules([rule]).map(refuseRule)[0] ?? null;
    if (refused !== null) {
      wrong.push({ rule: rule.id, cause: refused.cause });
      continue;
    }
    const scanner = await scannerOf(rule);
    wrong.push(...(await wrongCases(rule, scanner)));
    for (const file of files) {
      const bytes = await readFile(resolve(context.cwd, file)).catch((error: unknown) => String(error));
      if (typeof bytes === 'string')
        return err(failure('usage', `${file} cannot be read.`, 'Name files.', { detail: bytes }));
      findings.push(...(await scanner.scan({ path: file, bytes, commit: null })).findings);
    }
  }
  const cases = rules.reduce((sum, rule) => sum + rule.finds.length + rule.passes.length, 0);
  answer(
    context,
    'security-rules-test',
    { passed: wrong.length === 0, rules: rules.length, cases, wrong, findings },
    () => {
      const { glyphs, paint } = context.out.style;
      return [
        ...findingLines(findings, context.out, false),
        ...wrong.map(({ rule, cause }) => `${paint('bad', glyphs.bad)} ${oneLine(rule)}: ${oneLine(cause)}`),
        wrong.length === 0
          ? `${paint('good', glyphs.good)} ${plural(rules.length, 'rule')}, ${plural(cases, 'case')}: as they should be.`
          : `${wrong.length} of ${plural(cases, 'case')} wrong.`,
      ];
    },
  );
  return ok(wrong.length === 0 ? 0 : 1);
}

/** The rule alone. */
function scannerOf(rule: SecurityRule): Promise<FileScanner> {
  return createFileScanner({
    ...defaultSettings(NO_KEY),
    sql: false,
    depth: 0,
    inlineAllow: false,
    examples: true,
    custom: customRules([rule]),
    only: [rule.id],
  });
}

async function wrongCases(rule: SecurityRule, scanner: FileScanner): Promise<readonly Wrong[]> {
  const wrong: Wrong[] = [];
  const finds = async (text: string): Promise<boolean> =>
    (await scanner.scan({ path: 'case', bytes: Buffer.from(text), commit: null })).findings.length > 0;
  for (const [index, text] of rule.finds.entries())
    if (!(await finds(text))) wrong.push({ rule: rule.id, cause: `does not find text ${index + 1} of finds` });
  for (const [index, text] of rule.passes.entries())
    if (await finds(text)) wrong.push({ rule: rule.id, cause: `finds text ${index + 1} of passes` });
  return wrong;
}
