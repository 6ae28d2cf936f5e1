// The price and the speed of telemetry: `npm run bench:telemetry [-- <options>]`.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs, promisify } from 'node:util';
import type { Missing } from '../case.ts';
import { machineFacts } from '../machine.ts';
import { peerHome, peerVersion, repositoryRoot } from '../peers.ts';
import { renderAims, renderFacts, renderReport, renderSection, withReport } from '../report.ts';
import { type Place, temporaryPlace } from '../surroundings.ts';
import type { Commits } from './commits-worker.ts';
import { ingest } from './ingest.ts';
import { questions } from './questions.ts';
import type { Answers } from './read-worker.ts';
import { type Found, sectionsOf } from './sections.ts';
import type { SinkName } from './sink.ts';
import { batches } from './synthetic.ts';

const page = path.join(repositoryRoot, 'docs', 'benchmarks-telemetry.md');

const help = `usage: npm run bench:telemetry [-- [options]]

Writes synthetic events of 30 days and reads them: br's store beside bare inserts, DuckDB and a JSONL file, in one run.

  --events <number>  how many; default 500,000. The page in docs is from 5,000,000: some minutes, and 6 GB of disk for a while
  --without duckdb   leaves DuckDB out, which is fetched once (70 MB) where it is not there
  --write            puts the report into docs/benchmarks-telemetry.md
`;

type Choice = { readonly events: number; readonly duckdb: boolean; readonly write: boolean };

function choose(args: readonly string[]): Choice | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        events: { type: 'string', default: '500000' },
        without: { type: 'string', multiple: true, default: [] },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return help;
    const events = Number(values.events.replaceAll(/[,_]/g, ''));
    if (!Number.isSafeInteger(events) || events < 1000) return `--events takes a whole number from 1,000\n\n${help}`;
    const unknown = values.without.filter((name) => name !== 'duckdb');
    if (unknown.length > 0) return `nothing here is called ${unknown.join(', ')}\n\n${help}`;
    return { events, duckdb: !values.without.includes('duckdb'), write: values.write };
  } catch (error) {
    // It throws for words that a person typed; its first sentence says which.
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    return `${what}\n\n${help}`;
  }
}

async function main(choice: Choice): Promise<void> {
  const place = await temporaryPlace();
  try {
    const machine = await machineFacts(place.env);
    const began = performance.now();
    const duckdb = choice.duckdb ? await peerHome('duckdb', say) : { missing: 'left out' };
    const found = await measureAll(choice.events, duckdb, place);
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    const version = typeof duckdb === 'string' ? await peerVersion('duckdb') : duckdb.missing;
    const facts = [
      ...machine,
      ['DuckDB', version],
      ['Events', `${choice.events.toLocaleString('en-US')}, in ${minutes} minutes`],
    ] as const;
    const sections = sectionsOf(found);
    const parts = [renderFacts(facts), renderAims(sections), ...sections.map(renderSection)];
    process.stdout.write(`${parts.join('\n\n')}\n`);
    if (!choice.write) return;
    const report = renderReport({ facts, sections, date: new Date().toISOString().slice(0, 10) });
    await writeFile(page, withReport(await readFile(page, 'utf8'), report));
    execFileSync('oxfmt', [page], { cwd: repositoryRoot, stdio: 'inherit', shell: process.platform === 'win32' });
  } finally {
    await place.remove();
  }
}

async function measureAll(events: number, duckdb: string | Missing, place: Place): Promise<Found> {
  const folder = await place.folder('telemetry');
  const home = typeof duckdb === 'string' ? duckdb : '';
  const fileOf = (name: SinkName): string => path.join(folder, `events.${name}`);
  const writer = (name: SinkName): Parameters<typeof ingest>[0][number] => ({ name, file: fileOf(name), home });
  const sizes = new Map<SinkName, number>();
  const measureSize = async (name: SinkName): Promise<void> => {
    sizes.set(name, (await stat(fileOf(name))).size);
  };
  say('writing: br, bare inserts');
  const first = await ingest([writer('br'), writer('bare')], events, place.env);
  await measureSize('br');
  await measureSize('bare');
  sameRows(fileOf('br'), fileOf('bare'));
  await rm(fileOf('bare'));
  const references: SinkName[] = home === '' ? ['jsonl'] : ['duckdb', 'jsonl'];
  say(`writing: ${references.join(', ')}`);
  const second = await ingest(references.map(writer), events, place.env);
  for (const name of references) await measureSize(name);
  const run = promisify(execFile);
  const worker = async <T>(program: string, args: readonly string[]): Promise<T> => {
    const file = path.join(import.meta.dirname, program);
    return JSON.parse((await run(process.execPath, [file, ...args], { env: place.env })).stdout) as T;
  };
  const session = middleSession(events);
  const read = async (name: SinkName, rounds: number): Promise<Answers> => {
    say(`reading: ${name}`);
    return await worker('read-worker.ts', [name, fileOf(name), session, home, String(rounds)]);
  };
  const answers = {
    br: await read('br', 9),
    duckdb: existsSync(fileOf('duckdb')) ? await read('duckdb', 5) : null,
    jsonl: await read('jsonl', 1),
  };
  agree(answers.br, answers.duckdb, 'DuckDB');
  agree(answers.br, answers.jsonl, 'the JSONL file');
  const tables = tablesOf(fileOf('br'));
  say('single commits');
  const commits = await worker<Commits>('commits-worker.ts', [await place.folder('commits'), '300']);
  const missing = typeof duckdb === 'string' ? null : duckdb.missing;
  return { events, ingested: new Map([...first, ...second]), commits, answers, sizes, tables, missing };
}

/** That both wrote the same is what makes them comparable. */
function sameRows(...files: readonly [string, string]): void {
  const [one, other] = files.map((file) => {
    const db = new DatabaseSync(file, { readOnly: true });
    const row = db
      .prepare('SELECT count(*) AS n, sum(mono) AS mono, sum(length(data)) AS data, max(seq) AS seq FROM events')
      .get();
    db.close();
    return JSON.stringify(row);
  });
  if (one !== other) throw new Error(`br and the bare inserts wrote different rows: ${one ?? ''}, ${other ?? ''}`);
}

/** A session in the middle of the days. */
function middleSession(events: number): string {
  let seen = 0;
  for (const { session, drafts } of batches(events)) {
    seen += drafts.length;
    if (seen >= events / 2) return session;
  }
  throw new Error('no events');
}

/** An answer that is quick and wrong is none. */
function agree(own: Answers, others: Answers | null, who: string): void {
  for (const [index, { title, tolerance }] of questions.entries()) {
    const [mine, theirs] = [own.answers[index]?.numbers, others?.answers[index]?.numbers];
    if (mine === undefined || theirs === undefined) continue;
    const same =
      mine.length === theirs.length &&
      mine.every((value, place) => Math.abs(value - (theirs[place] ?? Number.NaN)) <= tolerance * Math.abs(value));
    if (!same) throw new Error(`${title}: br says ${mine.join(', ')}; ${who} says ${theirs.join(', ')}`);
  }
}

/** Bytes of each table with its indexes, greatest first. */
function tablesOf(file: string): ReadonlyMap<string, number> {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db
    .prepare(
      `SELECT s.tbl_name AS name, sum(d.pgsize) AS bytes FROM dbstat d JOIN sqlite_schema s ON s.name = d.name
       WHERE d.aggregate = TRUE GROUP BY s.tbl_name ORDER BY bytes DESC`,
    )
    .all();
  db.close();
  return new Map(
    rows.map((row) => [String(row['name']), Number(row['bytes'])] as const).filter(([, bytes]) => bytes >= 100_000),
  );
}

function say(line: string): void {
  process.stderr.write(`bench: ${line}\n`);
}

const choice = choose(process.argv.slice(2));
if (typeof choice === 'string') {
  const wanted = choice === help;
  (wanted ? process.stdout : process.stderr).write(choice);
  process.exitCode = wanted ? 0 : 2;
} else {
  await main(choice);
}
