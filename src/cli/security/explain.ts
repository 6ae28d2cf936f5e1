import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import type { ProjectReport } from '../../security/scan/scan-project.ts';
import { answer } from '../answer.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-codes.ts';
import { findingLines } from './print-findings.ts';

/** Tells everything of the finding whose fingerprint begins like this. */
export function explained(report: ProjectReport, wanted: string, context: Context): Result<ExitCode, Failure> {
  if (!/^[0-9a-f]{4,32}$/i.test(wanted))
    return err(failure('usage', `"${wanted}" is no fingerprint.`, 'Give four of its digits, or more.'));
  const fits = report.findings.filter((finding) => finding.fingerprint.startsWith(wanted.toLowerCase()));
  const prints = [...new Set(fits.map((finding) => finding.fingerprint))];
  if (prints.length !== 1) {
    const cause =
      prints.length === 0
        ? `No finding has a fingerprint that begins with "${wanted}".`
        : `"${wanted}" fits ${prints.length} findings.`;
    return err(
      failure(
        'usage',
        cause,
        prints.length === 0 ? 'Fingerprints stand under the findings of: br security scan' : 'Type more of it.',
      ),
    );
  }
  answer(context, 'security-finding', { findings: fits }, () => findingLines(fits, context.out, true).slice(0, -1));
  return ok(1);
}
