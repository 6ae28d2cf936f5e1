import type { FindingPlace, SecurityFinding } from '../finding.ts';
import { createSecretScanner, type SecretScanner } from '../secrets/scanner.ts';
import type { SecretMatch } from '../secrets/secret-match.ts';
import { isBelow } from '../severity.ts';
import { createSqlScanner, type SqlScanner } from '../sql/scan-sql.ts';
import { membersOf } from './archive.ts';
import { compileAllow, customDetector, type Tried } from './custom-rules.ts';
import { fingerprint } from './fingerprint.ts';
import { inlineAllow } from './inline-allow.ts';
import { LineMap } from './line-map.ts';
import type { ScanSettings } from './settings.ts';
import { sqlFinding } from './sql-to-finding.ts';
import { textOf } from './text-of.ts';

/** A file, or what is one for a scan: a blob, a message, standard input. */
export type FileToScan = {
  readonly path: string;
  readonly bytes: Buffer;
  readonly commit: string | null;
  /** What stood there before: findings whose value was in it already are not told. Null: nothing. */
  readonly previous?: () => Promise<Buffer | null>;
};

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
  /** Why it, or a part of it, was not looked through. */
  readonly skipped: 'binary' | 'too-large' | null;
  /** Why SQL was not looked at to the end, or null. */
  readonly incomplete: string | null;
};

/** Files up to this size are looked through; larger ones are named as skipped. */
export const LARGEST_FILE: number = 64 << 20;

/** Looks through files one after another. */
export type FileScanner = { readonly scan: (file: FileToScan) => Promise<FileReport> };

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
  const secrets = settings.secrets
    ? createSecretScanner({
        custom: settings.custom.map(customDetector),
        wanted: ({ id }) => wanted(id),
        depth: settings.depth,
      })
    : null;
  const sql = settings.sql && wanted('sql-injection') ? await createSqlScanner() : null;
  const allow = settings.allow.map((one) => ({ rules: one.rules, passes: compileAllow(one) }));
  const tools: Tools = { settings, secrets, sql, allow };
  return { scan: (file) => scanFile(tools, file, 0) };
}

type Tools = {
  readonly settings: ScanSettings;
  readonly secrets: SecretScanner | null;
  readonly sql: SqlScanner | null;
  readonly allow: readonly { readonly rules: readonly string[]; readonly passes: (tried: Tried) => boolean }[];
};

/** Archives in archives in archives are not looked into. */
const DEEPEST = 2;

async function scanFile(tools: Tools, file: FileToScan, depth: number): Promise<FileReport> {
  if (file.bytes.length > LARGEST_FILE) return { ...EMPTY, skipped: 'too-large' };
  const members = tools.settings.archives && depth < DEEPEST ? membersOf(file.path, file.bytes) : null;
  if (members !== null) {
    const reports: FileReport[] = [];
    for (const { path, bytes } of members)
      reports.push(await scanFile(tools, { ...file, path: `${file.path}!${path}`, bytes }, depth + 1));
    return members.length === 0 ? { ...EMPTY, skipped: 'binary' } : { ...merged(reports), skipped: null };
  }
  const text = textOf(file.bytes);
  if ('skipped' in text) return { ...EMPTY, skipped: text.skipped };
  return scanText(tools, { ...file, bytes: text.bytes });
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

/** A finding before it is decided whether it is told, and what tells it from one in the text that stood there before. */
type Found = { readonly finding: SecurityFinding; readonly identity: string };

async function scanText(tools: Tools, file: FileToScan): Promise<FileReport> {
  const { found, incomplete } = await findIn(tools, file);
  if (found.length === 0) return { ...EMPTY, incomplete };
  const known = await identitiesBefore(tools, file);
  const lines = new LineMap(file.bytes);
  const findings: SecurityFinding[] = [];
  const withoutReason: FindingPlace[] = [];
  let below = 0;
  let examples = 0;
  let allowed = 0;
  for (const { finding, identity } of found) {
    if (known.has(identity)) continue;
    const { line } = finding.place;
    const allow = tools.settings.inlineAllow ? inlineAllow(lines.line(line), lines.line(line - 1), finding.kind) : null;
    if (allow?.kind === 'allowed') allowed += 1;
    else if (finding.example && !tools.settings.examples) examples += 1;
    else if (isBelow(finding.severity, tools.settings.severity)) below += 1;
    else {
      findings.push(finding);
      if (allow?.kind === 'without-reason') withoutReason.push(finding.place);
    }
  }
  return { findings, below, examples, allowed, withoutReason, skipped: null, incomplete };
}

async function identitiesBefore(tools: Tools, file: FileToScan): Promise<ReadonlySet<string>> {
  const bytes = (await file.previous?.()) ?? null;
  const text = bytes === null ? null : textOf(bytes);
  if (text === null || 'skipped' in text) return new Set();
  const { found } = await findIn(tools, { path: file.path, bytes: text.bytes, commit: null });
  return new Set(found.map((one) => one.identity));
}

async function findIn(
  tools: Tools,
  file: FileToScan,
): Promise<{ readonly found: readonly Found[]; readonly incomplete: string | null }> {
  const matches = secretsIn(tools, file);
  const lines = new LineMap(file.bytes);
  const secrets = matches.map((match) => ({
    finding: secretFinding({ match, matches, file, lines, key: tools.settings.key }),
    identity: `${match.rule}\0${match.secret}`,
  }));
  if (tools.sql === null) return { found: secrets, incomplete: null };
  const said = await tools.sql.scan({ path: file.path, text: file.bytes.toString('utf8') });
  const text = said.findings.length === 0 ? '' : file.bytes.toString('utf8');
  const injections = said.findings.map((one) => {
    const finding = sqlFinding({ found: one, file, text, matches, key: tools.settings.key });
    return { finding, identity: `${one.rule}\0${text.slice(one.at.start, one.at.end).replaceAll(/\s+/g, ' ')}` };
  });
  return { found: [...secrets, ...injections], incomplete: said.incomplete };
}

function secretsIn({ secrets, allow }: Tools, { bytes, path }: FileToScan): readonly SecretMatch[] {
  const matches = secrets?.scan({ bytes, path }) ?? [];
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

const ROTATE =
  'Take the value out, read it from the environment or a secret store instead, and revoke it: whatever was written to a file may have been read.';

type Seen = {
  readonly match: SecretMatch;
  readonly matches: readonly SecretMatch[];
  readonly file: FileToScan;
  readonly lines: LineMap;
  readonly key: string;
};

function secretFinding({ match, matches, file, lines, key }: Seen): SecurityFinding {
  const from = lines.at(match.start);
  const to = lines.at(match.end);
  return {
    kind: 'secret',
    rule: match.rule,
    title: match.title,
    severity: match.severity,
    confidence: match.confidence,
    example: match.example,
    place: { path: file.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
    excerpt: excerptOf({ bytes: file.bytes, lines, at: match.start, matches }),
    fingerprint: fingerprint(key, match.rule, match.secret, file.path),
    commit: file.commit,
    encodings: match.encodings,
    remedy: { text: ROTATE, code: null },
    steps: [],
    docs: match.docs,
  };
}

/** How much of a line is shown. */
const SHOWN = 160;

type Excerpt = {
  readonly bytes: Buffer;
  readonly lines: LineMap;
  readonly at: number;
  readonly matches: readonly { readonly start: number; readonly end: number }[];
};

/** The line of a byte with every secret on it masked, cut around the place. */
export function excerptOf({ bytes, lines, at, matches }: Excerpt): string {
  const { start, end } = lines.bounds(at);
  const from = Math.max(start, at - SHOWN / 2);
  const to = Math.min(end, at + SHOWN);
  let shown = '';
  let next = from;
  for (const match of matches) {
    if (match.end <= next || match.start >= to) continue;
    shown += `${bytes.toString('utf8', next, Math.max(next, match.start))}[masked]`;
    next = Math.max(next, match.end);
  }
  shown += next < to ? bytes.toString('utf8', next, to) : '';
  // eslint-disable-next-line no-control-regex
  return `${from > start ? '…' : ''}${shown.replaceAll(/[\u0000-\u001F\u007F-\u009F]+/g, ' ').trim()}${to < end ? '…' : ''}`;
}
