import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordedOutput, testContext } from '../../../test/support/cli-context.ts';
import { explained } from '../../cli/security/explain.ts';
import { scanDocument, scanLines } from '../../cli/security/print-scan.ts';
import { FORMATS, report as toReport } from '../report/formats.ts';
import { createFileScanner } from './file-scanner.ts';
import type { ProjectReport } from './scan-project.ts';
import { defaultSettings, type ScanSettings } from './settings.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Text that looks like chance, from random numbers. */
const chance = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.nat(LETTERS.length - 1), { minLength: length, maxLength: length })
    .map((digits) => digits.map((digit) => LETTERS[digit]).join(''))
    // No three of a kind in a row, and letters and digits: what is none of that is rightly taken for a stand-in.
    .filter((text) => !/(.)\1\1/.test(text) && /\d.*[a-z].*[A-Z]|[A-Z].*\d.*[a-z]/.test(text));

const token = chance(36).map((text) => ['ghp', text].join('_'));
const password = chance(18);

/** A line with secrets, and those that are in it. */
type Planted = { readonly line: string; readonly secrets: readonly string[] };

const line: fc.Arbitrary<Planted> = fc.oneof(
  token.map((one) => ({ line: `token = '${one}'`, secrets: [one] })),
  token.map((one) => ({ line: `x('${one}', "${one}") # ${one} again`, secrets: [one] })),
  fc
    .tuple(token, token)
    .map(([a, b]) => ({ line: `${'é'.repeat(70)} ${a};${b}${'…'.repeat(90)}${a}`, secrets: [a, b] })),
  password.map((one) => ({ line: `db_password = "${one}" # ${one}, since May`, secrets: [one] })),
  fc.tuple(password, token).map(([a, b]) => ({ line: `postgres://app:${a}@db.internal:5432/x ${b}`, secrets: [a, b] })),
  token.map((one) => ({
    line: `data: ${Buffer.from(`the token is ${one} and so on`).toString('base64')}`,
    secrets: [one],
  })),
  token.map((one) => ({
    line: `    db.execute("SELECT '${one}', a FROM t WHERE n = '" + name + "'")`,
    secrets: [one],
  })),
  token.map((one) => ({ line: `{"a":"\u001B[31m${one}\u0007"}`, secrets: [one] })),
);

const FORMS: readonly Partial<ScanSettings>[] = [
  {},
  { secrets: false },
  { only: ['assigned-password', 'sql-injection'] },
];
const scanners = FORMS.map((settings) => createFileScanner({ ...defaultSettings('00'), ...settings }));

/** Every piece of six characters. */
function pieces(secret: string): readonly string[] {
  return Array.from({ length: secret.length - 5 }, (_, at) => secret.slice(at, at + 6)).filter(
    (piece) => !piece.includes('ghp_'),
  );
}

test('no secret, and no piece of one, is in any output of any format, whatever is looked for', async () => {
  let findings = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (planted) => {
      const text = `def f(db, name):\n${planted.map((one) => one.line).join('\n')}\n`;
      for (const scanner of scanners) {
        const found = await (await scanner).scan({ path: 'src/a.py', bytes: Buffer.from(text), commit: null });
        findings += found.findings.length;
        const told = await everything(found.findings);
        for (const piece of planted.flatMap((one) => one.secrets).flatMap(pieces)) expect(told).not.toContain(piece);
      }
    }),
    { numRuns: 200 },
  );
  expect(findings).toBeGreaterThan(100);
});

/** All that is told of findings: for programs, for people, of one. */
async function everything(findings: ProjectReport['findings']): Promise<string> {
  const times = { version: '1', start: new Date(0), end: new Date(1) };
  const nothing = {
    examples: 0,
    below: 0,
    allowed: 0,
    filtered: 0,
    commits: 0,
    withoutReason: [],
    skipped: [],
    lists: [],
    warnings: [],
  };
  const report: ProjectReport = { findings, files: 1, bytes: 1, duration: 1, root: '/', key: '00', ...nothing };
  const context = testContext({ globals: { verbose: true } });
  const out = { ...recordedOutput(), columns: () => 1000 };
  for (const { fingerprint } of findings) explained(report, fingerprint, { ...context, out });
  return [
    ...FORMATS.map((format) => toReport(format, findings, times)),
    JSON.stringify(scanDocument(report)),
    ...scanLines(report, { out, globals: context.globals }),
    out.text(),
  ].join('\n');
}
