import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { err, ok, type Result } from '../../../lib/result.ts';
import { version } from '../../../lib/version.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { report as toReport } from '../../../security/report/formats.ts';
import { isProjectRefusal, type ProjectReport, scanProject } from '../../../security/scan/scan-project.ts';
import { LARGEST_FILE } from '../../../security/scan/file-scanner.ts';
import type { ScanTarget } from '../../../security/scan/scan.ts';
import { oneLine } from '../../../views/plain-text.ts';
import { type Command, command, flag, option, rest } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { positiveInteger, text } from '../../parse-values.ts';
import { configuredScan } from '../../security/configured.ts';
import { explained } from '../../security/explain.ts';
import { scanDocument, scanLines } from '../../security/print-scan.ts';
import { PLAIN } from '../../text/style.ts';
import { writeReport } from '../../security/write-report.ts';
import { type LookOptions, scanOptionSpecs } from '../../security/scan-options.ts';

export const securityScan: Command = command({
  description: [
    'Looks for secrets and for SQL built from text that is not known: in files, in the index, in a difference, in the whole history, or in what comes on standard input. Without paths, in what git tracks or would add below this folder. No value is ever shown, stored or sent: a finding has a fingerprint, the same in the tree, the index and the history.',
    'What does not count: lines with br:allow and a reason (gitleaks:allow counts as well), .securityignore, .gitleaksignore, .gitleaks.toml, .buildrunner/security/whitelist.txt, and what is in a baseline. Exit code 0: nothing found, 1: something, 2 and more: it was not looked through.',
  ].join('\n\n'),
  args: { paths: rest('files and folders; none: this folder') },
  options: {
    staged: flag('what the next commit would bring'),
    diff: option('<range>', 'what differs between two commits: main..HEAD', text),
    history: option(
      '[range]',
      'every version of every file, once, and the messages; of all commits, or of a range',
      text,
    ),
    stdin: flag('standard input'),
    noHidden: flag('leave out files and folders that begin with a dot'),
    ignored: flag('look at what .gitignore names, too'),
    ...scanOptionSpecs,
    explain: option('<finding>', 'tell everything of one finding, by the beginning of its fingerprint', text),
    threads: option('<number>', 'how many threads; default: as many as are worth it, at most 4', positiveInteger),
  },
  examples: [
    { line: 'security scan', about: 'this folder and what is below' },
    { line: 'security scan --staged', about: 'what is about to be committed' },
    { line: 'security scan --history main..HEAD', about: 'every version of every file of a branch' },
    { line: 'security scan --json -o known.json', about: 'a baseline; then: br security scan --baseline known.json' },
    { line: 'security scan --format sarif -o found.sarif', about: 'for code scanning' },
  ],
  run: async ({ args, options }, context) => {
    const target = await targetOf(args.paths, options);
    if (!target.ok) return target;
    const began = new Date(context.now());
    const configured = await configuredScan(options, context);
    const report = await scanProject({ ...configured, target: target.value, threads: options.threads ?? null });
    if (isProjectRefusal(report)) {
      const code = target.value.kind === 'tree' ? 'usage' : 'repository';
      return err(failure(code, report.cause, report.remedy, report.detail === null ? {} : { detail: report.detail }));
    }
    if (options.explain !== undefined) return explained(report, options.explain, context);
    const told = await tell(report, { options, began }, context);
    return told.ok ? ok(report.findings.length === 0 ? 0 : 1) : told;
  },
});

type TargetOptions = {
  readonly staged: boolean;
  readonly diff: string | undefined;
  readonly history: string | undefined;
  readonly stdin: boolean;
  readonly noHidden: boolean;
  readonly ignored: boolean;
};

async function targetOf(paths: readonly string[], options: TargetOptions): Promise<Result<ScanTarget, Failure>> {
  const given = [
    ...(paths.length > 0 ? ['paths'] : []),
    ...(options.staged ? ['--staged'] : []),
    ...(options.diff === undefined ? [] : ['--diff']),
    ...(options.history === undefined ? [] : ['--history']),
    ...(options.stdin ? ['--stdin'] : []),
  ];
  if (given.length > 1)
    return err(failure('usage', `${given.join(' and ')} name different things to look through.`, 'Give one of them.'));
  if (options.staged) return ok({ kind: 'staged' });
  if (options.diff !== undefined) return ok({ kind: 'diff', range: options.diff });
  if (options.history !== undefined) return historyOf(options.history);
  if (options.stdin) return ok({ kind: 'text', path: 'stdin', bytes: await readBytes(process.stdin) });
  return ok({
    kind: 'tree',
    paths: paths.length === 0 ? ['.'] : paths,
    options: { hidden: !options.noHidden, ignored: options.ignored },
  });
}

/** What of git's own options says which commits: no other is passed on. */
const COMMITS = /^(?:--(?:all|not|branches|tags|remotes)(?:=.*)?|[^-].*)$/;

/** Without a value, the option is only there. */
function historyOf(given: unknown): Result<ScanTarget, Failure> {
  const revisions = typeof given === 'string' ? given.trim().split(/\s+/) : ['--all'];
  const wrong = revisions.find((one) => !COMMITS.test(one));
  if (wrong === undefined) return ok({ kind: 'history', revisions });
  return err(failure('usage', `--history: "${wrong}" names no commits.`, 'Give a range: main..HEAD'));
}

/** Bytes, whatever they are: text in UTF-16 and archives come this way, too. What is beyond the limit of a file is not kept. */
async function readBytes(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (size <= LARGEST_FILE) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks);
}

type Telling = {
  readonly options: LookOptions & {
    readonly format: Parameters<typeof toReport>[0] | undefined;
    readonly output: string | undefined;
  };
  readonly began: Date;
};

/** Prints, or writes into a file and says so. */
async function tell(
  report: ProjectReport,
  { options, began }: Telling,
  context: Context,
): Promise<Result<ExitCode, Failure>> {
  for (const warning of report.warnings) context.err.write(`${oneLine(warning)}\n`);
  const text =
    options.format !== undefined
      ? toReport(options.format, report.findings, { version, start: began, end: new Date(context.now()) })
      : context.globals.json
        ? `${JSON.stringify(scanDocument(report))}\n`
        : null;
  const lines = (out: Context['out']): string =>
    scanLines(report, { ...context, out })
      .map((line) => `${line}\n`)
      .join('');
  if (options.output === undefined) {
    context.out.write(text ?? lines(context.out));
    return ok(0);
  }
  const plain = { ...context.out, columns: () => 200, style: PLAIN };
  const written = await writeReport(resolve(context.cwd, options.output), text ?? lines(plain));
  if (!written.ok) return written;
  if (!context.globals.quiet) {
    const [last = ''] = scanLines(report, { ...context, out: context.err }).slice(-1);
    context.err.write(`${last} ${context.err.style.paint('dim', `Written to ${oneLine(options.output)}`)}\n`);
  }
  return ok(0);
}
