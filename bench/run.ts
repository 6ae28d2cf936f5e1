// The price of orchestration, BuildRunner and its peers side by side: `npm run bench [-- <case>…]`.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, BenchCase, Missing, Section, ToolName } from './case.ts';
import { cases } from './cases.ts';
import { machineFacts } from './machine.ts';
import { Interrupted, measure } from './measure.ts';
import { findTool, repositoryRoot } from './peers.ts';
import { toolNames } from './placed-tools.ts';
import { renderAims, renderFacts, renderReport, renderSection, withReport } from './report.ts';
import { type Place, temporaryPlace } from './surroundings.ts';
import type { Tool } from './tools/tool.ts';

const page = path.join(repositoryRoot, 'docs', 'benchmarks.md');

const help = `usage: npm run bench [-- [options] [case…]]

Measures what BuildRunner costs beside what it runs, with its peers side by side, and prints a report.
Without a case it measures all; that takes some minutes, and wants a machine that does nothing else.

  --quick            few rounds of small graphs: shows that everything works, measures nothing
  --without <name>   leaves a peer out (${toolNames.slice(1).join(', ')}); may be repeated
  --write            puts the report into docs/benchmarks.md

cases: ${cases.map(({ name }) => name).join(', ')}
`;

type Choice = {
  readonly selected: readonly BenchCase[];
  readonly quick: boolean;
  readonly write: boolean;
  readonly without: ReadonlySet<string>;
};

/** What the arguments ask for, or what is wrong with them. */
function choose(args: readonly string[]): Choice | string {
  const parsed = parse(args);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  if (values.help) return help;
  const { quick, write, without } = values;
  const unknown = [
    ...positionals.filter((name) => !cases.some((each) => each.name === name)),
    ...without.filter((name) => !toolNames.slice(1).some((tool) => tool === name)),
  ];
  if (unknown.length > 0) return `nothing here is called ${unknown.join(', ')}\n\n${help}`;
  if (write && (quick || without.length > 0 || positionals.length > 0)) {
    return '--write is for the whole report: run it alone\n';
  }
  const selected = positionals.length === 0 ? cases : cases.filter(({ name }) => positionals.includes(name));
  return { selected, quick, write, without: new Set(without) };
}

function parse(args: readonly string[]): ReturnType<typeof parseWords> | string {
  try {
    return parseWords(args);
  } catch (error) {
    // It throws for words that a person typed; its first sentence says which.
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    return `${what}\n\n${help}`;
  }
}

const parseWords = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      without: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });

/** Gives the exit code: 1 when a case found nothing at all. */
async function main(choice: Choice): Promise<number> {
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const place = await temporaryPlace();
  try {
    return await report(choice, place, stop.signal);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    say('bench: interrupted; what it had started has been ended');
    return 130;
  } finally {
    await place.remove();
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

async function report({ selected, quick, write, without }: Choice, place: Place, signal: AbortSignal): Promise<number> {
  const tools = new Map<ToolName, Tool | Missing>();
  const machine = await machineFacts(place.env);
  print(`${quick ? 'A quick look, no measurement.\n\n' : ''}${renderFacts(machine)}`);
  const sections: Section[] = [];
  for (const each of selected) {
    say(`bench: ${each.name}`);
    const section = await sectionOf(each, benchOf(place, { quick, without, tools, signal }));
    sections.push(section);
    // At once: a long run that is cut short is not lost.
    print(renderSection(section));
  }
  const titles = [...tools.values()].flatMap((tool) => ('title' in tool ? [tool.title] : []));
  if (titles.length > 0) print(`Tools: ${titles.join(', ')}`);
  print(renderAims(sections));
  if (write) {
    const facts = [...machine, ['Tools', titles.join(', ')] as const];
    const text = renderReport({ facts, sections, date: new Date().toISOString().slice(0, 10) });
    await writeFile(page, withReport(await readFile(page, 'utf8'), text));
    execFileSync('oxfmt', [page], { cwd: repositoryRoot, stdio: 'inherit', shell: process.platform === 'win32' });
  }
  return sections.some(({ failed }) => failed) ? 1 : 0;
}

/** What a case found, or why it found nothing: the others are not lost by that. */
async function sectionOf(each: BenchCase, bench: Bench): Promise<Section> {
  try {
    return await each.run(bench);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    const why = error instanceof Error ? error.message : String(error);
    say(`  not measured: ${why}`);
    return { title: each.name, about: `Not measured: ${why}`, tables: [], aims: [], notes: [], failed: true };
  }
}

type Shared = Pick<Bench, 'quick' | 'without'> & {
  readonly tools: Map<ToolName, Tool | Missing>;
  readonly signal: AbortSignal;
};

function benchOf({ env, folder, log }: Place, { quick, without, tools, signal }: Shared): Bench {
  return {
    quick,
    without,
    env,
    folder,
    say: (line) => say(`  ${line}`),
    measure: (launch, options) => measure(launch, { log, env, signal }, options),
    tool: async (name) => {
      const known = tools.get(name);
      if (known !== undefined) return known;
      const found = without.has(name) ? { missing: 'left out' } : await findTool(name, { env, say });
      tools.set(name, found);
      return found;
    },
  };
}

function print(part: string): void {
  if (part !== '') process.stdout.write(`${part}\n\n`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

const choice = choose(process.argv.slice(2));
if (typeof choice === 'string') {
  const wanted = choice === help;
  (wanted ? process.stdout : process.stderr).write(choice);
  process.exitCode = wanted ? 0 : 2;
} else {
  process.exitCode = await main(choice);
}
