import { err, ok, type Result } from '../../../lib/result.ts';
import type { SecurityConfig } from '../../../model/config.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { SecurityFinding } from '../../../security/finding.ts';
import { type Fork, forkOf, repositoryRoot } from '../../../security/git/branch.ts';
import { isProjectRefusal, type ProjectReport, scanProject } from '../../../security/scan/scan-project.ts';
import { SKIP_WORDS } from '../../../security/scan/skip-words.ts';
import type { ScanTarget } from '../../../security/scan/scan.ts';
import { stopsLanding } from '../../../security/severity.ts';
import { oneLine } from '../../../views/plain-text.ts';
import { answer } from '../../answer.ts';
import { type Command, command, flag } from '../../command.ts';
import type { Context } from '../../context.ts';
import { configuredScan, securityConfig } from '../../security/configured.ts';
import { findingLines, foundWords } from '../../security/print-findings.ts';

export const securityCheck: Command = command({
  description: [
    'Says whether anything would stop a landing: every secret and every SQL injection that this branch brings, in any of its commits and in what is staged, judged as the gate judges attempts (security.gate of the configuration). On the default branch, and where there is none: in every file that git would commit.',
    'Works where br is used for nothing else. Exit code 1 when something would be stopped.',
  ].join('\n\n'),
  args: {},
  options: {
    staged: flag('only what is staged'),
    noSecrets: flag('leave secrets out'),
    noSql: flag('leave SQL injections out'),
  },
  examples: [
    { line: 'security check', about: 'before a pull request' },
    { line: 'security check --staged', about: 'before a commit' },
    { line: 'security check --json', about: 'in CI' },
  ],
  run: async ({ options }, context) => {
    const policy = await securityConfig(context);
    const fork = options.staged ? null : await forkOf(context.cwd);
    const reports: ProjectReport[] = [];
    const { root } = await repositoryRoot(context.cwd);
    for (const target of targetsOf(options.staged, fork, root)) {
      const report = await look(target, { options, policy }, context);
      if (!report.ok) return report;
      reports.push(report.value);
    }
    return tell(reports, { policy, what: whatOf(options.staged, fork) }, context);
  },
});

type Asked = {
  readonly options: { readonly noSecrets: boolean; readonly noSql: boolean };
  readonly policy: SecurityConfig;
};

/** Of a branch every commit counts: what one brought and a later one took out lands with the history. */
function targetsOf(staged: boolean, fork: Fork | null, root: string | null): readonly ScanTarget[] {
  if (staged) return [{ kind: 'staged' }];
  if (fork !== null) return [{ kind: 'history', revisions: [`${fork.base}..HEAD`] }, { kind: 'staged' }];
  return [{ kind: 'tree', paths: [root ?? '.'], options: { hidden: true, ignored: false } }];
}

function whatOf(staged: boolean, fork: Fork | null): string {
  if (staged) return 'what is staged';
  return fork === null ? 'the files here' : `what this branch and the index bring to ${fork.from}`;
}

async function look(
  target: ScanTarget,
  { options, policy }: Asked,
  context: Context,
): Promise<Result<ProjectReport, Failure>> {
  const all = {
    severity: undefined,
    rule: [],
    without: [],
    noInline: false,
    tests: false,
    baseline: undefined,
    config: undefined,
  };
  const scan = await configuredScan({ ...all, secrets: false, sql: false }, context);
  const settings = {
    ...scan.settings,
    secrets: !options.noSecrets && policy.gate.secrets !== 'off',
    sql: !options.noSql && policy.gate.sql !== 'off',
  };
  const report = await scanProject({
    ...scan,
    settings,
    // The gate looks at everything that comes; what is there may have paths that scans leave out.
    exclude: target.kind === 'tree' ? scan.exclude : [],
    target,
    threads: null,
  });
  if (!isProjectRefusal(report)) return ok(report);
  return err(
    failure('repository', report.cause, report.remedy, report.detail === null ? {} : { detail: report.detail }),
  );
}

/** Of the branch and of the index, the same finding is told once. */
function distinct(reports: readonly ProjectReport[]): readonly SecurityFinding[] {
  return [
    ...new Map(
      reports
        .flatMap((report) => report.findings)
        .map((finding) => [`${finding.fingerprint} ${finding.place.line}`, finding]),
    ).values(),
  ];
}

type Judged = { readonly policy: SecurityConfig; readonly what: string };

function tell(reports: readonly ProjectReport[], { policy, what }: Judged, context: Context): Result<0 | 1, Failure> {
  for (const warning of reports[0]?.warnings ?? []) context.err.write(`${oneLine(warning)}\n`);
  const skipped = reports.flatMap((report) => report.skipped).filter(({ why }) => why !== 'binary' && why !== 'gone');
  const findings = distinct(reports);
  const blocking = findings.filter((finding) => stopsLanding(finding, policy.gate));
  const other = findings.filter((finding) => !stopsLanding(finding, policy.gate));
  const { out, globals } = context;
  answer(
    context,
    'security-check',
    { passed: blocking.length === 0, blocking, other, policy: policy.gate, what, skipped },
    () => {
      const { paint, glyphs } = out.style;
      const less =
        other.length === 0
          ? []
          : [
              paint(
                'dim',
                `Not stopped by security.gate of the configuration: ${foundWords(other)}${globals.verbose ? ':' : ' (--verbose shows them)'}`,
              ),
            ];
      const last =
        blocking.length === 0
          ? `${paint('good', glyphs.good)} Nothing in ${what} would stop a landing.`
          : `${paint('bad', `${glyphs.bad} ${foundWords(blocking)}`)} in ${what} would stop a landing.`;
      return [
        ...findingLines(blocking, out, true),
        ...skipped.map(({ path, why }) => paint('warn', `Not looked through: ${oneLine(path)} (${SKIP_WORDS[why]})`)),
        ...less,
        ...(globals.verbose ? findingLines(other, out, false) : []),
        last,
      ];
    },
  );
  return ok(blocking.length === 0 ? 0 : 1);
}
