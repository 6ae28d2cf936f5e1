// How much is found, and how often wrongly: `npm run eval:security -- [folder]`.
import { parseArgs } from 'node:util';
import { createFileScanner, type FileScanner } from '../../src/security/scan/file-scanner.ts';
import { defaultSettings } from '../../src/security/scan/settings.ts';
import type { FindingPlace, SecurityFinding } from '../../src/security/finding.ts';
import { ownCorpus, readCorpus, type Corpus, type SecretCase, type SqlCase } from './corpus.ts';
import { openSecretlint, type Peer } from './secretlint.ts';

const help = `usage: npm run eval:security -- [folder] [options]

Prints recall, precision and F1 of br security beside secretlint, per kind of secret and per language, on a folder with
secrets*.jsonl(.gz) and sqli*.jsonl(.gz) (fields: bench/security/corpus.ts). Without a folder: on the cases of this repository.

  --brief        sources and languages only, not every kind of secret
  --misses       the ids of cases that came out wrong
  --json         numbers as JSON
`;

/** Counts of cases: found of those that should be, and found of those that should not. */
type Tally = { found: number; positives: number; alarms: number; negatives: number };

/** Tallies by a name. */
type Table = Map<string, Tally>;

function add(table: Table, name: string, expected: boolean, hit: boolean): void {
  const tally = table.get(name) ?? { found: 0, positives: 0, alarms: 0, negatives: 0 };
  if (expected) {
    tally.positives += 1;
    if (hit) tally.found += 1;
  } else {
    tally.negatives += 1;
    if (hit) tally.alarms += 1;
  }
  table.set(name, tally);
}

/** What secret cases came to, by source, by kind and by class of look-alike. */
type SecretResult = { readonly sources: Table; readonly kinds: Table; readonly wrong: readonly string[] };

/** Cases of gitleaks and its fork were made from the rules that others are compared by: the rest is told apart. */
const DEPENDENT = new Set(['gitleaks', 'betterleaks']);

async function secretResult(
  cases: readonly SecretCase[],
  look: (one: SecretCase) => Promise<boolean>,
): Promise<SecretResult> {
  const sources: Table = new Map();
  const kinds: Table = new Map();
  const wrong: string[] = [];
  for (const one of cases) {
    const hit = await look(one);
    if (hit !== one.is_secret) wrong.push(one.id);
    // Of near misses, other kinds of secrets may be right: they are a row of their own and not in the sums.
    const near = !one.is_secret && one.neg_class === 'near_miss';
    add(
      sources,
      near ? 'look-alikes of one kind (near miss)' : one.is_secret ? one.source : 'look-alikes (benign)',
      one.is_secret,
      hit,
    );
    if (near) continue;
    add(sources, 'ALL', one.is_secret, hit);
    if (one.is_secret && !DEPENDENT.has(one.source)) add(sources, 'INDEPENDENT', true, hit);
    add(kinds, one.kind, one.is_secret, hit);
  }
  return { sources, kinds, wrong };
}

async function sqlResult(
  cases: readonly SqlCase[],
  scanner: FileScanner,
): Promise<{ readonly languages: Table; readonly wrong: readonly string[] }> {
  const languages: Table = new Map();
  const wrong: string[] = [];
  const scanned = new Map<string, readonly SecurityFinding[]>();
  for (const one of cases) {
    if (one.audit_only === true) continue;
    const key = `${one.source} ${one.file} ${one.code.length}`;
    const found = scanned.get(key) ?? (await sqlFindings(one, scanner));
    scanned.set(key, found);
    const within = (place: FindingPlace): boolean => place.line <= one.end_line && place.endLine >= one.line;
    // A finding is told where the command runs; what it is put together from are its steps.
    const hit = found.some(
      ({ place, steps }) => one.file_level === true || within(place) || steps.some((step) => within(step.place)),
    );
    if (hit !== one.vulnerable) wrong.push(one.id);
    add(languages, one.language, one.vulnerable, hit);
    add(languages, 'ALL', one.vulnerable, hit);
  }
  return { languages, wrong };
}

const ENDINGS: Readonly<Record<string, string>> = {
  javascript: 'js',
  typescript: 'ts',
  python: 'py',
  java: 'java',
  go: 'go',
  php: 'php',
  ruby: 'rb',
  csharp: 'cs',
};

async function sqlFindings(
  { file, code, language }: SqlCase,
  scanner: FileScanner,
): Promise<readonly SecurityFinding[]> {
  // Corpora name files by what they test; folders of tests are not what is measured.
  const name = file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  const report = await scanner.scan({
    path: `${name.replaceAll(/[^\w-]/g, '_')}.${ENDINGS[language] ?? 'txt'}`,
    bytes: Buffer.from(code),
    commit: null,
  });
  return report.findings.filter((finding) => finding.kind === 'sql');
}

function percent(part: number, of: number): string {
  return of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`;
}

function f1({ found, positives, alarms }: Tally): string {
  if (positives === 0) return '-';
  const precision = found + alarms === 0 ? 0 : found / (found + alarms);
  const recall = found / positives;
  return precision + recall === 0 ? '0.000' : ((2 * precision * recall) / (precision + recall)).toFixed(3);
}

function rows(tables: readonly (readonly [string, Table])[]): string[] {
  const names = [...new Set(tables.flatMap(([, table]) => [...table.keys()]))].toSorted();
  const head = ['', ...tables.flatMap(([tool]) => [`${tool}: recall`, 'precision', 'F1', 'false alarms'])];
  const body = names.map((name) => [
    name,
    ...tables.flatMap(([, table]) => {
      const tally = table.get(name) ?? { found: 0, positives: 0, alarms: 0, negatives: 0 };
      const found =
        tally.positives === 0 ? '-' : `${percent(tally.found, tally.positives)} (${tally.found}/${tally.positives})`;
      return [
        found,
        percent(tally.found, tally.found + tally.alarms),
        f1(tally),
        tally.negatives === 0 ? '-' : `${percent(tally.alarms, tally.negatives)} (${tally.alarms}/${tally.negatives})`,
      ];
    }),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  return [head, ...body].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

async function evaluate(
  corpus: Corpus,
  options: { readonly brief: boolean; readonly misses: boolean; readonly json: boolean },
): Promise<string> {
  const settings = { ...defaultSettings('00'), inlineAllow: false };
  const secrets = await createFileScanner({ ...settings, sql: false });
  const sql = await createFileScanner({ ...settings, secrets: false, severity: 'low' });
  const peer: Peer = await openSecretlint();
  const ours = await secretResult(corpus.secrets, async ({ text, path }) => {
    const report = await secrets.scan({
      path: path === undefined || path === '' ? 'input' : path,
      bytes: Buffer.from(text),
      commit: null,
    });
    return report.findings.length > 0;
  });
  const theirs = await secretResult(corpus.secrets, ({ text, path }) => peer.finds(text, path ?? ''));
  const injections = await sqlResult(corpus.sql, sql);
  if (options.json)
    return `${JSON.stringify({ secrets: Object.fromEntries(ours.sources), kinds: Object.fromEntries(ours.kinds), secretlint: Object.fromEntries(theirs.sources), sql: Object.fromEntries(injections.languages) })}\n`;
  const both = (of: (result: SecretResult) => Table): string[] =>
    rows([
      ['br', of(ours)],
      [peer.name, of(theirs)],
    ]);
  return [
    `Secrets: ${corpus.secrets.length} texts`,
    ...both((result) => result.sources),
    ...(options.brief ? [] : ['', 'By kind', ...both((result) => result.kinds)]),
    '',
    `SQL injections: ${corpus.sql.length} places`,
    ...rows([['br', injections.languages]]),
    ...(options.misses ? ['', `Wrong: ${[...ours.wrong, ...injections.wrong].join(' ')}`] : []),
    '',
  ].join('\n');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    brief: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || positionals.length > 1) process.stdout.write(help);
else {
  const [folder] = positionals;
  const corpus = folder === undefined ? ownCorpus() : readCorpus(folder);
  if (corpus.secrets.length + corpus.sql.length === 0) {
    process.stderr.write(`${folder ?? ''} has no secrets*.jsonl(.gz) and no sqli*.jsonl(.gz).\n`);
    process.exitCode = 2;
  } else process.stdout.write(await evaluate(corpus, values));
}
