import type { FindingPlace, SecurityFinding } from '../finding.ts';
import { createSecretScanner, type SecretScanner } from '../secrets/scanner.ts';
import type { SecretMatch } from '../secrets/secret-match.ts';
import { isBelow } from '../severity.ts';
import { createSqlScanner, type SqlScanner } from '../sql/scan-sql.ts';
import { membersOf, UNPACKED, type UnpackBudget } from './archive.ts';
import { compileAllow, customDetector, type Tried } from './custom-rules.ts';
import { hiddenIn } from './excerpt.ts';
import { createFileNames } from './file-names.ts';
import type { FileToScan } from './file-to-scan.ts';
import { type AllowedBlock, allowedBlocks, blockAllow, inlineAllow } from './inline-allow.ts';
import { LineMap } from './line-map.ts';
import { plainNotebook } from './notebook.ts';
import { createPathRules, type PathRules } from './path-rules.ts';
import type { ScanSettings } from './settings.ts';
import { nameFinding, secretFinding, underShownName } from './secret-to-finding.ts';
import { sqlFinding } from './sql-to-finding.ts';
import { textOf } from './text-of.ts';

/** What came of a file. */
export type FileReport = {
  readonly findings: readonly SecurityFinding[];
  /** Findings below the threshold of severity. */
  readonly below: number;
  /** Findings in tests and examples, of kinds that are made up there. */
  readonly examples: number;
  /** Findings that words on their line let pass. */
  readonly allowed: number;
  /** Findings whose words have no reason: they are told, and this says so. */
  readonly withoutReason: readonly FindingPlace[];
  /** Why it, or a part of it, was not looked through. `archive`: not unpacked, or not to its end. */
  readonly skipped: 'binary' | 'too-large' | 'archive' | null;
  /** Why SQL was not looked at to the end, or null. */
  readonly incomplete: string | null;
};

/** Files up to this size are looked through; larger ones are named as skipped. */
export const LARGEST_FILE: number = 64 << 20;

/** Looks through files one after another. */
export type FileScanner = {
  readonly scan: (file: FileToScan) => Promise<FileReport>;
  /** A path as it may be shown: a secret in it is masked. */
  readonly shownPath: (path: string) => string;
};

const EMPTY: FileReport = {
  findings: [],
  below: 0,
  examples: 0,
  allowed: 0,
  withoutReason: [],
  skipped: null,
  incomplete: null,
};

/** Makes one for a thread: rules are compiled once. */
export async function createFileScanner(settings: ScanSettings): Promise<FileScanner> {
  const wanted = (id: string): boolean =>
    !settings.without.includes(id) && (settings.only === null || settings.only.includes(id));
  const custom = settings.custom.flatMap((rule) => customDetector(rule) ?? []);
  const { depth } = settings;
  const secrets = settings.secrets ? createSecretScanner({ custom, wanted: ({ id }) => wanted(id), depth }) : null;
  const sql = settings.sql && wanted('sql-injection') ? createSqlScanner() : null;
  const allow = settings.allow.map((one) => ({ rules: one.rules, passes: compileAllow(one) }));
  const every = settings.secrets && settings.only === null && settings.without.length === 0;
  let masking: SecretScanner | null = every ? secrets : null;
  const tools: Tools = {
    settings,
    secrets,
    sql,
    allow,
    paths: settings.secrets
      ? createPathRules({ ...settings, custom: settings.custom.filter(({ id }) => wanted(id)) })
      : null,
    masking: () => (masking ??= createSecretScanner({ custom, depth })),
  };
  const names = createFileNames(tools.masking);
  return {
    shownPath: names.shown,
    scan: async (file) => {
      const report = await scanFile(tools, file, { depth: 0, budget: { left: UNPACKED } });
      const inName = settings.secrets && file.hasOldName !== true ? names.matches(file.path) : [];
      const named = [
        ...(tools.paths?.(file) ?? []),
        ...inName.flatMap((match) => nameFinding(match, file, settings) ?? []),
      ];
      const findings = [...named, ...report.findings];
      return {
        ...report,
        findings: findings.map((one) => underShownName(one, names)),
        withoutReason: report.withoutReason.map((place) => ({ ...place, path: names.shown(place.path) })),
      };
    },
  };
}

type Tools = {
  readonly settings: ScanSettings;
  readonly secrets: SecretScanner | null;
  readonly sql: SqlScanner | null;
  readonly allow: readonly { readonly rules: readonly string[]; readonly passes: (tried: Tried) => boolean }[];
  readonly paths: PathRules | null;
  /** Knows every secret, whatever is looked for: none is shown on the line of another finding. */
  readonly masking: () => SecretScanner;
};

/** Archives in archives in archives are not looked into. */
const DEEPEST = 2;

type Unpacking = { readonly depth: number; readonly budget: UnpackBudget };

async function scanFile(tools: Tools, file: FileToScan, { depth, budget }: Unpacking): Promise<FileReport> {
  if (file.bytes.length > LARGEST_FILE) return { ...EMPTY, skipped: 'too-large' };
  const archive = tools.settings.archives
    ? membersOf(file.path, file.bytes, depth < DEEPEST ? budget : { left: 0 })
    : null;
  if (archive !== null) {
    const reports: FileReport[] = [];
    for (const { path, bytes } of archive.members)
      reports.push(
        await scanFile(tools, { ...file, path: `${file.path}!${path}`, bytes }, { depth: depth + 1, budget }),
      );
    const whole = archive.whole && reports.every(({ skipped }) => skipped === null || skipped === 'binary');
    return { ...merged(reports), skipped: whole ? null : 'archive' };
  }
  const text = textOf(file.bytes);
  if ('skipped' in text) return tools.settings.binaries ? scanBinary(tools, file) : { ...EMPTY, skipped: text.skipped };
  return scanText(tools, { ...file, bytes: plainNotebook(file.path, text.bytes) ?? text.bytes });
}

function merged(reports: readonly FileReport[]): FileReport {
  return {
    findings: reports.flatMap((one) => one.findings),
    below: reports.reduce((sum, one) => sum + one.below, 0),
    examples: reports.reduce((sum, one) => sum + one.examples, 0),
    allowed: reports.reduce((sum, one) => sum + one.allowed, 0),
    withoutReason: reports.flatMap((one) => one.withoutReason),
    skipped: null,
    incomplete: reports.find((one) => one.incomplete !== null)?.incomplete ?? null,
  };
}

/** A NUL byte hides nothing. Of the bytes around nothing is shown, and no SQL is among them. */
async function scanBinary(tools: Tools, file: FileToScan): Promise<FileReport> {
  const report = await scanText({ ...tools, sql: null }, file);
  const findings = report.findings.filter(({ confidence }) => confidence === 'high');
  return { ...report, findings: findings.map((finding) => ({ ...finding, excerpt: '' })) };
}

/** A finding before it is decided whether it is told, and what tells it from one in the text that stood there before. */
type Found = { readonly finding: SecurityFinding; readonly identity: string };

async function scanText(tools: Tools, file: FileToScan): Promise<FileReport> {
  const lines = new LineMap(file.bytes);
  const { found, incomplete } = await findIn(tools, file, lines);
  if (found.length === 0) return { ...EMPTY, incomplete };
  const known = await identitiesBefore(tools, file);
  const blocks = tools.settings.inlineAllow ? allowedBlocks(file.bytes) : [];
  const findings: SecurityFinding[] = [];
  const withoutReason: FindingPlace[] = [];
  let below = 0;
  let examples = 0;
  let allowed = 0;
  for (const { finding, identity } of found) {
    if (known.has(identity)) continue;
    const allow = tools.settings.inlineAllow ? allowOf(finding, lines, blocks) : null;
    if (allow === 'allowed') allowed += 1;
    else if (finding.example && !tools.settings.examples) examples += 1;
    else if (isBelow(finding.severity, tools.settings.severity)) below += 1;
    else {
      findings.push(finding);
      if (allow === 'without-reason') withoutReason.push(finding.place);
    }
  }
  return { findings, below, examples, allowed, withoutReason, skipped: null, incomplete };
}

/** Words on its first line, on its last, where a statement ends, or around it. */
function allowOf(
  finding: SecurityFinding,
  lines: LineMap,
  blocks: readonly AllowedBlock[],
): 'allowed' | 'without-reason' | null {
  const { line, endLine } = finding.place;
  const said = [
    inlineAllow(lines.line(line), lines.line(line - 1), finding),
    endLine === line ? null : inlineAllow(lines.line(endLine), '', finding),
    blockAllow(blocks, line, finding.rule),
  ].map((one) => one?.kind ?? null);
  return said.find((kind) => kind === 'allowed') ?? said.find((kind) => kind !== null) ?? null;
}

async function identitiesBefore(tools: Tools, file: FileToScan): Promise<ReadonlySet<string>> {
  const bytes = (await file.previous?.()) ?? null;
  if (bytes === null) return new Set();
  const text = textOf(bytes);
  if ('skipped' in text && !tools.settings.binaries) return new Set();
  const before = 'skipped' in text ? bytes : (plainNotebook(file.path, text.bytes) ?? text.bytes);
  const { found } = await findIn(tools, { path: file.path, bytes: before, commit: null }, new LineMap(before));
  return new Set(found.map((one) => one.identity));
}

type FoundIn = { readonly found: readonly Found[]; readonly incomplete: string | null };

async function findIn(tools: Tools, file: FileToScan, lines: LineMap): Promise<FoundIn> {
  const all = tools.secrets?.scan(file) ?? [];
  const matches = withoutAllowed(tools, all, file);
  const said = await tools.sql?.scan({ path: file.path, text: file.bytes.toString('utf8') });
  const statements = said?.findings ?? [];
  if (matches.length === 0 && statements.length === 0) return { found: [], incomplete: said?.incomplete ?? null };
  const masking = tools.masking();
  const hidden = hiddenIn(file.bytes, masking === tools.secrets ? all : [...all, ...masking.scan(file)]);
  const { key } = tools.settings;
  const secrets = matches.map((match) => ({
    finding: secretFinding({ match, hidden, file, lines, key }),
    identity: `${match.rule}\0${match.secret}`,
  }));
  const text = statements.length === 0 ? '' : file.bytes.toString('utf8');
  const injections = statements.map((one) => ({
    finding: sqlFinding({ found: one, file, text, lines, hidden, key }),
    identity: `${one.rule}\0${text.slice(one.at.start, one.at.end).replaceAll(/\s+/g, ' ')}`,
  }));
  return { found: [...secrets, ...injections], incomplete: said?.incomplete ?? null };
}

function withoutAllowed(
  { allow }: Tools,
  matches: readonly SecretMatch[],
  { bytes, path }: FileToScan,
): readonly SecretMatch[] {
  if (matches.length === 0 || allow.length === 0) return matches;
  const text = { text: bytes.toString('latin1'), path };
  return matches.filter(
    ({ rule, secret, start, end }) =>
      !allow.some(
        (one) =>
          (one.rules.length === 0 || one.rules.includes(rule)) &&
          one.passes({ secret, match: text.text.slice(start, end), text, start }),
      ),
  );
}
