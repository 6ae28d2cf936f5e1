// How fast secrets are looked for: `npm run bench:security [-- <options>]`.
import { execFile, execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { machineFacts } from '../machine.ts';
import { measure } from '../measure.ts';
import { repositoryRoot } from '../peers.ts';
import { renderAims, renderFacts, renderReport, renderSection, withReport } from '../report.ts';
import { type Place, temporaryPlace } from '../surroundings.ts';
import { brCommand } from '../tools/buildrunner.ts';
import type { Took } from './scan-worker.ts';
import { type Command, type Found, sectionsOf } from './sections.ts';
import { longHistory, type SourceTree, sourceTree, stagedFiles } from './workload.ts';

const page = path.join(repositoryRoot, 'docs', 'benchmarks-security.md');

const help = `usage: npm run bench:security [-- [options]]

Looks for secrets in a tree of real sources, in a long history and in a commit, beside secretlint and beside reading the same.

  --megabytes <number>  how large the tree is; default 300
  --commits <number>    how long the history is; default 10,000
  --subset <number>     files for secretlint; default 1,000
  --write               puts the report into docs/benchmarks-security.md
`;

type Choice = {
  readonly megabytes: number;
  readonly commits: number;
  readonly subset: number;
  readonly write: boolean;
};

function choose(args: readonly string[]): Choice | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        megabytes: { type: 'string', default: '300' },
        commits: { type: 'string', default: '10000' },
        subset: { type: 'string', default: '1000' },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return help;
    const [megabytes = 0, commits = 0, subset = 0] = [values.megabytes, values.commits, values.subset].map((text) =>
      Number(text.replaceAll(/[,_]/g, '')),
    );
    if (![megabytes, commits, subset].every((number) => Number.isSafeInteger(number) && number > 0))
      return `--megabytes, --commits and --subset take whole numbers from 1\n\n${help}`;
    return { megabytes, commits, subset, write: values.write };
  } catch (error) {
    // It throws for words that a person typed; its first sentence says which.
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    return `${what}\n\n${help}`;
  }
}

async function main(choice: Choice): Promise<void> {
  const place = await temporaryPlace();
  try {
    const facts = await machineFacts(place.env);
    const sections = sectionsOf(await measureAll(choice, place));
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

async function measureAll(choice: Choice, place: Place): Promise<Found> {
  say('copying sources');
  const tree = sourceTree(await place.folder('tree'), choice.megabytes * 1e6);
  const lists = await place.folder('lists');
  const all = path.join(lists, 'all');
  const some = path.join(lists, 'some');
  await writeFile(all, tree.files.join('\n'));
  await writeFile(some, evenly(tree.files, choice.subset).join('\n'));
  const worker = async (way: string, folder = tree.folder, list = all): Promise<Took> => {
    say(way);
    const file = path.join(import.meta.dirname, 'scan-worker.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [file, way, folder, list], { env: place.env });
    // The worker's own form.
    return JSON.parse(stdout) as Took;
  };
  await worker('read');
  const measured = {
    read: await worker('read'),
    find: await worker('find'),
    secrets: await worker('secrets'),
    'tree-1': await worker('tree-1'),
    'tree-2': await worker('tree-2'),
    'tree-2-sql': await worker('tree-2-sql'),
    mask: await worker('mask'),
  };
  const subset = {
    br: await worker('secrets', tree.folder, some),
    secretlint: await worker('secretlint', tree.folder, some),
  };
  const creations: number[] = [];
  for (let time = 0; time < 7; time += 1) creations.push((await worker('create')).cpu);
  return {
    megabytes: tree.bytes / 1e6,
    tree: measured,
    subset,
    history: await measureHistory(choice.commits, place, worker),
    hook: await measureHook(tree, place),
    creation: middle(creations),
  };
}

async function measureHistory(
  commits: number,
  place: Place,
  worker: (way: string, folder: string) => Promise<Took>,
): Promise<Found['history']> {
  say('making a history');
  const folder = await place.folder('history');
  await longHistory(folder, commits, place.env);
  await timed(['git', 'log', '-p', '--all'], folder, place.env);
  const log = await timed(['git', 'log', '-p', '--all'], folder, place.env);
  return { commits, one: await worker('history-1', folder), two: await worker('history-2', folder), log };
}

async function measureHook(tree: SourceTree, place: Place): Promise<Found['hook']> {
  say('the hook');
  const folder = await place.folder('commit');
  const files = 20;
  const bytes = await stagedFiles(folder, tree, { count: files, env: place.env });
  const tries = async (command: readonly string[]): Promise<Command> => {
    const all: Command[] = [];
    for (let time = 0; time < 8; time += 1) all.push(await timed(command, folder, place.env));
    // The first one fills caches.
    const rest = all.slice(1);
    return { wall: middle(rest.map((one) => one.wall)), cpu: middle(rest.map((one) => one.cpu)) };
  };
  return {
    files,
    bytes,
    br: await tries([...brCommand, 'security', 'hook', 'pre-commit']),
    node: await tries([process.execPath, '-e', '0']),
  };
}

/** What a command takes, with all that it starts, in ms. */
async function timed(command: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Command> {
  const took = await measure({ command, cwd }, { log: os.devNull, env, signal: new AbortController().signal });
  if (!took.ok) throw new Error(`${command.join(' ')}: ${took.why}`);
  return { wall: took.wall * 1000, cpu: took.cpu * 1000 };
}

function evenly(files: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, files.length / count);
  return Array.from(
    { length: Math.min(count, files.length) },
    (_, index) => files[Math.floor(index * step)] ?? '',
  ).filter((file) => file !== '');
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function say(line: string): void {
  process.stderr.write(`bench: ${line} (load ${(os.loadavg()[0] ?? 0).toFixed(1)})\n`);
}

const choice = choose(process.argv.slice(2));
if (typeof choice === 'string') {
  const wanted = choice === help;
  (wanted ? process.stdout : process.stderr).write(choice);
  process.exitCode = wanted ? 0 : 2;
} else {
  await main(choice);
}
